import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatList, formatMonth, formatNumber, pluralCategory } from '../../src/i18n/format.ts';
import { formats } from '../../src/i18n/formats.ts';
import { languages } from '../../src/i18n/languages.ts';
import { locales } from '../../src/i18n/locale.ts';
import { readFormats } from '../../src/i18n/read-formats.ts';

// Pages are written by these rules and not by an engine's Intl. What is proved here is that the rules are Intl's own:
// those read from the Intl that is at hand give what it gives.

/** A date of Intl as pages have it: numbers joined by the dash, words before it kept with it, a shared year said once. */
const plain = (text: string) =>
  text
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replace(/ ?– ?/g, ' – ')
    .replace(/^(\p{L}+) (\d+) г\. – (\p{L}+ \2 г\.)$/u, '$1 – $3')
    .replace(
      /(?<!\d)(\d{1,2}) – (\d{1,2})(?!\d)|^(\d{4}) – (\d{4})$/g,
      (_, a, b, c, d) => `${a ?? c}–${b ?? d}`,
    )
    .replaceAll(' – ', '\u00a0– ');
const utc = (iso: string) => new Date(`${iso}${'-01-01'.slice((iso.split('-').length - 1) * 3)}T00:00:00Z`);
const two = (value: number) => String(value).padStart(2, '0');
const isoOf = ([year, month, day]: readonly number[], precision: number) =>
  [String(year), two(month ?? 1), two(day ?? 1)].slice(0, precision).join('-');
const date = fc.tuple(
  fc.integer({ min: 1000, max: 9999 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const precision = fc.constantFrom(1, 2, 3);
const options = (precision: number): Intl.DateTimeFormatOptions => ({
  year: 'numeric',
  ...(precision > 1 ? { month: 'long' } : {}),
  ...(precision > 2 ? { day: 'numeric' } : {}),
  timeZone: 'UTC',
});

describe.each(locales)('%s', (locale) => {
  const committed = formats[locale];
  const tag: string = languages[locale].intl;
  const read = readFormats(languages[locale]);
  const numbers = [...Array(10).keys()].map(
    (decimals) => new Intl.NumberFormat(tag, { maximumFractionDigits: decimals, signDisplay: 'negative' }),
  );
  const dates = [1, 2, 3].map((precision) => new Intl.DateTimeFormat(tag, options(precision)));
  const dated = (precision: number) => dates[precision - 1] as Intl.DateTimeFormat;
  /** Writes by the rules of the Intl at hand, whose release of CLDR may be another than that of the committed ones. */
  function byIntl<T>(write: () => T): T {
    formats[locale] = read;
    try {
      return write();
    } finally {
      formats[locale] = committed;
    }
  }

  test('numbers are written as Intl does', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.double({ min: -1e6, max: 1e6, noNaN: true }),
          fc.integer({ min: -1e7, max: 1e7 }).map((value) => value / 1000),
          fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
          fc.integer(),
        ),
        fc.nat({ max: 9 }),
        (value, decimals) => {
          expect(byIntl(() => formatNumber(locale, value, decimals))).toBe(numbers[decimals]?.format(value));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('days, months and years, and intervals of them, are written as Intl does', () => {
    fc.assert(
      fc.property(date, date, precision, (from, to, precision) => {
        const format = dated(precision);
        const [start, end] = [isoOf(from, precision), isoOf(to, precision)].toSorted() as [string, string];
        expect(byIntl(() => formatDate(locale, start))).toBe(plain(format.format(utc(start))));
        expect(byIntl(() => formatDate(locale, `${start}/${end}`))).toBe(
          plain(format.formatRange(utc(start), utc(end))),
        );
      }),
      { numRuns: 1_000 },
    );
    for (let month = 1; month <= 12; month += 1)
      expect(byIntl(() => formatMonth(locale, month))).toBe(
        new Intl.DateTimeFormat(tag, {
          month: languages[locale].monthNames,
          timeZone: 'UTC',
        }).format(utc(`2024-${two(month)}`)),
      );
  });

  test('intervals within a month or a year, too', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (from, month, day) => {
          const format = dated(3);
          for (const other of [
            [from[0], from[1], day],
            [from[0], month, day],
          ]) {
            const [start, end] = [isoOf(from, 3), isoOf(other, 3)].toSorted() as [string, string];
            expect(byIntl(() => formatDate(locale, `${start}/${end}`))).toBe(
              plain(format.formatRange(utc(start), utc(end))),
            );
          }
        },
      ),
    );
  });

  test('lists are written as Intl does', () => {
    const listed = new Intl.ListFormat(tag, { type: 'conjunction' });
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 7 }), (items) => {
        expect(byIntl(() => formatList(locale, items))).toBe(listed.format(items));
      }),
    );
  });

  test('plural forms are those of Intl', () => {
    const rules = new Intl.PluralRules(tag);
    for (const count of [...Array(1_300).keys(), 0.5, 1.5, 26.7, 1_000_003, 12_345_678, -1, -5, -11])
      expect(
        byIntl(() => pluralCategory(locale, count)),
        String(count),
      ).toBe(rules.select(count));
  });

  test('the committed rules write what the article’s pages say', () => {
    const byHand: Partial<Record<string, readonly string[]>> = {
      en: [
        '7,500',
        '−',
        '27 November 2024',
        '27–28 November 2024',
        'January\u00a0– September 2024',
        'a, b and c',
      ],
      ar: ['7,500', '−', '27 نوفمبر 2024', '27–28 نوفمبر 2024', 'يناير\u00a0– سبتمبر 2024', 'a وb وc'],
      ru: [
        '7\u00a0500',
        '−',
        '27 ноября 2024 г.',
        '27–28 ноября 2024 г.',
        'январь\u00a0– сентябрь 2024 г.',
        'a, b и c',
      ],
      kk: [
        '7\u00a0500',
        '−',
        '2024 ж. 27 қараша',
        '2024 ж. 27–28 қараша',
        '2024 ж. қаңтар\u00a0– қыркүйек',
        'a, b, c',
      ],
    };
    const range = (precision: number, from: string, to: string) =>
      plain(dated(precision).formatRange(utc(from), utc(to)));
    const byIntlAtHand = () => [
      numbers[1]?.format(7500),
      '−',
      plain(dated(3).format(utc('2024-11-27'))),
      range(3, '2024-11-27', '2024-11-28'),
      range(2, '2024-01', '2024-09'),
      new Intl.ListFormat(tag, { type: 'conjunction' }).format(['a', 'b', 'c']),
    ];
    expect([
      formatNumber(locale, 7500),
      '−',
      formatDate(locale, '2024-11-27'),
      formatDate(locale, '2024-11-27/2024-11-28'),
      formatDate(locale, '2024-01/2024-09'),
      formatList(locale, ['a', 'b', 'c']),
    ]).toEqual(byHand[locale] ?? byIntlAtHand());
  });
});
