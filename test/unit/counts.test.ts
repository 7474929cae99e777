import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { biddersTitle } from '../../src/charts/bidders/title.ts';
import { speakersTitle } from '../../src/charts/speakers/title.ts';
import { billions } from '../../src/charts/trade/billions.ts';
import { messages as catalogues } from '../../src/i18n/catalogues.ts';
import { formats } from '../../src/i18n/formats.ts';
import { languages } from '../../src/i18n/languages.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { english, i18ns, messages } from './briefing.ts';

/** The finding of the map. */
const plants = (locale: Locale, planned: number, proposed: number, region = '', years = 0) =>
  messages[locale].map.title({ planned, proposed, region, years });
const COUNTS = [0, 1, 2, 3, 8, 10, 11, 18, 80, 99, 100, 101, 102, 103, 111, 1_000, 11_000];

/** Every phrase that counts, in a language, for a number; some for every number up to it beside it. */
function phrases(locale: Locale, n: number): string[] {
  const t = messages[locale];
  const upTo = COUNTS.filter((count) => count <= n);
  const years = Math.max(n, 1);
  const count = { count: n };
  return [
    t.figure.more(count),
    t.list.rest(count),
    t.list.more(count),
    t.lines.title(count),
    t.lines.coverageCell({ chart: '', paragraph: 4, count: n }),
    t.others.subtitle(count),
    t.claims.subtitle(count),
    t.notice.more(count),
    t.problems['evidence-too-long']({ length: n, limit: 60 }),
    ...upTo.map((against) => biddersTitle(against, n, 0, { t: catalogues[locale] })),
    ...upTo.map((silent) => biddersTitle(0, n, silent, { t: catalogues[locale] })),
    t.bidders.moreRemarks(count),
    t.figures.title(count),
    ...upTo.flatMap((other) => [plants(locale, n, other), plants(locale, other, n)]),
    plants(locale, 1, 1, '', years),
    t.map.tie({ years }),
    ...upTo.map((most) => speakersTitle(most, n, { t })),
    t.speakers.claims(count),
    t.speakers.more({ count: years }),
    t.speakers.first({ count: years }),
    t.timeline.title.between({ behind: years, ahead: years }),
    t.timeline.until({ count: years }),
    t.timeline.from({ count: years, lastYear: 2074 }),
    t.timeline.ticks.months(count),
    t.timeline.ticks.years(count),
    t.trade.length.month(count),
    t.trade.length.day(count),
  ];
}

/** A count of three digits or fewer, or with its commas: not a part of a longer number. */
const number = '(?<![\\d,])(\\d{1,3}(?:,\\d{3})*)(?![\\d,])';
const asNumber = (digits: string) => Number(digits.replaceAll(',', ''));

/** What is counted: every form of a word, and the one that a number of a kind has after it, whatever stands before. */
interface Counted {
  stem: string;
  form: (kind: Intl.LDMLPluralRule, before: string) => string;
}

const russian = (one: string, few: string, many: string): Counted => ({
  stem: `${one}|${few}|${many}`,
  // After "of" it is the genitive.
  form: (kind, before) =>
    before === 'из' ? (kind === 'one' ? few : many) : kind === 'one' ? one : kind === 'few' ? few : many,
});
/** Kazakh has no plural after a number, only endings of cases. */
const kazakh = (stem: string): Counted => ({
  stem: `${stem}\\p{L}*`,
  form: () => `${stem}(?![лдт][ае]р)\\p{L}*`,
});

const AGREEMENT: Partial<Record<string, readonly Counted[]>> = {
  ru: [
    russian('утверждение', 'утверждения', 'утверждений'),
    russian('пункт', 'пункта', 'пунктов'),
    russian('число', 'числа', 'чисел'),
    russian('кандидат', 'кандидата', 'кандидатов'),
    russian('станция', 'станции', 'станций'),
    russian('знак', 'знака', 'знаков'),
    russian('день', 'дня', 'дней'),
    russian('месяц', 'месяца', 'месяцев'),
    russian('год', 'года', 'лет'),
    russian('строке', 'строках', 'строках'),
  ],
  kk: ['мәлімет', 'дерек', 'сан', 'станция', 'үміткер', 'таңба', 'күн', 'ай', 'жыл'].map(kazakh),
};

describe('counted phrases', () => {
  test('agree with their numbers in English', () => {
    const nouns = 'line|statement|item|number|candidate|plant|month|day|year|character';
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
        for (const [, some, all] of text.matchAll(/\b(\S+) of (\S+) (?:candidates|statements)/g))
          expect(some, text).not.toBe(all);
        const [, subject, verb] =
          text.match(/ (?=\S+ (?:of|candidates)|the one)(.*candidates?) (faces?) /) ?? [];
        if (subject) expect(verb?.endsWith('s'), text).toBe(/^(none|one|the one) /.test(subject));
      }
    }
  });

  test.each(locales)('have no holes in %s, and set thousands apart', (locale) => {
    const { group, least } = formats[locale].number;
    for (const n of COUNTS)
      for (const text of phrases(locale, n)) {
        expect(text).not.toMatch(/undefined|NaN|\[object|[{}#]/);
        expect(text).not.toMatch(
          new RegExp(`(?<![\\d${group}])\\d{${3 + least},}(?![\\d${group}])(?<!2074)`),
        );
      }
  });

  test.each(locales.filter((locale) => AGREEMENT[locale]))(
    'agree with their numbers in %s, too',
    (locale) => {
      const { group } = formats[locale].number;
      const rules = new Intl.PluralRules(languages[locale].intl);
      const said = `(?<![\\d${group}])(\\d{1,3}(?:${group}\\d{3})*)(?![\\d${group}])`;
      const heard = new Set<string>();
      for (const n of [...COUNTS, 4, 5, 21, 22, 25])
        for (const text of phrases(locale, n))
          for (const [, before = '', digits = '', word = ''] of text.matchAll(
            new RegExp(`(?<=(\\p{L}*) ?)${said}(?= (\\p{L}+))`, 'gu'),
          ))
            for (const { stem, form } of AGREEMENT[locale] ?? []) {
              if (!new RegExp(`^(?:${stem})$`, 'u').test(word)) continue;
              heard.add(stem);
              const kind = rules.select(Number(digits.replaceAll(group, '')));
              expect(word, text).toMatch(new RegExp(`^(?:${form(kind, before)})$`, 'u'));
            }
      expect([...heard]).toEqual(expect.arrayContaining((AGREEMENT[locale] ?? []).map(({ stem }) => stem)));
    },
  );

  test('agree with their numbers in Arabic', () => {
    // A word for what is counted: of three to ten, of eleven to ninety-nine, of hundreds.
    const nouns = [
      ['أسطر', 'سطرًا', 'سطر'],
      ['معلومات', 'معلومة', 'معلومة'],
      ['بنود', 'بندًا', 'بند'],
      ['محطات', 'محطة', 'محطة'],
      ['أشهر', 'شهرًا', 'شهر'],
      ['أيام', 'يومًا', 'يوم'],
      ['أعوام', 'عامًا', 'عام'],
      ['أحرف', 'حرفًا', 'حرف'],
      ['مرشحين', 'مرشحًا', 'مرشح'],
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
          // So are one and two, digits in no text.
          expect([1, 2], text).not.toContain(asNumber(digits));
        }
        expect(text).not.toMatch(/(?<![\d,])\d{4,}(?![\d,])(?<!2074)/);
        expect(text).not.toMatch(/undefined|NaN/);
      }
    }
  });

  test.each([
    [biddersTitle(0, 3, 0, { t: catalogues.en }), 'By our reading, none of three candidates faces doubts'],
    [
      biddersTitle(1, 4, 1, { t: catalogues.en }),
      'By our reading, one of four candidates faces doubts; one is only named',
    ],
    [biddersTitle(3, 3, 0, { t: catalogues.en }), 'By our reading, all three candidates face doubts'],
    [
      biddersTitle(0, 2, 2, { t: catalogues.en }),
      'By our reading, none of two candidates faces doubts; all of them are only named',
    ],
    [
      biddersTitle(0, 1, 1, { t: catalogues.en }),
      'By our reading, the one candidate faces no doubts; it is only named',
    ],
    [biddersTitle(0, 3, 0, { t: catalogues.ar }), 'لا شكوك في فرص أي مرشح من أصل ثلاثة، في فهمنا'],
    [biddersTitle(1, 1, 0, { t: catalogues.ar }), 'شكوك في فرص المرشح الوحيد، في فهمنا'],
    [messages.en.lines.title({ count: 1 }), 'The story in one line'],
    [messages.en.lines.title({ count: 16 }), 'The story in 16 lines'],
    [messages.ar.lines.title({ count: 1 }), 'الخبر في سطر واحد'],
    [messages.ar.lines.title({ count: 2 }), 'الخبر في سطرين'],
    [messages.en.figures.title({ count: 0 }), 'The story gives no numbers'],
    [messages.en.figures.title({ count: 1 }), 'One number from the story and what it stands for'],
    [speakersTitle(0, 41, { t: messages.en }), 'The story gives a source for each of its 41 statements'],
    [speakersTitle(41, 41, { t: messages.en }), 'The story gives no source for any of its 41 statements'],
    [speakersTitle(1, 1, { t: messages.en }), 'The story gives no source for its one statement'],
    [speakersTitle(0, 41, { t: messages.ar }), 'المعلومات الـ41 كلها ينسبها الخبر إلى غيره'],
    [plants('en', 1, 0), 'One nuclear plant planned'],
    [plants('en', 0, 2), 'Two plants proposed'],
    [plants('en', 0, 0), 'No nuclear plants planned or proposed'],
    // A map that draws no sites is not said to lack any.
    [catalogues.en.map.title({ planned: 0, proposed: 0, region: '', years: 0 }), 'Places in the story'],
    [
      plants('en', 1, 1, 'X', 8),
      'One nuclear plant planned, another plant proposed, and what would be linked to X',
    ],
    [plants('ar', 1, 0), 'محطة نووية مزمعة'],
    [plants('ar', 0, 2), 'محطتان مقترحتان'],
    [
      messages.en.timeline.title.between({ behind: 25, ahead: 11 }),
      'The story reaches from the Soviet collapse to 11 years ahead',
    ],
    [messages.ar.timeline.ticks.years({ count: 100 }), '100 عام'],
  ])('%s', (written, right) => expect(written).toBe(right));
});

describe('money', () => {
  const arabic = i18ns.ar;

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
    expect([english.money(value, 'USD'), arabic.money(value, 'USD')]).toEqual([inEnglish, inArabic]);
  });

  test('never reaches a thousand of what it counts in, nor says none of a sum that is one', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ min: 0.005, max: 2e9, noNaN: true }), fc.integer({ min: 1, max: 2e9 })),
        (value) => {
          const [, digits = '', scale] = english.money(value, 'USD').match(/^\$([\d,.]+)( m| bn)?$/) ?? [];
          const amount = Number(digits.replaceAll(',', ''));
          const size = { ' m': 1e6, ' bn': 1e9 }[scale ?? ''] ?? 1;
          expect(amount).toBeGreaterThan(0);
          if (scale === ' m') expect(amount).toBeLessThan(1_000);
          if (!scale) expect(amount).toBeLessThan(1e6);
          expect(Math.abs(amount * size - value)).toBeLessThanOrEqual(size * 0.00501);
          expect(english.money(-value, 'USD')).toBe(`-${english.money(value, 'USD')}`);
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
