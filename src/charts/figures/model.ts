import type { Disagreement } from '../../article/agreement.ts';
import type { Briefing, Claim } from '../../article/briefing.ts';
import type { LocalText } from '../../article/schema.ts';
import type { Quantity } from '../value-text.ts';

/** What a number counts: in the article's data, or a kind that each language has words for. */
export type Counted =
  | { kind: 'text'; text: LocalText }
  | { kind: 'trade'; start: string; end: string }
  | { kind: 'horizon'; to: LocalText };

export interface FigureMark extends Quantity {
  claim: string;
  counted: Counted;
  disagreement: Disagreement | null;
}

export interface FiguresModel {
  figures: readonly FigureMark[];
}

/** Every number that the article gives, in its order: its figures, its trade values, its links' horizons. */
export function figuresModel(briefing: Briefing): FiguresModel {
  return { figures: briefing.claims.flatMap((claim) => figureOf(briefing, claim) ?? []) };
}

function figureOf(briefing: Briefing, claim: Claim): FigureMark | null {
  const shared = { claim: claim.item.id, disagreement: briefing.disagreements.get(claim.item.id) ?? null };
  switch (claim.list) {
    case 'figures': {
      const { value, unit, approximate, moreThan, counts } = claim.item;
      return { ...shared, value, unit, approximate, moreThan, counted: { kind: 'text', text: counts } };
    }
    case 'trade': {
      const { value, unit, approximate, period } = claim.item;
      return { ...shared, value, unit, approximate, counted: { kind: 'trade', ...period } };
    }
    case 'links': {
      const { horizonYears, to } = claim.item;
      const counted: Counted = { kind: 'horizon', to: briefing.place(to).name };
      return { ...shared, value: horizonYears, unit: 'year', approximate: false, counted };
    }
    default:
      return null;
  }
}
