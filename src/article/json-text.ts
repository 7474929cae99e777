import { breakingPoint } from './json-breaking-point.ts';
import type { Problem, Result } from './problem.ts';

/** Largest data file that is read, in bytes of UTF-8: more could hang a reader's tab. */
export const LARGEST_FILE = 8_000_000;
/** Deepest nesting of objects and arrays that is read. */
export const DEEPEST_NESTING = 64;

/** Reads JSON from text that may be anything. Never throws; what is wrong comes back as problems. */
export function readJson(file: string): Result<unknown> {
  const bytes = new TextEncoder().encode(file).length;
  if (bytes > LARGEST_FILE) return wrong({ code: 'too-large', path: '$', bytes, limit: LARGEST_FILE });
  // Some editors put a byte order mark first, which browsers drop and Node does not.
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  if (text.trim() === '') return wrong({ code: 'empty', path: '$' });
  if (isTooDeep(text)) return wrong({ code: 'too-deep', path: '$', limit: DEEPEST_NESTING });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return wrong({ code: 'syntax', path: '$', ...positionOf(text, breakingPoint(text)) });
  }
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
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: index - start + 1 };
}

/** As much of a key as a path shows: a key may be as long as its file. */
const LONGEST_KEY = 80;

/** A JSON path (RFC 9535) one key further: `$.a`, or `$["a b"]` for keys that are no plain names. */
export function jsonPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (key.length > LONGEST_KEY) return jsonPath(path, `${key.slice(0, LONGEST_KEY - 1)}…`);
  return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${spelt(JSON.stringify(key))}]`;
}

/** A text whose invisible characters of direction are spelt out: they would turn the words about them around. */
export function spelt(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => {
    return `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
