import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPath, readJson } from '../../../src/article/json-text.ts';

/** Line and column at which a text is said to break. */
function breaksAt(text: string): [line: number, column: number] | null {
  const result = readJson(text);
  const problem = result.ok ? undefined : result.problems[0];
  return problem?.code === 'syntax' ? [problem.line, problem.column] : null;
}

describe('JSON that breaks', () => {
  test.each([
    ['{"a": 1,}', [1, 9]],
    ['{"a" 1}', [1, 6]],
    ["{'a': 1}", [1, 2]],
    ['[1 2]', [1, 4]],
    ['[1,, 2]', [1, 4]],
    ['{"a": tru}', [1, 10]],
    ['[01]', [1, 3]],
    ['[1.]', [1, 4]],
    ['["a\\x"]', [1, 5]],
    ['{\n  "a": "one\ntwo"}', [2, 12]],
    ['{\n  "a": [1, 2', [2, 13]],
    ['{"a": "cut of', [1, 14]],
    ['{} {}', [1, 4]],
    ['\u00a0{}', [1, 1]],
  ])('%j is told where', (text, position) => {
    expect(breaksAt(text)).toEqual(position);
  });

  test('is told the place that the engine names, where it names one', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', 'x', '\n', ':', '\\', '-'))
      .map(([text, at, inserted]) => {
        const i = at % (text.length + 1);
        return text.slice(0, i) + inserted + text.slice(i + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        const position = enginePosition(text);
        if (position === null) return;
        const before = text.slice(0, position).split('\n');
        expect(breaksAt(text)).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
      }),
      { numRuns: 2000 },
    );
  });

  test('never makes reading throw, and is always told a place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const result = readJson(text);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
    expect(readJson(`"${'x'.repeat(7_000_000)}" x`)).toMatchObject({ problems: [{ code: 'syntax' }] });
  });
});

test('a byte order mark, as some editors write it, is no part of the text', () => {
  expect(readJson('\ufeff{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
  expect(readJson('\ufeff')).toEqual({ ok: false, problems: [{ code: 'empty', path: '$' }] });
});

test('a path quotes the keys that are no plain names', () => {
  expect(jsonPath('$', 'a')).toBe('$.a');
  expect(jsonPath('$.a', 2)).toBe('$.a[2]');
  expect(jsonPath('$', 'a b"')).toBe('$["a b\\""]');
});

/** Where Node's parser says a text breaks; null for valid text and messages without a position. */
function enginePosition(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const named = /at position (\d+)/.exec(String(error));
    return named ? Number(named[1]) : null;
  }
}
