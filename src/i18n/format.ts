import { type DatePiece, formats, type Precision } from './formats.ts';
import { languages } from './languages.ts';
import type { Locale } from './locale.ts';

// No engine's own Intl is asked: the words of a page are those that the build wrote, in every browser and year.

/** A number with the language's separators, rounded to `decimals` places. */
export function formatNumber(locale: Locale, value: number, decimals = 1): string {
  const { group, decimal, minus, least } = formats[locale].number;
  const [whole = '', fraction = ''] = decimalDigits(Math.abs(value), decimals).split('.');
  const grouped = whole.length < 3 + least ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const kept = fraction.replace(/0+$/, '');
  const text = kept === '' ? grouped : grouped + decimal + kept;
  // What is rounded to 0 has no sign.
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/**
 * The digits of a number of at least 0, rounded half up as it is written and not as it is stored, as Intl does: 1.005 is
 * 1.01.
 */
function decimalDigits(value: number, decimals: number): string {
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(power) + 1;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const rounded = String(kept + ((fraction[decimals] ?? '0') < '5' ? 0n : 1n)).padStart(decimals + 1, '0');
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}

/** Items as the language lists them: "a, b and c". */
export function formatList(locale: Locale, items: readonly string[]): string {
  const { pair, start, middle, end } = formats[locale].list;
  if (items.length === 2) return items.join(pair);
  return items
    .map((item, i) => (i === 0 ? '' : i === items.length - 1 ? end : i === 1 ? start : middle) + item)
    .join('');
}

/** The plural category of a number (CLDR plural rules). */
export function pluralCategory(locale: Locale, count: number): Intl.LDMLPluralRule {
  const { categories, of } = formats[locale].plural;
  const size = Math.abs(count);
  const place = !Number.isInteger(size) ? of.length - 1 : size < 200 ? size : 100 + (size % 100);
  return categories[Number(of[place])] ?? 'other';
}

/** A count as running text has it: a small one in words, before what is feminine if `feminine`. */
export function spelled(locale: Locale, count: number, feminine = false): string {
  const { counts, feminineCounts } = languages[locale];
  const word = (feminine ? feminineCounts : counts).split(' ')[count] ?? '-';
  return word === '-' ? formatNumber(locale, count) : word;
}

/** An English number of at least 0 after its article: "a 50", "an 8", "an 11". */
export function withArticle(count: number): string {
  const digits = formatNumber('en', count);
  return `${/^(8|1[18](,|$))/.test(digits) ? 'an' : 'a'} ${digits}`;
}

/** Latin text that keeps its order, brackets and all, within Arabic: between the marks of a bidirectional isolate. */
export function isolated(locale: Locale, text: string): string {
  return languages[locale].direction === 'rtl' && /^\p{Script=Latin}/u.test(text)
    ? `\u2066${text}\u2069`
    : text;
}

/** A text as a sentence: with a full stop, where it does not end in an abbreviation's. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const FIELDS: readonly Precision[] = ['year', 'month', 'day'];

/** An ISO 8601 year, month, day or interval of two such of one precision, with the precision it has. */
export function formatDate(locale: Locale, iso: string): string {
  const [first = [], second = first] = iso.split('/').map((date) => date.split('-').map(Number));
  const { date, interval, months } = formats[locale];
  const precision = FIELDS[first.length - 1] ?? 'day';
  const differs = FIELDS.find((_, i) => first[i] !== second[i]);
  const pieces = (differs && interval[precision][differs]) ?? date[precision];
  const names = precision === 'month' ? months.month : months.day;
  const textOf = (piece: DatePiece): string => {
    if (typeof piece === 'string') return piece;
    const value = (piece.of === 0 ? first : second)[FIELDS.indexOf(piece.field)] ?? 1;
    return piece.field === 'month' ? (names[value - 1] ?? '') : String(value);
  };
  return pieces.map(textOf).join('');
}

/** Short name of a month, 1 to 12. */
export function formatMonth(locale: Locale, month: number): string {
  return formats[locale].months.short[month - 1] ?? '';
}

/** Whether the language writes a year before its months. */
export function isYearFirst(locale: Locale): boolean {
  const [first] = formats[locale].date.month;
  return typeof first === 'object' && first.field === 'year';
}
