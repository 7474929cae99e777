import { formats } from '../i18n/formats.ts';
import { languages, type ReadingRules } from '../i18n/languages.ts';
import { isLent } from '../i18n/lent.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import { readNumbers } from './arabic-number.ts';
import { isTexts } from './local-texts.ts';
import type { Article, Context } from './schema.ts';

// Whether the languages of a text say the same: its numbers, its dates, and the names that the data knows.

/** A text as its languages have it, and where it stands. */
export interface PlacedText {
  path: string;
  text: Partial<Record<Locale, string>>;
}

/** What one language of a text says and another does not. */
export interface Uneven {
  path: string;
  says: Locale;
  lacks: Locale;
  what: string;
}

/** A name in each language, with what else it is called there. */
export type Name = Partial<Record<Locale, readonly string[]>>;

/** Every text of a data file that is written in several languages. */
export function placedTexts(tree: unknown, path = ''): PlacedText[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (isTexts(tree) && Object.keys(tree).length > 0) return [{ path, text: tree }];
  const { id } = tree as { id?: unknown };
  const here = typeof id === 'string' ? id : path;
  return Object.entries(tree).flatMap(([key, value]) => {
    // Names are compared with, and a rendering has only the languages that the phrase is not in.
    if (key === 'name' || key === 'rendering') return [];
    return placedTexts(value, here === '' ? key : `${here}.${key}`);
  });
}

/** The names that texts are searched for: of countries, people, organisations, cities, regions and power plants. */
export function namesOf(article: Article, context: Context): Name[] {
  const places = article.places.filter(({ kind }) => kind === 'city' || kind === 'region');
  const plants = context.items.flatMap((item) => (item.kind === 'plant' ? [item] : []));
  const whole = [...article.countries, ...article.organisations, ...places, ...plants];
  return [
    ...article.people.map(({ name }) => named(name, (text) => [text.split(' ').at(-1) ?? text])),
    ...whole.map(({ name }) => named(name, (text) => text.split(/ ?[()]/).filter(Boolean))),
  ];
}

function named(name: Partial<Record<Locale, string>>, read: (text: string) => string[]): Name {
  return Object.fromEntries(Object.entries(name).map(([locale, text]) => [locale, read(text)]));
}

/** Where a language of a text says a number, a date or a name that another one lacks. */
export function unevenTexts(
  texts: readonly PlacedText[],
  names: readonly Name[],
  readings: Readonly<Record<Locale, ReadingRules>>,
): Uneven[] {
  const readers = locales.map((locale) => ({ locale, read: readerOf(locale, names, readings[locale]) }));
  return texts.flatMap(({ path, text }) => {
    const said = readers.flatMap(({ locale, read }) => {
      const words = text[locale];
      return words === undefined || isLent(words) ? [] : [{ locale, what: read(words) }];
    });
    return said.flatMap(({ locale: says, what }) =>
      said.flatMap((other) =>
        [...what].flatMap(([key, shown]) =>
          other.what.has(key) ? [] : [{ path, says, lacks: other.locale, what: shown }],
        ),
      ),
    );
  });
}

/** What numbers are counted in, where none is said: "Trade, $bn". */
const UNIT = /(?<=^|[،,(] ?|\$ ?)(?:thousand|million|billion|bn|مليون|مليار)(?!\p{L})/giu;

/** Reads what a text of a language says, by a key that is the same in all languages, with the words for it. */
function readerOf(
  locale: Locale,
  names: readonly Name[],
  rules: ReadingRules,
): (text: string) => Map<string, string> {
  const withDigits = digitsReader(locale, rules);
  const calendar = calendarOf(locale, rules);
  return (text) => {
    const words = text.normalize('NFC').replace(/[\u064b-\u0652\u2066-\u2069]/g, '');
    const found = new Map<string, string>();
    // One and two are grammar in Arabic, ordinals are no numbers of things, and the "BN" of a BN-350 is no billion.
    const counted = words
      .replace(/\d+(st|nd|rd|th)\b/g, '')
      .replace(/\p{Lu}{2,}-(?=\d)/gu, '')
      .replace(UNIT, '');
    for (const { value } of readNumbers(withDigits(counted)))
      if (value > 2) found.set(`number ${value}`, String(value));
    for (const [key, pattern, name] of calendar) if (pattern.test(words)) found.set(key, name);
    for (const [i, name] of names.entries()) {
      const called = name[locale]?.find((one) => isCalled(one, words));
      if (called !== undefined) found.set(`name ${i}`, called);
    }
    return found;
  };
}

/** Writes words for numbers as digits, and figures with the separators that numbers are read with. */
function digitsReader(locale: Locale, { numbers, scales }: ReadingRules): (text: string) => string {
  const { group, decimal } = formats[locale].number;
  const written = (forms: string) => `(?:${forms.replaceAll(' ', '|')})(?!\\p{L})`;
  const steps: (readonly [RegExp, string])[] = [
    ...(group === ',' ? [] : [[new RegExp(`(?<=\\d)[ ${group}](?=\\d{3}(?!\\d))`, 'g'), ''] as const]),
    ...(decimal === '.' ? [] : [[/(?<=\d),(?=\d)/g, '.'] as const]),
    ...Object.entries(numbers).map(
      ([value, forms]) => [new RegExp(`(?<!\\p{L})${written(forms)}`, 'giu'), value] as const,
    ),
    ...Object.entries(scales).map(
      ([scale, forms]) => [new RegExp(`(?<=\\d)\\s?${written(forms)}`, 'giu'), ` ${scale}`] as const,
    ),
  ];
  return (text) => steps.reduce((left, [pattern, as]) => left.replace(pattern, as), text);
}

/** Months and days of the week by a key, each with the pattern of a name of it and how one writes it. */
export function calendarOf(
  locale: Locale,
  { dates }: ReadingRules,
): readonly (readonly [key: string, pattern: RegExp, name: string])[] {
  const { day, month, short } = formats[locale].months;
  const weekday = new Intl.DateTimeFormat(languages[locale].intl, { weekday: 'long', timeZone: 'UTC' });
  const weekdays = Array.from({ length: 7 }, (_, i) => weekday.format(new Date(Date.UTC(2024, 0, 1 + i))));
  if (dates) {
    const ruled = (key: string, patterns: readonly string[], names: readonly string[]) =>
      patterns.map((pattern, i) => [`${key} ${i}`, alone(pattern, 'iu'), names[i] ?? ''] as const);
    return [...ruled('month', dates.months, month), ...ruled('weekday', dates.weekdays, weekdays)];
  }
  const named = (key: string) => (name: string, i: number) =>
    [`${key} ${i}`, alone(patternOf(name)), name] as const;
  return [
    ...[day, month, short].flatMap((names) => names.map(named('month'))),
    ...weekdays.map(named('weekday')),
  ];
}

/** A word that stands by itself. */
const alone = (pattern: string, flags = 'u') => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

/**
 * Arabic writes "and", "in" and their like together with a word; its days of the week are words for numbers without their
 * article or "day".
 */
function patternOf(name: string): string {
  const before = name.startsWith('ال') ? '(?:[وفبلك]?ال|لل|يوم )' : '[وفبلك]?';
  return before + name.replace(/^ال/, '').replaceAll('.', '\\.');
}

/** Whether a text has a name, or the adjective of it, in one word or in several: "Spain", "Spanish". */
function isCalled(name: string, text: string): boolean {
  const stems = wordsOf(name).map(stemOf);
  const words = wordsOf(text);
  return words.some(
    (whole, at) =>
      stems.every((stem, i) => {
        const word = words[at + i];
        return word !== undefined && hasStem(word, stem);
      }) || hasStems(whole, stems),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);
const isCyrillic = (word: string) => /^\p{Script=Cyrillic}/u.test(word);

/**
 * Of a Latin word its first consonants, which "Spanish" has with "Spain"; of a Cyrillic one its first letters without
 * the ending of its case; else the first letters after the article.
 */
function stemOf(word: string): string {
  if (isLatin(word)) return consonants(word).slice(0, 4);
  if (isCyrillic(word))
    return word
      .toLowerCase()
      .replace(/(?<=.{3})(?:ция|ая|ое|ый|ий|[аеийоуьыюя])$/, '')
      .slice(0, 5);
  return word.replace(/^ال/, '').slice(0, 4);
}

function consonants(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
}

function hasStem(word: string, stem: string): boolean {
  if (isLatin(word)) return consonants(word).startsWith(stem);
  if (isCyrillic(word)) return word.toLowerCase().startsWith(stem);
  const bare = word.replace(/^و?(ال|لل|[بكف]ال)/, '');
  return bare.startsWith(stem) || bare.replace(/^[وفبلك]/, '').startsWith(stem);
}

/** Whether a Cyrillic word is made of several, as the adjective of "New Zealand" is. */
function hasStems(word: string, stems: readonly string[]): boolean {
  return (
    stems.length > 1 && isCyrillic(word) && new RegExp(`^${stems.join('.{0,3}')}`).test(word.toLowerCase())
  );
}
