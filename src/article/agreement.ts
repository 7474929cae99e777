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
    if (read.some(({ value }) => value === supported.value)) return [];
    if (read.length === 0 && !supported.required) return [];
    return [{ claim: claim.item.id, value: supported.value, read: read.map(({ value }) => value) }];
  });
}

/** Units that a phrase prints beside its number; what a plain count counts may be any word. */
const measured: ReadonlySet<Reading['unit']> = new Set<Reading['unit']>(['percent', 'USD', 'km']);

interface Supported {
  value: number;
  /** Whether a phrase without any such number is a disagreement, too. */
  required: boolean;
  /** Which readings speak of the value. */
  counts(reading: Reading): boolean;
}

function valueToSupport(claim: Claim): Supported | null {
  switch (claim.list) {
    case 'trade':
      return { value: claim.item.value, required: true, counts: ({ unit }) => unit === 'USD' };
    case 'figures': {
      const { value, unit } = claim.item;
      const exactUnit = measured.has(unit);
      return {
        value,
        required: true,
        counts: (reading) => (exactUnit ? reading.unit === unit : !measured.has(reading.unit)),
      };
    }
    case 'links':
      return { value: claim.item.horizonYears, required: true, counts: () => true };
    case 'events': {
      const year = Number(claim.item.date.slice(0, 4));
      return { value: year, required: false, counts: ({ value }) => value >= 1900 && value <= 2100 };
    }
    case 'sites':
    case 'bidders':
    case 'remarks':
    case 'statements':
      return null;
  }
}
