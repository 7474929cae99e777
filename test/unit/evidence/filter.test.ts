import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NATURES } from '../../../src/article/natures.ts';
import {
  type Filter,
  filterIn,
  isFiltering,
  leftOut,
  litBy,
  NO_FILTER,
  naturesIn,
  searchWithFilter,
  speakersIn,
  toggled,
} from '../../../src/evidence/filter.ts';
import { askedText, litText, unknownText } from '../../../src/evidence/filter-text.ts';
import { makeI18n } from '../../../src/i18n/i18n.tsx';
import { briefing, messages } from '../briefing.ts';

const story = briefing();
const speakers = speakersIn(story).map(({ id }) => id);
const paragraphs = story.article.article.paragraphs.map(({ number }) => number);
const filter: fc.Arbitrary<Filter> = fc.record({
  by: fc.subarray(speakers),
  nature: fc.subarray([...NATURES]),
  paragraph: fc.subarray(paragraphs),
});

test('a filter survives its address, and leaves the rest of the address alone', () => {
  fc.assert(
    fc.property(filter, (asked) => {
      const search = searchWithFilter('?sources=all&use=map', asked);
      expect(filterIn(search, story)).toEqual({ filter: asked, unknown: [] });
      expect(search).toContain('?sources=all&use=map');
      expect(search).not.toContain('%');
      expect(searchWithFilter(search, NO_FILTER)).toBe('?sources=all&use=map');
    }),
  );
});

test('a claim is lit when it holds one of each list that asks for something, as counted by hand', () => {
  fc.assert(
    fc.property(filter, (asked) => {
      const { claims: out } = leftOut(asked, story);
      for (const { item } of story.claims) {
        const bySpeaker = asked.by.length === 0 || asked.by.includes(item.saidBy);
        const byNature = asked.nature.length === 0 || asked.nature.includes(item.nature);
        const byParagraph =
          asked.paragraph.length === 0 ||
          item.evidence.some((one) => asked.paragraph.includes(one.paragraph));
        expect(out.has(item.id)).toBe(!(bySpeaker && byNature && byParagraph));
      }
      const lit = litBy(asked, story);
      expect(lit === null).toBe(!isFiltering(asked));
      if (lit) expect(lit.claims.size + out.size).toBe(story.claims.length);
    }),
  );
});

test('each speaker and each nature leaves as many claims lit as its option says', () => {
  for (const { id, count } of speakersIn(story))
    expect(litBy({ ...NO_FILTER, by: [id] }, story)?.claims.size).toBe(count);
  for (const { id, count } of naturesIn(story))
    expect(litBy({ ...NO_FILTER, nature: [id] }, story)?.claims.size).toBe(count);
});

test('what lit claims rest on, and what others say of them, is lit with them', () => {
  const lit = litBy({ ...NO_FILTER, paragraph: [13] }, story);
  expect(lit?.paragraphs.has(13)).toBe(true);
  expect(lit?.others.has('other-trade-2023-putin')).toBe(true);
  expect(litBy({ ...NO_FILTER, paragraph: [6] }, story)?.others.has('other-trade-2023-putin')).toBe(false);
});

test('a second press of a value takes it back', () => {
  fc.assert(
    fc.property(filter, fc.constantFrom(...speakers), (asked, one) => {
      const once = toggled(asked, 'by', one);
      expect(once.by.includes(one)).toBe(!asked.by.includes(one));
      expect(new Set(toggled(once, 'by', one).by)).toEqual(new Set(asked.by));
    }),
  );
});

test('a link is read whatever was done to it on its way', () => {
  const meant = { by: speakers.slice(0, 2), nature: ['opinion'], paragraph: [3, 14] };
  const [first, second] = meant.by;
  for (const search of [
    `?by=${first},${second}&nature=opinion&paragraph=3,14`,
    `?by=${first}%2C%20${second}&amp;nature=Opinion&amp;paragraph=3%2C14).`,
    `?by=${first}&by=${second}&nature%3Dopinion&paragraph=٣،١٤`,
    `?BY=${first?.toUpperCase()},${second},&nature=opinion,opinion&paragraph=03;14`.replace('03', '3'),
  ])
    expect(filterIn(search, story), search).toEqual({ filter: meant, unknown: [] });
});

test('what the data does not have is named, and nothing is left out', () => {
  const { filter: asked, unknown } = filterIn(`?by=${speakers[0]},nobody&nature=lie&paragraph=99`, story);
  expect(asked).toEqual(NO_FILTER);
  expect(unknown).toEqual([
    { key: 'by', value: 'nobody' },
    { key: 'nature', value: 'lie' },
    { key: 'paragraph', value: '99' },
  ]);
  for (const one of unknown) {
    expect(unknownText(one, makeI18n('en', messages.en))).toContain(`“${one.value}”`);
    expect(unknownText(one, makeI18n('ar', messages.ar))).toContain(`«${one.value}»`);
  }
  expect(
    unknownText({ key: 'by', value: 'x'.repeat(5_000) }, makeI18n('en', messages.en)).length,
  ).toBeLessThan(200);
});

test('no text in an address breaks the filter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('by', 'nature', 'paragraph'), (text, key) => {
      const { filter: asked, unknown } = filterIn(`?${key}=${text}`, story);
      expect(isFiltering(asked) && unknown.length > 0).toBe(false);
    }),
  );
});

test('the count is said in words of each language', () => {
  const [en, ar] = [makeI18n('en', messages.en), makeI18n('ar', messages.ar)];
  const asked: Filter = { by: [], nature: ['opinion'], paragraph: [10, 3] };
  const lit = litBy(asked, story)?.claims.size;
  expect(litText(asked, story, en)).toBe(`${lit} of ${story.claims.length} statements`);
  expect(askedText(asked, story, en)).toBe('opinions and estimates · paragraphs 3 and 10');
  expect(askedText(asked, story, ar)).toBe('آراء وتقديرات · الفقرتان 3 و10');
  const all = (count: number) => messages.ar.filter.lit({ lit: 1, all: count });
  expect([0, 1, 2, 3, 11, 100].map(all)).toEqual([
    '1 من 0 معلومات',
    '1 من معلومة واحدة',
    '1 من معلومتين',
    '1 من 3 معلومات',
    '1 من 11 معلومة',
    '1 من 100 معلومة',
  ]);
});
