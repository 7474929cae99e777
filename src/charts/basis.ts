import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import type { I18n } from '../i18n/i18n.tsx';

// What a claim says that its article does not print: worked out from the text, or read into it, by whoever extracted it.

type WithBasis = Pick<Claim['item'], 'dateBasis' | 'readingBasis'>;

/** Stands at a mark whose claim says something that the article does not print. */
const SIGN = '*';

export function isInferred({ dateBasis, readingBasis }: WithBasis): boolean {
  return dateBasis !== undefined || readingBasis !== undefined;
}

/** Words at a mark, with the sign where there is something to say of how they came about. */
export function signed(text: string, inferred: boolean): string {
  return inferred ? text + SIGN : text;
}

/** How what the article does not print was worked out: what kind of thing it is, and how. */
export function basesOf({ dateBasis, readingBasis }: WithBasis, { t, pick }: I18n) {
  const { date, reading } = t.evidence.basis;
  return [
    ...(dateBasis ? [{ label: `${SIGN} ${date}`, text: pick(dateBasis) }] : []),
    ...(readingBasis ? [{ label: `${SIGN} ${reading}`, text: pick(readingBasis) }] : []),
  ];
}

/** The same as a text; null where all is printed. */
export function basisText(briefing: Briefing, claim: string | null, i18n: I18n): string | null {
  const item = claim === null ? undefined : briefing.claim(claim)?.item;
  const bases = item ? basesOf(item, i18n) : [];
  return bases.length === 0
    ? null
    : bases.map(({ label, text }) => `${label}${i18n.t.bidders.colon}${text}`).join(' ');
}
