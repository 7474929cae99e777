import type { Briefing } from '../article/briefing.ts';
import { GAP, phraseGroups } from '../article/phrase-groups.ts';
import { basisText } from '../charts/basis.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { escapeText } from '../charts/pen.ts';
import { speakerText, spokenBy } from '../charts/speaker.ts';
import { warningText } from '../charts/warning.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { directionOf, languages } from '../i18n/languages.ts';
import { piecesOf } from '../i18n/lent.ts';
import { type Locale, localeOf, locales } from '../i18n/locale.ts';

/** Words of a script, with what stands between them, and for Arabic whatever is embedded from right to left. */
const WORDS = {
  Arabic: '\\u202b[^\\u202c]*\\u202c|\\p{Script=Arabic}+(?:[^\\p{L}]*\\p{Script=Arabic}+)*',
  Latin: '\\p{Script=Latin}+(?:[^\\p{L}]*\\p{Script=Latin}+)*',
  Cyrillic: '\\p{Script=Cyrillic}+(?:[^\\p{L}]*\\p{Script=Cyrillic}+)*',
} as const;

/** The language of a deck, and the one that lends texts to it. */
export type Languages = Pick<I18n, 'locale' | 'defaultLocale'>;

/** A piece of text with the language that presentation programs are to take it for. */
interface Run {
  text: string;
  language: string;
}

/** Text as pieces of one language each, for spelling checkers and for those who hear it. */
export function languageRuns(text: string, { locale, defaultLocale }: Languages): Run[] {
  const [lender, own] = [languages[defaultLocale], languages[locale]];
  const mark = lender.direction === own.direction ? null : lender.direction === 'rtl' ? '\u202b' : '\u202a';
  return piecesOf(text).flatMap((piece) =>
    piece.isLent
      ? { text: mark ? `${mark}${piece.text}\u202c` : piece.text, language: lender.slides }
      : scriptRuns(piece.text, locale),
  );
}

/** Text as pieces of one script each. */
function scriptRuns(text: string, locale: Locale): Run[] {
  const own = languages[locale];
  // The first of our languages that is written so.
  const foreign = new Map(
    locales
      .map((other) => languages[other])
      .reverse()
      .filter(({ script }) => script !== own.script)
      .map((language) => [language.script, language]),
  );
  const patterns = [...foreign.keys()].map((script) => WORDS[script]);
  const words = new RegExp(`(${patterns.join('|') || '(?!)'})`, 'u');
  const languageOf = (piece: string) =>
    [...foreign.values()].find(({ script }) => new RegExp(WORDS[script], 'u').test(piece)) ?? own;
  // Isolates, which some programs draw as boxes, become left-to-right embeddings, as in pictures.
  const plain = text.replace(/[\u2066-\u2068]/g, '\u202a').replace(/\u2069/g, '\u202c');
  // What a splitting pattern captures stands at the odd places.
  return plain
    .split(words)
    .map((piece, i) => ({ text: piece, language: (i % 2 === 1 ? languageOf(piece) : own).slides }))
    .filter(({ text }) => text !== '');
}

/** A paragraph of a slide's notes, in DrawingML. */
export function notesParagraph(text: string, i18n: Languages): string {
  const runs = languageRuns(text, i18n).map(
    (run) => `<a:r><a:rPr lang="${run.language}" sz="1200"/><a:t>${escapeText(run.text)}</a:t></a:r>`,
  );
  const [align, rtl] = directionOf(i18n.locale) === 'rtl' ? ['r', 1] : ['l', 0];
  return `<a:p><a:pPr marL="0" indent="0" algn="${align}" rtl="${rtl}"><a:buNone/></a:pPr>${runs.join('')}</a:p>`;
}

/**
 * What the presenter reads, a paragraph each: what is wrong with the data, the drawing in words, then every claim drawn
 * with who makes it and the phrases it rests on.
 */
export function notesText(
  chart: DrawnChart,
  warnings: readonly string[],
  briefing: Briefing,
  i18n: I18n,
): string[] {
  const { evidence: own } = i18n.t;
  const claims = chart.marks.flatMap((id) => {
    const item = briefing.claim(id)?.item;
    if (!item) return [];
    const phrases = phraseGroups(item.evidence).map(({ paragraph, phrases }) => {
      const exact = phrases.map((phrase) => phrase.exact).join(GAP);
      return `${own.paragraph({ number: paragraph })}: ${quoted(exact, briefing, i18n)}`;
    });
    const basis = basisText(briefing, id, i18n);
    const warning = warningText(briefing, id, i18n);
    return [
      `• ${i18n.pick(item.text)} (${speakerText(spokenBy(briefing, item), i18n)}) ${phrases.join(' · ')}${warning ? ` ⚠ ${warning}` : ''}${basis ? ` ${basis}` : ''}`,
    ];
  });
  return [...warnings, chart.describe(i18n), ...claims];
}

/** A printed phrase, which keeps its order within text of the other direction. */
function quoted(phrase: string, { article }: Briefing, { locale }: I18n): string {
  return directionOf(localeOf(article.article.language)) === 'rtl' && directionOf(locale) === 'ltr'
    ? `\u202b«${phrase}»\u202c`
    : `«${phrase}»`;
}
