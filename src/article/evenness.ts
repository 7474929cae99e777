import { formats } from '../i18n/formats.ts';
import { languages } from '../i18n/languages.ts';
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
export function unevenTexts(texts: readonly PlacedText[], names: readonly Name[]): Uneven[] {
  return texts.flatMap(({ path, text }) => {
    const said = locales.flatMap((locale) => {
      const words = text[locale];
      return words === undefined || isLent(words) ? [] : [{ locale, what: saidIn(words, locale, names) }];
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

/** What a text says, by a key that is the same in all languages, with the words for it. */
function saidIn(text: string, locale: Locale, names: readonly Name[]): Map<string, string> {
  const words = text.normalize('NFC').replace(/[\u064b-\u0652\u2066-\u2069]/g, '');
  const found = new Map<string, string>();
  // One and two are grammar in Arabic, and ordinals are no numbers of things.
  for (const { value } of readNumbers(withDigits(words.replace(/\d+(st|nd|rd|th)\b/g, ''))))
    if (value > 2) found.set(`number ${value}`, String(value));
  for (const [key, day] of calendarOf(locale)) if (isSaid(day, words)) found.set(key, day);
  for (const [i, name] of names.entries()) {
    const called = name[locale]?.find((one) => isCalled(one, words));
    if (called !== undefined) found.set(`name ${i}`, called);
  }
  return found;
}

const ENGLISH: [word: string, value: number][] = [
  ...'three four five six seven eight nine ten eleven twelve'.split(' ').map(numberedFrom(3, 1)),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map(numberedFrom(20, 10)),
];

function numberedFrom(first: number, step: number) {
  return (word: string, i: number): [string, number] => [word, first + i * step];
}

/** English number words as digits; Arabic ones are read as they are. */
function withDigits(text: string): string {
  return ENGLISH.reduce(
    (left, [word, value]) => left.replace(new RegExp(`\\b${word}\\b`, 'gi'), String(value)),
    text,
  );
}

/** Months and days of the week by a key, each with every name of it. */
function calendarOf(locale: Locale): [key: string, name: string][] {
  const { day, month, short } = formats[locale].months;
  const weekday = new Intl.DateTimeFormat(languages[locale].intl, { weekday: 'long', timeZone: 'UTC' });
  const weekdays = Array.from({ length: 7 }, (_, i) => weekday.format(new Date(Date.UTC(2024, 0, 1 + i))));
  return [
    ...[day, month, short].flatMap((names) => names.map((name, i): [string, string] => [`month ${i}`, name])),
    ...weekdays.map((name, i): [string, string] => [`weekday ${i}`, name]),
  ];
}

/**
 * Whether a word stands in a text by itself. Arabic writes "and", "in" and their like together with it; its days of the
 * week are words for numbers without their article or "day".
 */
function isSaid(word: string, text: string): boolean {
  const before = word.startsWith('ال') ? '(?:[وفبلك]?ال|لل|يوم )' : '[وفبلك]?';
  return new RegExp(`(?<!\\p{L})${before}${word.replace(/^ال/, '')}(?!\\p{L})`, 'u').test(text);
}

/** Whether a text has a name, or the adjective of it: "Spain", "Spanish". */
function isCalled(name: string, text: string): boolean {
  const stems = wordsOf(name).map(stemOf);
  const words = wordsOf(text);
  return words.some((_, at) =>
    stems.every((stem, i) => {
      const word = words[at + i];
      return word !== undefined && hasStem(word, stem);
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);

/** Of a Latin word its first consonants, which "Spanish" has with "Spain"; else the first letters after the article. */
function stemOf(word: string): string {
  return isLatin(word) ? consonants(word).slice(0, 4) : word.replace(/^ال/, '').slice(0, 4);
}

function consonants(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
}

function hasStem(word: string, stem: string): boolean {
  if (isLatin(word)) return consonants(word).startsWith(stem);
  const bare = word.replace(/^و?(ال|لل|[بكف]ال)/, '');
  return bare.startsWith(stem) || bare.replace(/^[وفبلك]/, '').startsWith(stem);
}
