import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/evidence/filter.ts';
import {
  type Choice,
  choiceIn,
  chosenPreset,
  embedOptions,
  presets,
  SIDES,
  searchWith,
  sideIn,
} from '../../../src/figure/take-away/choice.ts';
import { locales } from '../../../src/i18n/locale.ts';

const charts = ['map', 'trade'];
const page = { locale: 'en', sources: 'article' } as const;
const size = fc.oneof(
  fc.constantFrom(...Object.values(presets)).map(([width, height]) => ({ width, height, ownSize: false })),
  fc.constantFrom(...Object.values(presets)).map(([width, height]) => ({ width, height, ownSize: true })),
  // Wider than any preset, and so one's own.
  fc.record({
    width: fc.integer({ min: 1921, max: SIDES.most }),
    height: fc.option(fc.integer({ min: SIDES.least, max: SIDES.most })),
    ownSize: fc.constant(true),
  }),
);
const choice: fc.Arbitrary<Choice> = fc
  .record({
    chart: fc.constantFrom(...charts),
    locale: fc.constantFrom(...locales),
    theme: fc.constantFrom('light', 'dark'),
    transparent: fc.boolean(),
    titled: fc.boolean(),
    filtered: fc.boolean(),
    sources: fc.constantFrom('article', 'all'),
  })
  .chain((made) => size.map((sized) => ({ ...made, ...sized })));

test('a choice survives its address, and leaves the rest of the address alone', () => {
  fc.assert(
    fc.property(choice, (made) => {
      const search = searchWith('?sources=all', made);
      expect(choiceIn(search, charts, page)).toEqual(made);
      expect(searchWith(search, null)).toBe('?sources=all');
    }),
  );
});

test('any address gives a choice that can be drawn, or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (size, theme) => {
      const given = new URLSearchParams({ use: 'map', size, theme, lang: size });
      const found = choiceIn(`?${given}`, charts, page);
      expect(found?.width).toBeGreaterThanOrEqual(SIDES.least);
      expect(found?.width).toBeLessThanOrEqual(SIDES.most);
    }),
  );
  expect(choiceIn('?use=nothing', charts, page)).toBeNull();
});

test('an address from when only dark words went without a ground still means these', () => {
  const found = choiceIn('?use=map&theme=transparent', charts, page);
  expect(found).toMatchObject({ theme: 'light', transparent: true });
});

test('a size of one’s own stays one where its numbers are those of a preset', () => {
  const square = choiceIn('?use=map&size=1080x1080', charts, page) as Choice;
  expect(chosenPreset(square)).toBe('square');
  const own = choiceIn(searchWith('', { ...square, ownSize: true }), charts, page) as Choice;
  expect(chosenPreset(own)).toBeNull();
});

test('every theme can be had with and without a ground', () => {
  const options = (theme: 'light' | 'dark', transparent: boolean) => {
    const made = choiceIn('?use=map', charts, page) as Choice;
    return embedOptions({ ...made, theme, transparent }, NO_FILTER);
  };
  expect(options('light', false)).toBe('?theme=light');
  expect(options('dark', true)).toBe('?theme=dark&background=none');
});

test('an embed has the filter that is on, unless somebody wants it without', () => {
  const made = choiceIn('?use=map', charts, page) as Choice;
  const filter = { ...NO_FILTER, by: ['analysts', 'ushakov'], paragraph: [3] };
  expect(embedOptions(made, filter)).toBe('?theme=light&by=analysts,ushakov&paragraph=3');
  expect(embedOptions({ ...made, filtered: false }, filter)).toBe('?theme=light');
});

test('an embed opens the claim that is open', () => {
  const made = choiceIn('?use=map', charts, page) as Choice;
  const filter = { ...NO_FILTER, paragraph: [3] };
  expect(embedOptions(made, filter, 'plant')).toBe('?theme=light&claim=plant&paragraph=3');
});

test.each([
  ['1080', 1080],
  [' 1080 px', 1080],
  ['1080px', 1080],
  ['1,080', 1080],
  ['1.080', 1080],
  ['1 080', 1080],
  ['1\u00a0080 بكسل', 1080],
  ['1080.6', 1081],
  ['1,080.6', 1081],
  ['719,5', 720],
  ['١٠٨٠', 1080],
  ['١٬٠٨٠', 1080],
  ['٧١٩٫٦', 720],
  ['۱۰۸۰', 1080],
  ['\u200f١٠٨٠\u200f', 1080],
  ['１０８０', 1080],
  ['1920 × 1080', 1920],
  ['7', SIDES.least],
  ['0', SIDES.least],
  ['99999', SIDES.most],
  ['9'.repeat(400), SIDES.most],
  ['', null],
  ['px', null],
  ['٫', null],
])('a side typed as "%s" is %s px', (typed, px) => {
  expect(sideIn(typed)).toBe(px);
});

test('whatever is typed for a side can be drawn, or is no number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const px = sideIn(typed);
      if (px === null) return;
      expect(Number.isInteger(px)).toBe(true);
      expect(px).toBeGreaterThanOrEqual(SIDES.least);
      expect(px).toBeLessThanOrEqual(SIDES.most);
    }),
  );
});
