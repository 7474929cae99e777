import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { prove } from '../../../src/article/prove.ts';
import type { Article } from '../../../src/article/schema.ts';
import { skeletonOf } from '../../../src/article/skeleton.ts';
import { evidenceJson, type Phrase, phraseOf, unfitness } from '../../../src/desk/phrase.ts';
import { piecesOf } from '../../../src/desk/pieces.ts';
import { selectedIn } from '../../../src/desk/selected.ts';
import { tries } from '../../thorough.ts';

/** Arabic letters, bare and with marks in any order, blanks, digits, and characters of two UTF-16 units. */
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ') },
  { weight: 3, arbitrary: fc.constantFrom(...['َ', 'ِ', 'ُ', 'ّ', 'ً', 'ْ', 'ٰ', 'ٓ', 'ٔ'], 'ـ') },
  { weight: 2, arbitrary: fc.constantFrom(...' \u00a0\t،.«»()0123456789٠١٢٣٤٥٦٧٨٩%') },
  { weight: 1, arbitrary: fc.constantFrom('𞸀', '🛳️', '👩‍🚀', '𐎠', '\u200f', '\u200c') },
);
const paragraph = fc
  .string({ unit: character, minLength: 1, maxLength: 80 })
  .filter((text) => text.trim() !== '');
const selection = fc
  .tuple(paragraph, fc.nat(), fc.nat())
  .map(([text, a, b]) => ({ text, one: a % (text.length + 1), other: b % (text.length + 1) }));

/** A story of that one paragraph whose one claim rests on the phrase, as an editor pastes it. */
function pasted(text: string, phrase: Phrase): { file: string; source: string } {
  const source = `عنوان\n\n${text}\n`;
  const begun = {
    text: source,
    language: 'ar',
    id: 'story',
    schemas: './',
    charts: ['map'],
    today: '2031-05-14',
  };
  const article = JSON.parse(skeletonOf(begun).article);
  article.statements.push({
    id: 'statement-one',
    text: { ar: 'قول' },
    saidBy: 'article',
    nature: 'reported',
    evidence: [JSON.parse(evidenceJson(phrase))],
    about: ['statement-one'],
  });
  return { file: JSON.stringify(article), source };
}

describe('what is selected', () => {
  test('is proved by the check of the data, whatever letters, marks and pairs it has', () => {
    fc.assert(
      fc.property(selection, ({ text, one, other }) => {
        const phrase = phraseOf(1, text, one, other);
        if (!phrase) return;
        const { file, source } = pasted(text, phrase);
        expect(prove(JSON.parse(file) as Article, source).faults).toEqual([]);
        expect(phrase.exact).toBe(phrase.exact.trim());
        // Never half a character.
        expect(phrase.exact).not.toMatch(/\p{Cs}/u);
        if (unfitness(phrase) === null) expect(parseArticle(file, 'ar')).toMatchObject({ ok: true });
        else expect(parseArticle(file, 'ar')).toMatchObject({ ok: false });
      }),
      tries(2_000),
    );
  });

  test('takes whole letters with their marks, from either end', () => {
    const text = 'إنّ السفنَ 🛳️ هنا';
    const mark = text.indexOf('َ');
    expect(phraseOf(1, text, 4, mark)).toEqual({ paragraph: 1, start: 4, end: 10, exact: 'السفنَ' });
    expect(phraseOf(1, text, mark, 4)).toEqual(phraseOf(1, text, 4, mark));
    // The ship is three UTF-16 units and two code points.
    expect(phraseOf(1, text, text.indexOf('هنا'), text.length)).toEqual({
      paragraph: 1,
      start: 14,
      end: 17,
      exact: 'هنا',
    });
  });

  test('says why it can be no evidence', () => {
    const of = (paragraph: number, exact: string) =>
      unfitness({ paragraph, start: 0, end: [...exact].length, exact });
    expect(of(1, 'ا'.repeat(60))).toBeNull();
    expect(of(1, 'ا'.repeat(61))).toBe('too-long');
    expect(of(0, 'عنوان')).toBe('headline');
    expect(of(1, 'one <b>two')).toBe('not-plain');
  });

  test('stands in one paragraph: that in which selecting began, if anything of it is selected', () => {
    const paragraphs = ['A headline', 'One two.', 'Three four.'];
    const place = (paragraph: number, unit: number) => ({ paragraph, unit });
    const over = selectedIn(paragraphs, { anchor: place(2, 5), focus: place(1, 4) });
    expect(over).toMatchObject({ phrase: { paragraph: 2, exact: 'Three' }, isClipped: true });
    const whole = selectedIn(paragraphs, { anchor: place(1, 0), focus: place(2, 0) });
    expect(whole).toMatchObject({ phrase: { paragraph: 1, exact: 'One two.' }, isClipped: false });
    const below = selectedIn(paragraphs, { anchor: place(1, 8), focus: place(2, 5) });
    expect(below).toMatchObject({ phrase: { paragraph: 2, exact: 'Three' }, isClipped: false });
    expect(selectedIn(paragraphs, { anchor: place(1, 3), focus: place(1, 4) })).toBeNull();
  });
});

test('the pieces of a paragraph are the paragraph, and those with a claim are what it quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), paragraph, (ends, text) => {
      const spans = ends.flatMap(([a, b], i) => {
        const phrase = phraseOf(1, text, a % (text.length + 1), b % (text.length + 1));
        if (!phrase) return [];
        const entry = {
          id: `claim-${i}`,
          path: '',
          list: 'events',
          text: {},
          saidBy: '',
          nature: '',
          spans: [],
        } as const;
        return [{ ...phrase, entry, isSpeaker: false, fits: true }];
      });
      const pieces = piecesOf(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { entry, exact } of spans) {
        const own = pieces.filter(({ rests }) => rests.some((rest) => rest.entry === entry));
        expect(own.map((piece) => piece.text).join('')).toBe(exact);
      }
    }),
    tries(1_000),
  );
});
