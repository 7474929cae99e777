import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words as bidders } from '../../src/charts/bidders/words.ts';
import { words as figures } from '../../src/charts/figures/words.ts';
import { words as map } from '../../src/charts/map/words.ts';
import { words as speakers } from '../../src/charts/speakers/words.ts';
import { words as timeline } from '../../src/charts/timeline/words.ts';
import { billions, words as trade } from '../../src/charts/trade/words.ts';
import { ar } from '../../src/i18n/ar.ts';
import { en } from '../../src/i18n/en.ts';
import { makeI18n } from '../../src/i18n/i18n.tsx';

const messages = { en, ar };
const COUNTS = [0, 1, 2, 3, 8, 10, 11, 18, 80, 99, 100, 101, 102, 103, 111, 1_000, 11_000];

/** Every phrase that counts, in a language, for a number; some for every number up to it beside it. */
function phrases(locale: 'en' | 'ar', n: number): string[] {
  const t = messages[locale];
  const upTo = COUNTS.filter((count) => count <= n);
  const years = Math.max(n, 1);
  return [
    t.figure.more(n),
    t.list.rest(n),
    t.list.more(n),
    t.lines.title(n),
    t.lines.coverageCell({ chart: '', paragraph: 4, count: n }),
    t.others.subtitle(n),
    t.claims.subtitle(n),
    t.notice.more(n),
    t.problems['evidence-too-long']({ length: n, limit: 60 }),
    ...upTo.map((against) => bidders[locale].title(against, n, 0)),
    ...upTo.map((silent) => bidders[locale].title(0, n, silent)),
    bidders[locale].moreRemarks(n),
    figures[locale].title(n),
    ...upTo.flatMap((other) => [map[locale].title(n, other, null), map[locale].title(other, n, null)]),
    map[locale].title(1, 1, { region: '', years }),
    map[locale].tie(years),
    ...upTo.map((most) => speakers[locale].title(most, n)),
    speakers[locale].claims(n),
    speakers[locale].more(Math.max(n, 1)),
    speakers[locale].first(Math.max(n, 1)),
    timeline[locale].title(years, years),
    timeline[locale].until(years),
    timeline[locale].from(years, 2074),
    timeline[locale].ticks.months(n),
    timeline[locale].ticks.years(n),
    trade[locale].length.month(n),
    trade[locale].length.day(n),
  ];
}

/** A count of three digits or fewer, or with its commas: not a part of a longer number. */
const number = '(?<![\\d,])(\\d{1,3}(?:,\\d{3})*)(?![\\d,])';
const asNumber = (digits: string) => Number(digits.replaceAll(',', ''));

describe('counted phrases', () => {
  test('agree with their numbers in English', () => {
    const nouns = 'line|claim|item|number|bidder|plant|month|day|year|character';
    for (const n of COUNTS) {
      for (const text of phrases('en', n)) {
        for (const [, digits = '', noun, plural] of text.matchAll(
          new RegExp(`${number} (${nouns})(s?)\\b`, 'g'),
        ))
          expect(plural, `${text} (${noun})`).toBe(asNumber(digits) === 1 ? '' : 's');
        expect(text).not.toMatch(/\bNo of\b|\b0 of\b|\bno of\b|\b1 of (them|1)\b(?!,)/);
        expect(text).not.toMatch(new RegExp(`\\bone (${nouns})s\\b`, 'i'));
        expect(text).not.toMatch(/\ba (8\d*|11|18)(,\d+)?-|\ban (?!8|11-|18-|11,|18,)\d/);
        expect(text).not.toMatch(/(?<![\d,])\d{4,}(?![\d,])(?<!2074)/);
        for (const [, some, all] of text.matchAll(/^(\S+) of (\S+) /g)) expect(some, text).not.toBe(all);
        const [, subject, verb] = text.match(/^(.*(?:bidders?|claims?)) (meets?|rests?) /) ?? [];
        if (subject) expect(verb?.endsWith('s'), text).toBe(/^(None|One|1|The one) /.test(subject));
      }
    }
  });

  test('agree with their numbers in Arabic', () => {
    // A word for what is counted: of three to ten, of eleven to ninety-nine, of hundreds.
    const nouns = [
      ['أسطر', 'سطرًا', 'سطر'],
      ['أقوال', 'قولًا', 'قول'],
      ['بنود', 'بندًا', 'بند'],
      ['محطات', 'محطة', 'محطة'],
      ['أشهر', 'شهرًا', 'شهر'],
      ['أيام', 'يومًا', 'يوم'],
      ['أعوام', 'عامًا', 'عام'],
      ['أحرف', 'حرفًا', 'حرف'],
      ['متنافسين', 'متنافسًا', 'متنافس'],
    ];
    for (const n of COUNTS) {
      for (const text of phrases('ar', n)) {
        for (const [, digits = '', noun = ''] of text.matchAll(
          new RegExp(`${number} ([\\u0621-\\u0652]+)`, 'g'),
        )) {
          const forms = nouns.find((each) => each.includes(noun));
          if (!forms) continue;
          const rest = asNumber(digits) % 100;
          const form = rest >= 3 && rest <= 10 ? forms[0] : rest >= 11 ? forms[1] : forms[2];
          expect(noun, text).toBe(form);
          // One and two are words, not digits.
          expect([1, 2], text).not.toContain(asNumber(digits));
        }
        expect(text).not.toMatch(/(?<![\d,])\d{4,}(?![\d,])(?<!2074)/);
        expect(text).not.toMatch(/undefined|NaN/);
      }
    }
  });

  test.each([
    [bidders.en.title(0, 3, 0), 'None of three bidders meets an objection'],
    [bidders.en.title(1, 4, 1), 'One of four bidders meets an objection; on one the article is silent'],
    [bidders.en.title(3, 3, 0), 'All three bidders meet an objection'],
    [
      bidders.en.title(0, 2, 2),
      'None of two bidders meets an objection; on all of them the article is silent',
    ],
    [bidders.en.title(0, 1, 1), 'The one bidder meets no objection; on it the article is silent'],
    [bidders.ar.title(0, 3, 0), 'لا اعتراض على أي متنافس من أصل 3'],
    [bidders.ar.title(1, 1, 0), 'اعتراض على المتنافس الوحيد'],
    [en.lines.title(1), 'The article in one line'],
    [en.lines.title(16), 'The article in 16 lines'],
    [ar.lines.title(1), 'المقال في سطر واحد'],
    [ar.lines.title(2), 'المقال في سطرين'],
    [figures.en.title(0), 'The article gives no numbers'],
    [figures.en.title(1), 'The article’s one number, and what it counts'],
    [speakers.en.title(0, 41), 'None of 41 claims rests on the article’s own word'],
    [speakers.en.title(41, 41), 'All 41 claims rest on the article’s own word'],
    [speakers.en.title(1, 1), 'The one claim rests on the article’s own word'],
    [speakers.ar.title(0, 41), 'لا قول من 41 بحسب المقال نفسه'],
    [map.en.title(1, 0, null), 'One plant planned'],
    [map.en.title(0, 2, null), 'Two plants proposed'],
    [map.en.title(0, 0, null), 'No plants planned or proposed'],
    [
      map.en.title(1, 1, { region: 'X', years: 8 }),
      'One plant planned, one proposed, and an 8-year tie to X',
    ],
    [map.ar.title(1, 0, null), 'محطة مزمعة'],
    [map.ar.title(0, 2, null), 'محطتان مقترحتان'],
    [timeline.en.title(25, 11), 'A visit with 25 years in power behind it and an 11-year plan ahead'],
    [timeline.ar.ticks.years(100), '100 عام'],
  ])('%s', (written, right) => expect(written).toBe(right));
});

describe('money', () => {
  const [english, arabic] = [makeI18n('en', en), makeI18n('ar', ar)];

  test.each([
    [0, '$0', '0 دولار'],
    [1, '$1', '1 دولار'],
    [999_999, '$999,999', '999,999 دولارًا'],
    [999_999.999, '$1 m', '1 مليون دولار'],
    [1e6, '$1 m', '1 مليون دولار'],
    [5e6, '$5 m', '5 ملايين دولار'],
    [995e6, '$995 m', '995 مليون دولار'],
    [999.95e6, '$999.95 m', '999.95 مليون دولار'],
    [999_994_999, '$999.99 m', '999.99 مليون دولار'],
    [999_995_000, '$1 bn', '1 مليار دولار'],
    [999_999_999, '$1 bn', '1 مليار دولار'],
    [1e9, '$1 bn', '1 مليار دولار'],
    [8.2e9, '$8.2 bn', '8.2 مليار دولار'],
    [10e9, '$10 bn', '10 مليارات دولار'],
    [26e9, '$26 bn', '26 مليار دولار'],
    [1e12, '$1,000 bn', '1,000 مليار دولار'],
    [-5e9, '-$5 bn', '\u200e-5 مليارات دولار'],
    [-999_999_999, '-$1 bn', '\u200e-1 مليار دولار'],
    [-0.001, '$0', '0 دولار'],
  ])('of %d is %s and %s', (value, inEnglish, inArabic) => {
    expect([english.money(value), arabic.money(value)]).toEqual([inEnglish, inArabic]);
  });

  test('never reaches a thousand of what it counts in, nor says none of a sum that is one', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ min: 0.005, max: 2e9, noNaN: true }), fc.integer({ min: 1, max: 2e9 })),
        (value) => {
          const [, digits = '', scale] = english.money(value).match(/^\$([\d,.]+)( m| bn)?$/) ?? [];
          const amount = Number(digits.replaceAll(',', ''));
          const size = { ' m': 1e6, ' bn': 1e9 }[scale ?? ''] ?? 1;
          expect(amount).toBeGreaterThan(0);
          if (scale === ' m') expect(amount).toBeLessThan(1_000);
          if (!scale) expect(amount).toBeLessThan(1e6);
          expect(Math.abs(amount * size - value)).toBeLessThanOrEqual(size * 0.00501);
          expect(english.money(-value)).toBe(`-${english.money(value)}`);
        },
      ),
    );
  });

  test('on an axis of billions tells small sums from none', () => {
    expect([0, 4e6, 5e3, 26e9, 8.25e9, 1].map((value) => billions('en', value))).toEqual([
      '0',
      '0.004',
      '0.000005',
      '26',
      '8.25',
      '0.000000001',
    ]);
  });
});
