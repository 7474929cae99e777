import { writeFile } from 'node:fs/promises';
import type { DatePiece, Formats, Precision } from './formats.ts';
import { type Language, languages } from './languages.ts';
import { locales } from './locale.ts';

// Reads from this Node's Intl how languages write numbers, dates and lists.

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

const PARTS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Two dates that differ in a field and in smaller ones, but in no larger one. */
const APART: Record<Precision, readonly [Date, Date]> = {
  year: [utc(2023, 1, 4), utc(2025, 4, 11)],
  month: [utc(2024, 1, 4), utc(2024, 4, 11)],
  day: [utc(2024, 1, 4), utc(2024, 1, 11)],
};

/** How a language writes them. Fields of dates that no page shows (eras, weekdays) are not looked for. */
export function readFormats({
  intl: tag,
  monthNames: length,
}: Pick<Language, 'intl' | 'monthNames'>): Formats {
  return {
    number: readNumber(tag),
    list: readList(tag),
    months: {
      day: monthNames(tag, PARTS.day),
      month: monthNames(tag, PARTS.month),
      short: monthNames(tag, { month: length }),
    },
    date: perPrecision((precision) => piecesOf(formatOf(tag, precision).formatToParts(APART.day[0]))),
    interval: perPrecision((precision) => {
      const format = formatOf(tag, precision);
      const told = PRECISIONS.slice(0, PRECISIONS.indexOf(precision) + 1);
      return Object.fromEntries(
        told.map((differs) => {
          const pieces = piecesOf(format.formatRangeToParts(...APART[differs]));
          return [differs, dashed(differs === 'year' ? pieces : withYearOnce(pieces))];
        }),
      );
    }),
    plural: readPlural(tag),
  };
}

function readNumber(tag: string): Formats['number'] {
  const format = new Intl.NumberFormat(tag);
  const piece = (value: number, type: string) =>
    format
      .formatToParts(value)
      .filter((part) => part.type === type)
      .map((part) => part.value)[0] ?? '';
  const least = [1e3, 1e4, 1e5].findIndex((value) => piece(value, 'group') !== '') + 1;
  return {
    group: piece(1e6, 'group'),
    decimal: piece(0.5, 'decimal'),
    // With the marks of direction about it.
    minus: format.format(-1).replace('1', ''),
    least,
  };
}

function readList(tag: string): Formats['list'] {
  const format = new Intl.ListFormat(tag, { type: 'conjunction' });
  const between = (count: number) =>
    format
      .formatToParts(Array(count).fill('x'))
      .filter(({ type }) => type === 'literal')
      .map(({ value }) => value);
  const [pair = ''] = between(2);
  const [start = '', middle = '', end = ''] = between(4);
  return { pair, start, middle, end };
}

function readPlural(tag: string): Formats['plural'] {
  const rules = new Intl.PluralRules(tag);
  const { pluralCategories: categories } = rules.resolvedOptions();
  const counts = [...Array(200).keys(), 1.5];
  return { categories, of: counts.map((count) => categories.indexOf(rules.select(count))).join('') };
}

function monthNames(tag: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(utc(2024, month + 1, 1))
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value)
      .join(''),
  );
}

function formatOf(tag: string, precision: Precision): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...PARTS[precision], timeZone: 'UTC' });
}

function piecesOf(parts: readonly { type: string; value: string; source?: string }[]): DatePiece[] {
  return parts.map(({ type, value, source }) => {
    if (type === 'literal') return plainSpaces(value);
    if (type !== 'year' && type !== 'month' && type !== 'day') throw new RangeError(`A date with a ${type}`);
    return { field: type, of: source === 'endRange' ? 1 : 0 };
  });
}

/** Releases of CLDR differ in the spaces around a dash, too, and thin ones are missing in fonts. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ ?– ?/g, DASH);
}

const DASH = ' – ';

/** CLDR writes the year of two Russian months with each, which no paper does. */
function withYearOnce(pieces: readonly DatePiece[]): DatePiece[] {
  const isYear = (of: number) => (piece: DatePiece) =>
    typeof piece === 'object' && piece.field === 'year' && piece.of === of;
  const first = pieces.findIndex(isYear(0));
  if (first < 1 || !pieces.some(isYear(1))) return [...pieces];
  return [...pieces.slice(0, first - 1), DASH, ...pieces.slice(first + 2)];
}

/** Numbers are joined by a dash, and what is said in words never has it begin a line. */
function dashed(pieces: readonly DatePiece[]): DatePiece[] {
  return pieces.map((piece, i) => {
    if (typeof piece === 'object') return piece;
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const areAlike = typeof before === 'object' && typeof after === 'object' && before.field === after.field;
    if (piece === DASH && areAlike && before.field !== 'month') return '–';
    return piece.replace(DASH, '\u00a0– ');
  });
}

function perPrecision<T>(read: (precision: Precision) => T): Record<Precision, T> {
  return { year: read('year'), month: read('month'), day: read('day') };
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** Writes the formats of a language into `formats/`. */
export async function writeFormats(locale: string, language: Language): Promise<void> {
  const text = JSON.stringify(readFormats(language), null, 2);
  await writeFile(`src/i18n/formats/${locale}.json`, `${text}\n`);
}

/** Writes the formats of each language anew. */
export async function main(): Promise<number> {
  for (const locale of locales) await writeFormats(locale, languages[locale]);
  return 0;
}
