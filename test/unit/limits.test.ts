import { describe, expect, test } from 'vitest';
import { DEEPEST_NESTING, LARGEST_FILE, readJson } from '../../src/article/json-text.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { problemSentence } from '../../src/article/problem-sentence.ts';
import { messages } from '../../src/i18n/catalogues.ts';
import { limitedText } from '../../src/pages/limited-text.ts';
import { articleText } from './briefing.ts';

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

  test('over the limit is said so in both languages, and a byte over it does not read like the limit', () => {
    for (const [words, one, unknown] of [
      [
        messages.en,
        'is too large: 8.1 MB, where 8 MB are allowed',
        'is too large: more than the 8 MB that are allowed',
      ],
      [messages.ar, 'أكبر من المسموح: 8.1 م.ب، والحد 8 م.ب', 'أكبر من الحد المسموح، وهو 8 م.ب'],
    ] as const) {
      const problem = { code: 'too-large', path: '$', limit: LARGEST_FILE } as const;
      expect(problemSentence(words, { ...problem, bytes: LARGEST_FILE + 1 })).toBe(one);
      expect(problemSentence(words, { ...problem, bytes: null })).toBe(unknown);
    }
  });
});

describe('an answer', () => {
  /** An answer that tells how much of it was asked for. */
  function answer(pieces: readonly Uint8Array[], headers: Record<string, string> = {}) {
    const taken = { pieces: 0, cancelled: false };
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const piece = pieces[taken.pieces];
          if (!piece) return controller.close();
          taken.pieces += 1;
          controller.enqueue(piece);
        },
        cancel() {
          taken.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { response: new Response(body, { headers }), taken };
  }
  const MEGABYTE = new Uint8Array(1_000_000).fill(0x20);

  test('that says it is too large is not read at all', async () => {
    const { response, taken } = answer([MEGABYTE], { 'content-length': '8000001' });
    expect(await limitedText(response)).toMatchObject({ code: 'too-large', bytes: 8_000_001 });
    expect(taken).toEqual({ pieces: 0, cancelled: true });
  });

  test('that does not say so, or lies, is read up to the byte that is too many', async () => {
    for (const headers of [{}, { 'content-length': '10' }]) {
      const { response, taken } = answer(
        [...Array(8).fill(MEGABYTE), new Uint8Array(1), ...Array(90).fill(MEGABYTE)],
        headers,
      );
      expect(await limitedText(response)).toMatchObject({ code: 'too-large', bytes: null });
      expect(taken).toEqual({ pieces: 9, cancelled: true });
    }
  });

  test('of 8 MB exactly is read whole', async () => {
    const { response } = answer(Array(8).fill(MEGABYTE), { 'content-length': '8000000' });
    expect(await limitedText(response)).toHaveLength(8_000_000);
  });

  test('is text even where a letter is cut by the pieces it comes in, or a byte order mark stands first', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"ب": "بلخاش"}');
    const { response } = answer([...bytes].map((byte) => new Uint8Array([byte])));
    expect(await limitedText(response)).toBe('{"ب": "بلخاش"}');
    expect(await limitedText(new Response(null))).toBe('');
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

  test('such as a hundred thousand forbidden keys are told a hundred of them', () => {
    const result = readJson(`[${'{"__proto__":1},'.repeat(100_000)}1]`);
    expect(result.ok ? [] : result.problems).toHaveLength(100);
  });
});
