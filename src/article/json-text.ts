import { breakingPoint } from './json-breaking-point.ts';
import { MOST_PROBLEMS, type Problem, type Result } from './problem.ts';

/** Largest data file that is read, in bytes of UTF-8: more could hang a reader's tab. */
export const LARGEST_FILE = 8_000_000;
/** Deepest nesting of objects and arrays that is read. */
export const DEEPEST_NESTING = 64;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads JSON from text that may be anything. Never throws; what is wrong comes back as problems. */
export function readJson(file: string): Result<unknown> {
  // Some editors put a byte order mark first, which browsers drop and Node does not.
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LARGEST_FILE) return wrong({ code: 'too-large', path: '$', bytes, limit: LARGEST_FILE });
  if (text.trim() === '') return wrong({ code: 'empty', path: '$' });
  if (isTooDeep(text)) return wrong({ code: 'too-deep', path: '$', limit: DEEPEST_NESTING });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong({ code: 'syntax', path: '$', ...positionOf(text, breakingPoint(text)) });
  }
  const forbidden = forbiddenIn(value);
  return forbidden.length > 0
    ? { ok: false, problems: forbidden.slice(0, MOST_PROBLEMS) }
    : { ok: true, value };
}

function wrong(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}

/** Counts brackets outside strings, before anything walks the nesting itself. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > DEEPEST_NESTING) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

/** Line and column of an index, both from 1. */
function positionOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function forbiddenIn(file: unknown): Problem[] {
  const problems: Problem[] = [];
  // Where the walk is. It is written out as a path for problems only: there are as many places as there are values.
  const at: (string | number)[] = [];
  function walk(value: unknown) {
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      at.push(isList ? Number(key) : key);
      if (!isList && forbiddenKeys.has(key))
        problems.push({ code: 'forbidden-key', path: at.reduce<string>(jsonPath, '$'), key });
      else walk(item);
      at.pop();
    }
  }
  walk(file);
  return problems;
}

/** A JSON path (RFC 9535) one key further: `$.a`, or `$["a b"]` for keys that are no plain names. */
export function jsonPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
