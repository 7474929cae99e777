import { type Reading, readNumbers } from './arabic-number.ts';
import { type Claim, claimsInOrder } from './claims.ts';
import type { Article } from './schema.ts';

/** A value that none of its claim's evidence phrases says. */
export interface Disagreement {
  claim: string;
  value: number;
  /** The numbers that the phrases do say; empty where they hold none. */
  read: readonly number[];
}

/** Of each article's values, which cannot change once it is read: reading the phrases takes longer than drawing. */
const known = new WeakMap<Article, ReadonlyMap<string, Disagreement>>();

/**
 * Every value that its own evidence does not bear out, by claim id: trade, figures, horizons, and years where a phrase
 * has one.
 */
export function disagreementsOf(article: Article): ReadonlyMap<string, Disagreement> {
  const before = known.get(article);
  if (before) return before;
  const found = new Map<string, Disagreement>();
  for (const claim of claimsInOrder(article)) {
    const disagreement = disagreementOf(claim);
    if (disagreement) found.set(claim.item.id, disagreement);
  }
  known.set(article, found);
  return found;
}

function disagreementOf(claim: Claim): Disagreement | null {
  const supported = valueToSupport(claim);
  if (!supported) return null;
  const read = claim.item.evidence.flatMap(({ exact }) => readNumbers(exact)).filter(supported.counts);
  if (read.some(({ value }) => supported.values.includes(value))) return null;
  if (read.length === 0 && !supported.required) return null;
  return { claim: claim.item.id, value: supported.values[0], read: read.map(({ value }) => value) };
}

/** Units that a phrase prints beside its number; what a plain count counts may be any word. */
const measured: ReadonlySet<string> = new Set<Reading['unit']>(['percent', 'USD', 'EUR', 'km']);

interface Supported {
  /** Any of these will do. */
  values: readonly [number, ...number[]];
  /** Whether a phrase without any such number is a disagreement, too. */
  required: boolean;
  /** Which readings speak of the value. */
  counts(reading: Reading): boolean;
}

function valueToSupport(claim: Claim): Supported | null {
  switch (claim.list) {
    case 'trade':
    case 'figures': {
      const { value, unit } = claim.item;
      const exactUnit = measured.has(unit);
      return {
        values: [value],
        required: true,
        // Of a currency that is not read in phrases, the bare number will do.
        counts: (reading) => (exactUnit ? reading.unit === unit : !measured.has(reading.unit)),
      };
    }
    case 'links':
      return { values: [claim.item.horizonYears], required: true, counts: () => true };
    case 'events': {
      if (claim.item.date === 'past') return null;
      const [first = '', last = first] = claim.item.date.split('/');
      return {
        values: [Number(first.slice(0, 4)), Number(last.slice(0, 4))],
        required: false,
        counts: ({ value, unit }) => !measured.has(unit) && value >= 1900 && value <= 2100,
      };
    }
    case 'sites':
    case 'bidders':
    case 'remarks':
    case 'statements':
      return null;
  }
}
