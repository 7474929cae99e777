import { readNumbers } from './arabic-number.ts';
import { type Claim, claimsInOrder } from './claims.ts';
import type { Fault } from './fault.ts';
import type { Article } from './schema.ts';

// What the article does not print and somebody worked out says how: a date by `dateBasis`, a judgement by `readingBasis`.

/** Claims that say when something is, or how it bears on somebody, without a word of how that was worked out. */
export function baselessClaims(article: Article): Fault[] {
  return claimsInOrder(article).flatMap((claim) => {
    const { item } = claim;
    const unprinted = [...whenOf(claim, article), ...yearsInWords(claim)].filter(
      (date) => !isPrinted(date, claim, article.article.language),
    );
    const faults = [
      ...(unprinted.length > 0 && item.dateBasis === undefined
        ? [`no phrase prints ${[...new Set(unprinted)].join(', ')}; dateBasis must say how it was worked out`]
        : []),
      ...(claim.list === 'remarks' && claim.item.stance !== 'neutral' && item.readingBasis === undefined
        ? [`that it is “${claim.item.stance}” is a judgement; readingBasis must say whose`]
        : []),
    ];
    return faults.map((says): Fault => ({ id: item.id, says }));
  });
}

/** Every day, month or year that a claim names as data or is drawn with, in ISO 8601; `past` for long ago. */
function whenOf(claim: Claim, { article }: Article): string[] {
  const year = Number(article.published.slice(0, 4));
  switch (claim.list) {
    case 'events':
      return claim.item.date.split('/');
    case 'trade': {
      const { start, end } = claim.item.period;
      return start.endsWith('-01-01') && end.endsWith('-12-31')
        ? [start.slice(0, 4), end.slice(0, 4)]
        : [start, end];
    }
    // Spans of years are drawn from the article's day, or up to it: their other end is a sum.
    case 'links':
      return [String(year + claim.item.horizonYears)];
    case 'figures':
      return claim.item.unit === 'year' ? [String(year - claim.item.value)] : [];
    default:
      return [];
  }
}

/** The calendar years that our own words name. */
function yearsInWords({ item }: Claim): string[] {
  const texts = [item.text, 'title' in item && item.title, 'counts' in item && item.counts];
  return texts.flatMap((text) =>
    text
      ? Object.values(text).flatMap((words) => words.match(/(?<![\d,.])(?:19|20)\d\d(?![\d,])/g) ?? [])
      : [],
  );
}

/** Whether the phrases of a claim print a day, month or year whole. */
function isPrinted(date: string, { item }: Claim, language: string): boolean {
  const phrases = item.evidence.filter(({ role }) => role === undefined).map(({ exact }) => exact);
  const numbers = new Set(phrases.flatMap(readNumbers).map(({ value }) => value));
  const [year, month, day] = date.split('-').map(Number);
  const names = month === undefined ? [] : monthNames(month, language);
  const hasMonth =
    month === undefined ||
    numbers.has(month) ||
    names.some((name) => phrases.some((phrase) => phrase.includes(name)));
  return year !== undefined && numbers.has(year) && hasMonth && (day === undefined || numbers.has(day));
}

/** A month's name by itself and beside a day, which some languages write otherwise. */
function monthNames(month: number, language: string): string[] {
  const first = new Date(Date.UTC(2000, month - 1, 1));
  return [{}, { day: 'numeric' } as const].flatMap((beside) =>
    new Intl.DateTimeFormat(language, { ...beside, month: 'long', timeZone: 'UTC' })
      .formatToParts(first)
      .flatMap(({ type, value }) => (type === 'month' ? value : [])),
  );
}
