import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, choiceIn, SIDES, searchWith } from '../../src/figure/use-choice.ts';

const charts = ['map', 'trade'];
const page = { locale: 'en', sources: 'article' } as const;
const side = fc.integer({ min: SIDES.least, max: SIDES.most });
const choice: fc.Arbitrary<Choice> = fc.record({
  chart: fc.constantFrom(...charts),
  locale: fc.constantFrom('en', 'ar'),
  theme: fc.constantFrom('light', 'dark', 'transparent'),
  width: side,
  height: fc.option(side),
  titled: fc.boolean(),
  sources: fc.constantFrom('article', 'all'),
});

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
