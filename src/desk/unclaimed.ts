import { readNumbers } from '../article/arabic-number.ts';
import { calendarOf } from '../article/evenness.ts';
import { tokensOf } from '../article/number-words.ts';
import { folded } from '../i18n/fold.ts';
import type { ReadingRules } from '../i18n/languages.ts';
import { locales } from '../i18n/locale.ts';
import { pointsBefore } from './code-points.ts';
import type { DeskEntry, Unclaimed } from './state.ts';

// What an editor may have overlooked: numbers, dates and names that stand in the text and in no claim's phrases.

/** What is looked for in a text, beside its numbers. */
export interface Looking {
  /** BCP 47 tag of the text. */
  language: string;
  /** How its language is read; null for one without a catalogue. */
  reading: ReadingRules | null;
  /** Names that the data knows in that language. */
  names: readonly string[];
}

interface Found {
  kind: Unclaimed['kind'];
  paragraph: number;
  /** In UTF-16 units. */
  from: number;
  to: number;
  exact: string;
}

/**
 * Numbers, dates and names of the paragraphs that no phrase touches and none says elsewhere, each once, in the order of
 * the text. `paragraphs` begin with the headline, which is not looked at.
 */
export function unclaimedIn(
  paragraphs: readonly string[],
  entries: readonly DeskEntry[],
  looking: Looking,
): Unclaimed[] {
  const spans = entries.flatMap(({ spans }) => spans);
  const phrases = spans.map(({ exact }) => exact);
  const values = new Set(phrases.flatMap(readNumbers).map(({ value }) => value));
  const words = new Set(phrases.flatMap(wordsOf));
  const isSaid = ({ kind, exact }: Found) => {
    const numbers = kind === 'number' ? readNumbers(exact) : [];
    return numbers.length > 0
      ? numbers.every(({ value }) => values.has(value))
      : wordsOf(exact).every((word) => words.has(word));
  };
  const unclaimed = new Map<string, Unclaimed>();
  for (const found of candidatesIn(paragraphs, looking)) {
    const { kind, paragraph, from, exact } = found;
    const start = pointsBefore(paragraphs[paragraph] ?? '', from);
    const end = start + [...exact].length;
    if (spans.some((span) => span.paragraph === paragraph && span.start < end && span.end > start)) continue;
    if (isSaid(found)) continue;
    const key = `${kind} ${folded(exact)}`;
    const before = unclaimed.get(key);
    if (before) before.times += 1;
    else unclaimed.set(key, { kind, paragraph, start, end, exact, times: 1 });
  }
  return [...unclaimed.values()];
}

function candidatesIn(paragraphs: readonly string[], looking: Looking): Found[] {
  const names = namesReader(paragraphs, looking);
  const timesAndNumbers = numbersReader(looking);
  return paragraphs.flatMap((text, paragraph) => {
    if (paragraph === 0) return [];
    const counted = timesAndNumbers(text);
    const named = names(text).filter(
      ({ from, to }) => !counted.some((one) => one.from < to && one.to > from),
    );
    return [...counted, ...named].sort((a, b) => a.from - b.from).map((one) => ({ ...one, paragraph }));
  });
}

type InParagraph = Omit<Found, 'paragraph'>;

/** Words as they are compared: folded, and in Arabic without "and", "in" and their like before them. */
function wordsOf(text: string): string[] {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/^(?:[وفبلك]?ال|لل|[وفبلك])(?=[\u0621-\u064a]{3})/, ''),
  );
}

/** Reads runs of figures, number words, months and days of the week: "3 November 2024" is one date. */
function numbersReader({ language, reading }: Looking): (text: string) => InParagraph[] {
  const locale = locales.find((one) => one === language);
  const calendar = locale && reading ? calendarOf(locale, reading).map(([, pattern]) => pattern) : [];
  const isOfCalendar = anyOf(calendar);
  const spelled = reading ? [...Object.values(reading.numbers), ...Object.values(reading.scales)] : [];
  const numberWords = new Set(spelled.flatMap((forms) => forms.split(' ')));
  // One and two are grammar, not counts.
  const isNumber = (word: string) =>
    /\p{Nd}/u.test(word) ||
    numberWords.has(word.toLowerCase()) ||
    tokensOf(word).some((token) => token.kind === 'scale' || (token.kind === 'spelled' && token.value > 2));
  return (text) => {
    const found: (InParagraph & { isDate: boolean })[] = [];
    for (const { 0: word, index } of text.matchAll(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\u0640]+/gu)) {
      const isDate = isOfCalendar(word);
      if (!isDate && !isNumber(word)) continue;
      const to = index + word.length;
      const last = found.at(-1);
      // With only blanks, a dash or an Arabic "and" between them, two words are one number or date.
      if (last && /^\s*(?:[-–و]\s*)?$/.test(text.slice(last.to, index))) {
        last.to = to;
        last.isDate ||= isDate;
      } else found.push({ kind: 'number', from: index, to, exact: '', isDate });
    }
    return found.map(({ from, to, isDate }) => {
      const end = to + (/^\s?[%٪]/.exec(text.slice(to))?.[0].length ?? 0);
      return { kind: isDate ? 'date' : 'number', from, to: end, exact: text.slice(from, end) };
    });
  };
}

/** All patterns of the same flags as one: each is asked of every word of the text. */
function anyOf(patterns: readonly RegExp[]): (word: string) => boolean {
  const joined = [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
    const some = patterns.filter((pattern) => pattern.flags === flags);
    return new RegExp(some.map(({ source }) => source).join('|'), flags);
  });
  return (word) => joined.some((pattern) => pattern.test(word));
}

/**
 * Reads names. A script with capitals shows them, but for the first word of a sentence, which is taken for one only where it is
 * never written small. Where there are none, as in Arabic, these are countries, the data's own names, and what stands in
 * quotation marks in a few words.
 */
function namesReader(
  paragraphs: readonly string[],
  { language, names }: Looking,
): (text: string) => InParagraph[] {
  const whole = paragraphs.join('\n');
  if (hasCapitals(whole)) return capitalsReader(whole);
  const known = [...new Set([...countryNames(language), ...names])].filter((name) => name.length > 2);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:[وفبلك]{0,2})(${known
      .sort((a, b) => b.length - a.length)
      .map(patternOf)
      .join('|')})(?![\\p{L}\\p{M}])|[«“"]([^«»“”"]{3,40})[»”"]`,
    'gud',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): InParagraph[] => {
      const quoted = match[2] !== undefined;
      const [from, to] = match.indices?.[quoted ? 2 : 1] ?? [0, 0];
      const exact = text.slice(from, to);
      return quoted && exact.trim().split(/\s+/).length > 3 ? [] : [{ kind: 'name', from, to, exact }];
    });
}

function capitalsReader(whole: string): (text: string) => InParagraph[] {
  const small = new Set(whole.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []);
  const word = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-[\\p{L}\\p{M}]+)*";
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?: ${word})*`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: run, index }): InParagraph[] => {
      const isFirst = /(?:^|[.!?…]["”»’]?|["“«‘–—-])\s*$/.test(text.slice(0, index));
      const [first = '', ...rest] = run.split(' ');
      const isPlain = isFirst && (small.has(first.toLowerCase()) || first.length < 4 || rest.length === 0);
      const from = isPlain ? index + first.length + 1 : index;
      const exact = text.slice(from, index + run.length).replace(/['’]s?$/, '');
      return exact.length > 1 ? [{ kind: 'name', from, to: from + exact.length, exact }] : [];
    });
}

/** What a language calls the countries and territories of ISO 3166-1. */
function countryNames(language: string): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
}

/** A name as a text may have it: "to" melts into the Arabic article. */
function patternOf(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.startsWith('ال') ? `(?:ال|لل)${escaped.slice(2)}` : escaped;
}

/** Whether a text is mostly of a script that has capitals. */
function hasCapitals(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[\p{Lu}\p{Ll}]/gu) * 2 > count(/\p{L}/gu);
}
