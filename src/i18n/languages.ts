import type { Locale } from './locale.ts';
import { records } from './records.ts';

/**
 * What a page must know of a language to be written in it, beside its words and the formats of its numbers: the record
 * "language" of its catalogue.
 */
export interface Language {
  /** Its name, in itself. */
  name: string;
  /** A sign for it of one to three letters, for a narrow bar. */
  short: string;
  direction: 'ltr' | 'rtl';
  /** Where its pages stand below the site's root: nothing, or a folder with a trailing slash. */
  folder: string;
  script: 'Latin' | 'Arabic' | 'Cyrillic';
  /** Whether letters stand high and reach low, so that lines want more room between them. */
  isTall: boolean;
  /** Between items that stand side by side, as in "a, b, c". */
  comma: string;
  /** What Intl calls it when its formats are read (`npm run formats`): Arabic with Western digits, as the article has. */
  intl: string;
  /** How long names of months are where room is short; Arabic has no short ones. */
  monthNames: 'long' | 'short';
  /** With a country, as link previews and presentation programs want it. */
  openGraph: string;
  slides: string;
  /** Small counts in words, from none on, each parted by a space; "-" stands for those that messages write out. */
  counts: string;
  /** The same before what is feminine. */
  feminineCounts: string;
}

/**
 * How the check that all languages of a text say the same reads one of them: the part "reading" of its catalogue, which
 * no page carries.
 */
export interface ReadingRules {
  /** Words for numbers from three on, each number with its words in all their forms, parted by spaces. Numbers of two words are not read. */
  numbers: Readonly<Record<string, string>>;
  /** The same for what is counted in, as English calls it: "million", "billion". */
  scales: Readonly<Record<string, string>>;
  /** Names of months and of the days from Monday on, as regular expressions, where they change in a sentence. */
  dates?: Readonly<Record<'months' | 'weekdays', readonly string[]>>;
}

/** The product's languages. */
export const languages: Readonly<Record<Locale, Language>> = records;

/** Writing direction of a language, as for the `dir` attribute. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return languages[locale].direction;
}
