import { describe, expect, test } from 'vitest';
import { DEEPEST_NESTING, LARGEST_FILE, readJson } from '../../src/article/json-text.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { problemSentence } from '../../src/article/problem-sentence.ts';
import { allI18n, articleText, messages } from './briefing.ts';

/** A JSON text of so many bytes of UTF-8. */
const ofBytes = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;

describe('size', () => {
  test('of 8 MB exactly is read, a byte more is refused', () => {
    expect(readJson(ofBytes(LARGEST_FILE)).ok).toBe(true);
    expect(readJson(ofBytes(LARGEST_FILE + 1))).toEqual({
      ok: false,
      problems: [{ code: 'too-large', path: '$', bytes: 8_000_001, limit: 8_000_000 }],
    });
  });

  test('counts bytes, not letters', () => {
    const arabic = `"${'ب'.repeat(LARGEST_FILE / 2)}"`;
    expect(readJson(arabic)).toMatchObject({ problems: [{ code: 'too-large', bytes: 8_000_002 }] });
    expect(readJson(`"${'ب'.repeat(LARGEST_FILE / 2 - 1)}"`).ok).toBe(true);
  });

  test('over the limit is said so in every language, and a byte over it does not read like the limit', () => {
    for (const [words, sentence] of [
      [messages.en, 'is too large: 8.1 MB, where 8 MB are allowed'],
      [messages.ar, 'أكبر من المسموح: 8.1 ميغابايت، والحد 8 ميغابايت'],
    ] as const) {
      const problem = { code: 'too-large', path: '$', bytes: LARGEST_FILE + 1, limit: LARGEST_FILE } as const;
      expect(problemSentence(words, problem)).toBe(sentence);
    }
    for (const { t, number } of allI18n) {
      const problem = { code: 'too-large', path: '$', bytes: LARGEST_FILE + 1, limit: LARGEST_FILE } as const;
      expect(problemSentence(t, problem)).toContain(number(8.1));
    }
  });
});

describe('nesting', () => {
  const nested = (depth: number, [open, close] = ['[', ']']) => open.repeat(depth) + close.repeat(depth);

  test('64 deep is read, 65 deep is refused', () => {
    expect(readJson(nested(DEEPEST_NESTING)).ok).toBe(true);
    expect(readJson(`${'{"a":'.repeat(64)}1${'}'.repeat(64)}`).ok).toBe(true);
    for (const text of [nested(65), `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, '['.repeat(7_000_000)])
      expect(readJson(text)).toEqual({ ok: false, problems: [{ code: 'too-deep', path: '$', limit: 64 }] });
  });

  test('counts what is open at one time, and not what stands in strings', () => {
    expect(readJson(`[${Array(500).fill('[]').join()}]`).ok).toBe(true);
    expect(readJson(JSON.stringify('\\"['.repeat(500))).ok).toBe(true);
  });
});

describe('files that are within the limits but full of faults', () => {
  // Millions of faults, each kept with its path, would fill a tab's memory.
  test.each([
    ['objects', '{},'.repeat(2_600_000)],
    ['numbers', '1,'.repeat(3_900_000)],
  ])(
    'such as millions of %s are told the first',
    (_, items) => {
      const text = articleText.replace('"countries": [', `"countries": [${items}`);
      const result = parseArticle(text);
      expect(result.ok ? [] : result.problems).toEqual([
        expect.objectContaining({ path: expect.stringMatching(/^\$\.countries\[0\]/) }),
      ]);
    },
    120_000,
  );

  test('such as keys as long as the file are told in a line', () => {
    const result = parseArticle(`{"${'k'.repeat(400_000)}": 1}`);
    const paths = result.ok ? [] : result.problems.map(({ path }) => path);
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(100);
  });
});
