import { describe, expect, test } from 'vitest';
import * as attribution from '../../../src/article/attribution.ts';
import * as bases from '../../../src/article/bases.ts';
import { type Claim, entriesOf } from '../../../src/article/claims.ts';
import { type Fault, faultLine } from '../../../src/article/fault.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import { MOST_QUOTED, quotedShare } from '../../../src/article/quoted-share.ts';
import type { Article } from '../../../src/article/schema.ts';
import { articleText, briefing, inEach, withArticle } from '../briefing.ts';

/** The committed article after a change of one claim. */
function articleWith(id: string, change: (item: Claim['item'], article: Article) => void): Article {
  return withArticle((article) => {
    const entry = entriesOf(article).find(({ item }) => item.id === id);
    if (!entry) throw new Error(`No claim "${id}"`);
    change(entry.item, article);
  }).article;
}

const told = (rule: (article: Article) => Fault[]) => (article: Article) => rule(article).map(faultLine);
const baselessClaims = told(bases.baselessClaims);
const unheardSpeakers = told(attribution.unheardSpeakers);
const unlikeRepeats = told(attribution.unlikeRepeats);
const unfitNatures = told(attribution.unfitNatures);
const rules = { baselessClaims, unheardSpeakers, unlikeRepeats, unfitNatures };

test.each(Object.entries(rules))('the committed article passes %s', (_, rule) => {
  expect(rule(briefing().article)).toEqual([]);
});

describe('what the article does not print says how it was worked out:', () => {
  test.each([
    ['a day', 'event-visit', '2024-11-27, 2024'],
    ['a month', 'event-referendum', '2024-10, 2024'],
    ['a year', 'event-last-official-visit', '2023'],
    ['an interval', 'event-oil-protocol', '2024-11-27, 2024-11-28'],
    ['a time without a date', 'event-csto-alliance', 'past'],
    ['a whole year of trade', 'trade-2023', '2023'],
    ['a part of a year', 'trade-2024-9m', '2024-01-01, 2024-09-30, 2024'],
    ['the last year of a link', 'link-western-siberia', '2074'],
    ['the first of so many years', 'figure-years-in-power', '1999, 2024'],
    ['a year that only our words name', 'figure-meetings', '2024'],
  ])('%s', (_, id, dates) => {
    const article = articleWith(id, (item) => delete item.dateBasis);
    expect(baselessClaims(article)).toEqual([
      `${id}: no phrase prints ${dates}; dateBasis must say how it was worked out`,
    ]);
  });

  test('not a year, month and day that a phrase prints', () => {
    const dated = (date: string) =>
      articleWith('event-oil-agreement', (item) => {
        if ('date' in item) item.date = date;
        for (const phrase of item.evidence) phrase.exact = 'في 3 نوفمبر 2010';
      });
    expect(baselessClaims(dated('2010-11-03'))).toEqual([]);
    expect(baselessClaims(dated('2010-11'))).toEqual([]);
    expect(baselessClaims(dated('2010-10'))).toHaveLength(1);
    expect(baselessClaims(dated('2010-11-04'))).toHaveLength(1);
  });

  test('how a remark bears on a bidder', () => {
    for (const id of ['remark-rosatom-priority', 'remark-edf-consortium', 'remark-khnp-consortium'])
      expect(baselessClaims(articleWith(id, (item) => delete item.readingBasis))).toEqual([
        expect.stringContaining(`${id}: that it is “`),
      ]);
  });
});

describe('a claim of somebody’s', () => {
  test('has a phrase that names them', () => {
    for (const { item } of briefing().claims.filter(({ item }) => item.saidBy !== 'article')) {
      const article = articleWith(item.id, ({ evidence }) => evidence.splice(-1));
      expect(unheardSpeakers(article)).toEqual([`${item.id}: no phrase names ${item.saidBy}, who says it`]);
    }
  });

  test('has one that says it, too, and is said by whom the phrase names', () => {
    const only = articleWith('statement-ally', (item) => item.evidence.splice(0, 2));
    expect(unheardSpeakers(only)).toEqual(['statement-ally: its phrases only name who says it']);
    const other = articleWith('statement-ally', (item) => (item.saidBy = 'putin'));
    expect(unheardSpeakers(other)).toEqual([
      'statement-ally: “توكاييف” has no word of the name or role of putin',
    ]);
    const nobodys = articleWith('statement-ally', (item) => (item.saidBy = 'article'));
    expect(unheardSpeakers(nobodys)).toHaveLength(1);
  });
});

describe('a remark that is the same as a claim', () => {
  test('is not counted again, and its id means that claim', () => {
    const { claims, claim, formerIds } = briefing();
    expect(claims.map(({ item }) => item.id)).not.toContain('remark-rosatom-uzbekistan');
    expect(claim('remark-rosatom-uzbekistan')?.item.id).toBe('plant-uzbekistan');
    expect(formerIds('plant-uzbekistan')).toEqual(['remark-rosatom-uzbekistan']);
  });

  test('says nothing else than it does', () => {
    for (const change of [
      (item: Claim['item']) => (item.text.ar += '.'),
      (item: Claim['item']) => (item.nature = 'opinion'),
      (item: Claim['item']) => (item.saidBy = 'tokayev'),
      (item: Claim['item']) => item.evidence.splice(1),
    ])
      expect(unlikeRepeats(articleWith('remark-rosatom-uzbekistan', change))).toHaveLength(1);
  });

  test('names a claim that is there and is no such remark itself', () => {
    for (const target of ['no-such-claim', 'remark-rosatom-thermal-plants', 'rosatom']) {
      const article = JSON.parse(articleText);
      article.bidders[0].remarks[1].sameAs = target;
      const result = parseArticle(JSON.stringify(article));
      expect(result.ok ? [] : result.problems).toEqual([
        { code: 'unknown-reference', path: '$.bidders[0].remarks[1].sameAs', id: target },
      ]);
    }
  });
});

describe('natures go together:', () => {
  test.each([
    ['of what rests on one phrase', 'bidder-edf', 'planned'],
    ['of what is yet to be built', 'plant-balkhash', 'reported'],
    ['of what would be linked', 'link-western-siberia', 'reported'],
    ['of what lies ahead', 'event-csto-summit', 'reported'],
    ['of what lies behind', 'event-referendum', 'planned'],
  ] as const)('%s', (_, id, nature) => {
    expect(unfitNatures(articleWith(id, (item) => (item.nature = nature))).join('\n')).toContain(id);
  });
});

describe('the share of the article that is quoted', () => {
  test('is at most a half', () => {
    expect(quotedShare(briefing().article)).toBeLessThanOrEqual(MOST_QUOTED);
    expect(MOST_QUOTED).toBe(0.5);
  });

  test('counts each character once, of repeats and of speakers’ phrases, too', () => {
    const phrase = (start: number, end: number) => ({
      paragraph: 1,
      start,
      end,
      exact: '',
      rendering: { en: '' },
    });
    const article = articleWith('trade-2023', (item, { article, ...lists }) => {
      article.paragraphs = [{ number: 1, length: 20, gist: inEach(() => '') }];
      for (const list of Object.values(lists))
        if (Array.isArray(list) && list !== lists.trade) list.length = 0;
      lists.trade.length = 1;
      item.evidence = [phrase(0, 5), phrase(3, 6), { ...phrase(10, 12), role: 'speaker' }];
    });
    expect(quotedShare(article)).toBe(8 / 20);
  });
});
