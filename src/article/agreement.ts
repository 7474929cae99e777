import { type Reading, readNumbers } from './arabic-number.ts';
import type { Claim } from './briefing.ts';

/** A value that none of its claim's evidence phrases says. */
export interface Disagreement {
  claim: string;
  value: number;
  /** The numbers that the phrases do say; empty where they hold none. */
  read: readonly number[];
}

/** Every value that its own evidence does not bear out: trade, figures, horizons, and years where a phrase has one. */
export function disagreements(claims: readonly Claim[]): Disagreement[] {
  return claims.flatMap((claim): Disagreement[] => {
    const supported = valueToSupport(claim);
    if (!supported) return [];
    const read = claim.item.evidence.flatMap(({ exact }) => readNumbers(exact)).filter(supported.counts);
    if (read.some(({ value }) => supported.values.includes(value))) return [];
    if (read.length === 0 && !supported.required) return [];
    const [value] = supported.values;
    return [{ claim: claim.item.id, value, read: read.map((reading) => reading.value) }];
  });
}

/** Units that a phrase prints beside its number; what a plain count counts may be any word. */
const measured: ReadonlySet<Reading['unit']> = new Set<Reading['unit']>(['percent', 'USD', 'km']);

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
      return { values: [claim.item.value], required: true, counts: ({ unit }) => unit === 'USD' };
    case 'figures': {
      const { value, unit } = claim.item;
      const exactUnit = measured.has(unit);
      return {
        values: [value],
        required: true,
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
