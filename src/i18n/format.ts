import type { Locale } from './locale.ts';

/** Arabic with Western digits, as the article prints them. */
const intlTag: Record<Locale, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const once = <Argument, Made>(make: (argument: Argument) => Made) => {
  const made = new Map<Argument, Made>();
  return (argument: Argument): Made => {
    let value = made.get(argument);
    if (value === undefined) {
      value = make(argument);
      made.set(argument, value);
    }
    return value;
  };
};

const numberFormat = once(
  (key: string) =>
    new Intl.NumberFormat(key.split(' ')[0], {
      maximumFractionDigits: Number(key.split(' ')[1]),
      // What is rounded to 0 has no sign.
      signDisplay: 'negative',
    }),
);
const pluralRules = once((locale: Locale) => new Intl.PluralRules(intlTag[locale]));
const listFormat = once((locale: Locale) => new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }));

/** A number with the language's separators, rounded to `decimals` places. */
export function formatNumber(locale: Locale, value: number, decimals = 1): string {
  return numberFormat(`${intlTag[locale]} ${decimals}`).format(value);
}

/** Items as the language lists them: "a, b and c". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(locale).format(items);
}

/** Plural forms of a word; `other` stands for those that a language does not tell apart. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of a word that goes with a number (CLDR plural rules). */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  return forms[pluralRules(locale).select(count)] ?? forms.other;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** An English count in words below ten, as titles have it. */
export function spelled(count: number): string {
  return small[count] ?? formatNumber('en', count);
}

/** An English number of at least 0 after its article: "a 50", "an 8", "an 11". */
export function withArticle(count: number): string {
  const digits = formatNumber('en', count);
  return `${/^(8|1[18](,|$))/.test(digits) ? 'an' : 'a'} ${digits}`;
}

/** Latin text that keeps its order, brackets and all, within Arabic: between the marks of a bidirectional isolate. */
export function isolated(locale: Locale, text: string): string {
  return locale === 'ar' && /^\p{Script=Latin}/u.test(text) ? `\u2066${text}\u2069` : text;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const dateParts: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A way to write dates down to the year, the month or the day: to make one takes far longer than to use it. */
const dateFormat = once((key: string) => {
  const [tag, parts] = key.split(' ');
  return new Intl.DateTimeFormat(tag, { ...dateParts[Number(parts) - 1], timeZone: 'UTC' });
});

/** An ISO 8601 year, month, day or interval of these, with the precision it has. */
export function formatDate(locale: Locale, iso: string): string {
  const [start = '', end] = iso.split('/');
  const format = dateFormat(`${intlTag[locale]} ${start.split('-').length}`);
  const text =
    end === undefined ? format.format(startOf(start)) : format.formatRange(startOf(start), startOf(end));
  // Node and browsers carry different releases of CLDR, which differ in the spaces around a dash.
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ ?– ?/g, ' – ');
}

/** First moment of an ISO 8601 year, month or day. */
function startOf(iso: string): Date {
  return new Date(`${iso}${'-01-01'.slice((iso.split('-').length - 1) * 3)}T00:00:00Z`);
}

const monthFormat = once(
  (locale: Locale) =>
    new Intl.DateTimeFormat(intlTag[locale], { month: locale === 'ar' ? 'long' : 'short', timeZone: 'UTC' }),
);

/** Short name of a month, 1 to 12. */
export function formatMonth(locale: Locale, month: number): string {
  return monthFormat(locale).format(new Date(Date.UTC(2024, month - 1, 1)));
}
