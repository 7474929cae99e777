import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBriefing } from '../../../src/article/briefing.ts';
import { parseArticle, parseContext } from '../../../src/article/parse.ts';
import { charts } from '../../../src/charts/index.ts';
import { coverageOf, isoPeriod } from '../../../src/charts/period.ts';
import { citationText } from '../../../src/evidence/citation-text.ts';
import { formats } from '../../../src/i18n/formats.ts';
import type { I18n } from '../../../src/i18n/i18n.tsx';
import { languages } from '../../../src/i18n/languages.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { allI18n, articleText, contextText, inEach } from '../briefing.ts';

/** Names of months as the pages write them, long and short; written out by hand. */
const BY_HAND: Partial<Record<Locale, readonly string[][]>> = {
  en: 'January February March April May June July August September October November December'
    .split(' ')
    .map((name) => [name, name === 'September' ? 'Sept' : name.slice(0, 3)]),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'
    .split(' ')
    .map((name) => [name]),
};

/** Those of languages without a list of ours: in a date of a day, in a month of a year, alone and short. */
const monthsByIntl = (locale: Locale) =>
  Array.from({ length: 12 }, (_, month) =>
    [
      { day: 'numeric', month: 'long' } as const,
      { month: 'long', year: 'numeric' } as const,
      { month: 'long' } as const,
      { month: 'short' } as const,
    ].flatMap((options) =>
      new Intl.DateTimeFormat(languages[locale].intl, { ...options, timeZone: 'UTC' })
        .formatToParts(new Date(Date.UTC(2024, month, 1)))
        .flatMap(({ type, value }) => (type === 'month' ? value : [])),
    ),
  );
const MONTHS = inEach((locale) => BY_HAND[locale] ?? monthsByIntl(locale));
/** What dates have beside their fields, such as "г." after a year. */
const BESIDE = inEach((locale) => {
  const { date, interval } = formats[locale];
  const patterns = [
    ...Object.values(date),
    ...Object.values(interval).flatMap((each) => Object.values(each)),
  ];
  return new Set(
    patterns.flat().flatMap((piece) => (typeof piece === 'string' ? piece.split(/[\s–]+/) : [])),
  );
});

/** A written date or interval as ISO 8601, with the precision that a reader finds in it. */
function readBack(written: string, locale: Locale): string {
  const ends = written.split(/ ?– ?/).map((end) => {
    const parts: { year?: string; month?: string; day?: string } = {};
    for (const word of end.replace(/[\u200e\u200f\u2066-\u2069،]/g, '').split(/\s+/)) {
      const month = MONTHS[locale].findIndex((names) => names.includes(word)) + 1;
      if (month > 0) parts.month = String(month).padStart(2, '0');
      else if (/^\d{4}$/.test(word)) parts.year = word;
      else if (/^\d{1,2}$/.test(word)) parts.day = word.padStart(2, '0');
      else if (!BESIDE[locale].has(word)) throw new Error(`"${word}" of "${written}" belongs to no date`);
    }
    return parts;
  });
  const [first, last] = [ends[0], ends.at(-1)];
  const [leading] = formats[locale].date.day;
  const startsWithYear = typeof leading === 'object' && leading.field === 'year';
  // "27 – 28 November 2024": what both ends share is written once, in some languages with the first.
  const full = ends.map((end) => ({ ...(startsWithYear ? first : {}), ...last, ...end }));
  return full.map(({ year, month, day }) => [year, month, day].filter(Boolean).join('-')).join('/');
}

/** The same stretch of time, said once where both ends are one. */
function once(iso: string): string {
  const [start, end] = iso.split('/');
  return start === end ? (start ?? '') : iso;
}

const two = (n: number) => String(n).padStart(2, '0');
const point = (precision: number) =>
  fc
    .tuple(
      fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 2023, max: 2025 })),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, day]) => [String(year), two(month), two(day)].slice(0, precision).join('-'));
const precision = fc.integer({ min: 1, max: 3 });
/** Dates and intervals: of one precision, of two, of days that no calendar has, and running backwards. */
const dates = fc.oneof(
  precision.chain(point),
  precision.chain((n) => fc.tuple(point(n), point(n)).map((ends) => ends.join('/'))),
  precision.chain((n) => fc.tuple(point(n), point(n)).map((ends) => ends.sort().join('/'))),
  fc.tuple(precision.chain(point), precision.chain(point)).map((ends) => ends.join('/')),
);

/** The data with that date for its first event and for another source's, or null where the check refuses it. */
function withDate(date: string) {
  const data = JSON.parse(articleText);
  data.events[0].date = date;
  data.events[0].place = 'astana';
  const article = parseArticle(JSON.stringify(data));
  const items = JSON.parse(contextText);
  items.items.find(({ kind }: { kind: string }) => kind === 'event').date = date;
  if (!article.ok) return null;
  const context = parseContext(JSON.stringify(items), article.value);
  return context.ok ? makeBriefing(article.value, context.value, 'all') : null;
}

describe('a date', () => {
  test('is refused where it is none, has two precisions or runs backwards', () => {
    for (const date of [
      '2024-11-27/2024-12',
      '2024-11/2024-12-01',
      '2024/2024-12',
      '2024-11/2025',
      '2024/2024-12-31',
      '2024-02-30',
      '2023-02-29/2023-03-01',
      '2024-11-31',
      '2024-00',
      '2024-13',
      '2024-11-00',
      '2024-11-28/2024-11-27',
      '2024-12/2024-11',
      '2025/2024',
      '2024-W48',
      '2024-W48-3',
      '2024-331',
      '20241127',
      '0000',
      '0000-01-01',
      '-0044',
      '+02024',
      '2024-11-27T00:00:00Z',
      '2024-11-27/',
      '/2024',
      '2024/2025/2026',
      '2024-11-27/28',
      '2024-11-27/P1D',
      ' 2024',
      '2024\n',
      '٢٠٢٤',
    ])
      expect(withDate(date), date).toBeNull();
  });

  test('that passes the check is shown with exactly the precision given, in timeline, map and table', () => {
    let passed = 0;
    fc.assert(
      fc.property(dates, (date) => {
        const of = withDate(date);
        if (!of) return;
        passed += 1;
        const event = of.article.events[0];
        const other = of.others.find(({ kind }) => kind === 'event');
        for (const i18n of allI18n) {
          expect(readBack(i18n.date(date), i18n.locale)).toBe(once(date));
          const timeline = charts.find(({ id }) => id === 'timeline')?.draw(of);
          const { rows } = timeline?.table(i18n) ?? { rows: [] };
          const row = rows.find(({ claim }) => claim === event?.id);
          expect(readBack(String(row?.cells[0]), i18n.locale)).toBe(once(date));
          const otherRow = rows.find(
            ({ cells }) => other?.kind === 'event' && cells[1] === i18n.pick(other.title),
          );
          expect(readBack(String(otherRow?.cells[0]), i18n.locale)).toBe(once(date));
          expect(timeline?.describe(i18n)).toContain(`${i18n.date(date)}: `);
        }
      }),
      {
        numRuns: 80,
        examples: [
          ['2024-11-27/2024-11-28'],
          ['2024-11-27/2024-12-01'],
          ['2024-12-31/2025-01-01'],
          ['2024/2024'],
        ],
      },
    );
    expect(passed).toBeGreaterThan(20);
  });

  test('is cited to the day of the article', () => {
    const of = withDate('2024');
    const [claim] = of?.claims ?? [];
    if (!of || !claim) throw new Error('no claim');
    for (const i18n of allI18n) expect(citationText(of, claim, i18n, '')).toContain(i18n.date('2024-11-27'));
    for (const i18n of allI18n) expect(readBack(i18n.date('2024-11-27'), i18n.locale)).toBe('2024-11-27');
  });
});

const DAY = 86_400_000;
const periods = fc
  .tuple(
    fc.integer({ min: 2000, max: 2030 }),
    fc.integer({ min: 0, max: 800 }),
    fc.integer({ min: 0, max: 800 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([year, first, length, wholeStart, wholeEnd]) => {
    const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    let start = iso(Date.UTC(year, 0, 1 + first));
    if (wholeStart) start = `${start.slice(0, 7)}-01`;
    let end = iso(Date.parse(start) + length * DAY);
    if (wholeEnd) end = iso(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 0));
    return { start, end };
  });

/** First and last day of what is written, whatever its precision. */
function daysOf(iso: string): { start: string; end: string } {
  const [start = '', end = start] = iso.split('/');
  const [year = 0, month = 12] = end.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return {
    start: `${start}-01-01`.slice(0, 10).replace(/^(\d{4}-\d\d)-01-01$/, '$1-01'),
    end: end.length === 10 ? end : last,
  };
}

/** Whether the months or days that are covered are said before those of the year; Kazakh says "of 12 months 9". */
const isFirst = ({ t }: I18n) => t.trade.part.day({ count: 9, ofYear: 366 }).startsWith('9');

describe('a period of trade', () => {
  test('is shown to the day wherever it is not made of whole months, in trade, numbers and their tables', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const data = JSON.parse(articleText);
        data.trade[0].period = period;
        const article = parseArticle(JSON.stringify(data));
        if (!article.ok) throw new Error(JSON.stringify(article.problems));
        const context = parseContext(contextText, article.value);
        if (!context.ok) throw new Error(JSON.stringify(context.problems));
        const of = makeBriefing(article.value, context.value);
        const claim = article.value.trade[0]?.id;
        const cells = (chart: string, i18n: I18n) =>
          charts
            .find(({ id }) => id === chart)
            ?.draw(of)
            .table(i18n)
            .rows.find((row) => row.claim === claim)?.cells ?? [];
        expect(daysOf(isoPeriod(period))).toEqual(period);
        const { unit, count } = coverageOf(period);
        for (const i18n of allI18n) {
          const [written = '', covered] = cells('trade', i18n).map(String);
          expect(daysOf(readBack(written, i18n.locale))).toEqual(period);
          const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY + 1;
          if (unit === 'day') expect(count).toBe(days);
          // "One" and "two" are words in Arabic.
          if (count > 2)
            expect(covered?.replaceAll(formats[i18n.locale].number.group, '')).toMatch(
              new RegExp(`${isFirst(i18n) ? '^' : '(?:^|\\D)'}${count}(\\D|$)`),
            );
          const counted = String(cells('figures', i18n).at(-1))
            .replace(new RegExp(`^.*?(?=\\d|\\s(?:${MONTHS[i18n.locale].flat().join('|')})\\s)`), '')
            .trim();
          expect(daysOf(readBack(counted, i18n.locale))).toEqual(period);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('1 January to 15 September is not 1 January to 30 September, and is no nine months', () => {
    const until = (end: string) => ({ start: '2024-01-01', end });
    expect(coverageOf(until('2024-09-30'))).toEqual({ unit: 'month', count: 9, ofYear: 12 });
    expect(coverageOf(until('2024-09-15'))).toEqual({ unit: 'day', count: 259, ofYear: 366 });
    expect(coverageOf({ start: '2023-10-15', end: '2024-10-14' })).toEqual({
      unit: 'day',
      count: 366,
      ofYear: 366,
    });
    expect(coverageOf(until('2024-12-31'))).toEqual({ unit: 'month', count: 12, ofYear: 12 });
  });
});
