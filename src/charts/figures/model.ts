import { type Bearing, bearingOf, isComparison } from '../../article/bearing.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { Claim } from '../../article/claims.ts';
import type { ContextItem, LocalText } from '../../article/schema.ts';
import type { Disagreement } from '../../article/value-check.ts';
import { isInferred } from '../basis.ts';
import { kmBetween } from '../distance.ts';
import { type SpokenBy, spokenBy } from '../speaker.ts';
import type { Quantity } from '../value-text.ts';

/** What a number counts: in the article's data, or a kind that each language has words for. */
export type Counted =
  | { kind: 'text'; text: LocalText }
  | { kind: 'trade'; start: string; end: string }
  | { kind: 'horizon'; to: LocalText; years: number };

export interface FigureMark extends Quantity {
  claim: string;
  counted: Counted;
  /** Who gives the number. */
  by: SpokenBy;
  /** What other sources say against it or beside it; empty where only the article is drawn. */
  others: readonly FigureOther[];
  /** Whether it, or what it counts, was worked out. */
  inferred: boolean;
  disagreement: Disagreement | null;
}

/** What another source says of a number. */
export interface FigureOther {
  id: string;
  text: LocalText;
  /** The value that it gives, where it gives one of its own. */
  quantity: Quantity | null;
  bears: Bearing | undefined;
}

/** A length on the map: between two sites. */
export interface Yardstick {
  from: LocalText;
  to: LocalText;
  km: number;
}

export interface FiguresModel {
  figures: readonly FigureMark[];
  /** What numbers of kilometres can be held against. */
  yardstick: Yardstick | null;
  /** The highest sum of each currency, which the others' bars are held against. */
  highestSums: ReadonlyMap<string, number>;
}

/** Every number that the article gives, in its order: its figures, its trade values, its links' horizons. */
export function figuresModel(briefing: Briefing): FiguresModel {
  const figures = briefing.claims.flatMap((claim) => figureOf(briefing, claim) ?? []);
  return { figures, yardstick: yardstickOf(briefing), highestSums: highestSumsOf(figures) };
}

/** The highest of the numbers of each unit. */
export function highestSumsOf(figures: readonly FigureMark[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { unit, value } of figures) highest.set(unit, Math.max(highest.get(unit) ?? 0, value));
  return highest;
}

/** The distance between the first two sites that somebody locates. */
function yardstickOf(briefing: Briefing): Yardstick | null {
  const [from, to] = briefing.article.sites.flatMap(({ place }) => {
    const location = briefing.location(place);
    return location ? [{ name: briefing.place(place).name, at: location.coordinates }] : [];
  });
  if (!from || !to) return null;
  return { from: from.name, to: to.name, km: kmBetween(from.at, to.at) };
}

/** Whether an item stands under the number itself: a note on it, or a value to hold against it. */
function isShown(item: ContextItem): boolean {
  return item.kind === 'note' || (item.kind === 'trade' && isComparison(item));
}

function figureOf(briefing: Briefing, claim: Claim): FigureMark | null {
  const others = (briefing.sources === 'all' ? briefing.othersOn(claim.item.id) : [])
    .filter((item) => item.about === claim.item.id && isShown(item))
    .map((item) => ({
      id: item.id,
      text: item.text,
      quantity: item.kind === 'trade' ? item : null,
      bears: bearingOf(item),
    }));
  const shared = {
    claim: claim.item.id,
    by: spokenBy(briefing, claim.item),
    others,
    inferred: isInferred(claim.item),
    disagreement: briefing.disagreements.get(claim.item.id) ?? null,
  };
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
      const counted: Counted = { kind: 'horizon', to: briefing.place(to).name, years: horizonYears };
      return { ...shared, value: horizonYears, unit: 'year', approximate: false, counted };
    }
    default:
      return null;
  }
}
