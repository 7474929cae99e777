import { type Locale, locales } from './locale.ts';

// How a language writes numbers, dates and lists (Unicode CLDR), read once from the Intl of one Node and kept beside this
// file by `npm run formats`. Engines carry other releases of CLDR, by their age: a page whose words one of them would
// write anew would not be the page that was built.

/** Precision of an ISO 8601 date: a year, a month of it, or a day. */
export type Precision = 'year' | 'month' | 'day';

/** A piece of a date's pattern: a field of the first or of the second date, or text between. */
export type DatePiece = string | { field: Precision; of: 0 | 1 };

export interface Formats {
  /** Between thousands, before decimals, and before a number below zero. */
  number: {
    group: string;
    decimal: string;
    minus: string /** Digits before the first that is set apart. */;
    least: number;
  };
  /** Between two items, and in longer lists between the first two, in the middle, and before the last. */
  list: { pair: string; start: string; middle: string; end: string };
  /** Names of the months, January first: within a date of a day, within a month of a year, and short or alone. */
  months: { day: readonly string[]; month: readonly string[]; short: readonly string[] };
  /** Patterns of dates by their precision. */
  date: Record<Precision, readonly DatePiece[]>;
  /** Patterns of intervals by their precision and by the largest field in which the two dates differ. */
  interval: Record<Precision, Partial<Record<Precision, readonly DatePiece[]>>>;
  /**
   * Plural categories, and a digit for each count from 0 to 199, which is a place among them; larger counts are as those
   * that end in the same two digits. The last digit is that of fractions.
   */
  plural: { categories: readonly Intl.LDMLPluralRule[]; of: string };
}

const read = import.meta.glob<Formats>('./formats/*.json', { eager: true, import: 'default' });

/** The formats of each language. */
export const formats = Object.fromEntries(
  locales.map((locale) => [locale, read[`./formats/${locale}.json`]]),
) as Record<Locale, Formats>;
