import { type Bearing, bearingOf } from '../../article/bearing.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { ContextItem, LocalText } from '../../article/schema.ts';
import type { Hue } from '../../article/story.ts';
import type { Disagreement } from '../../article/value-check.ts';
import { isInferred } from '../basis.ts';
import { type Coverage, coverageOf, type Days, isWholeYear } from '../period.ts';
import { type SpokenBy, spokenBy } from '../speaker.ts';

export interface Period extends Days {
  /** Calendar year in which the period starts. */
  year: number;
  /** Calendar year in which it ends. */
  lastYear: number;
  /** How much time it covers. */
  covers: Coverage;
}

/** One period's trade, as the article has it. */
export interface TradeBar extends Period {
  claim: string;
  /** Who gives the value. */
  by: SpokenBy;
  /** Of `unit`. */
  value: number;
  /** ISO 4217. */
  unit: string;
  approximate: boolean;
  /** Whether its period, or whose it is, was worked out. */
  inferred: boolean;
  disagreement: Disagreement | null;
}

/** A part-year's value at the same rate over a whole year: our own calculation. */
export interface Pace {
  /** Value × 12 ÷ months or, of a period that is not made of whole months, by days. */
  value: number;
  from: TradeBar;
  /** The calendar year before, if the data has it and it was last year on the article's day. */
  before: TradeBar | null;
}

/** Another source's value of a period. */
export interface OtherValue {
  /** Id of the context item. */
  id: string;
  /** Of `unit`. */
  value: number;
  unit: string;
  approximate: boolean;
  moreThan?: boolean | undefined;
  saidBy: LocalText;
  text: LocalText;
  bears: Bearing | undefined;
}

/** Other sources' values of a period, beside the article's. */
export interface Comparison {
  bar: TradeBar;
  differ: readonly OtherValue[];
  agree: readonly OtherValue[];
}

/** All that is drawn of one period. */
export interface TradeColumn extends Period {
  /** Unlike any other column's. */
  key: string;
  /** Whether another claim gives a value of the same period, so that each must say whose it is. */
  contested: boolean;
  bar: TradeBar | null;
  /** Lowest first. */
  others: readonly OtherValue[];
}

export interface TradeModel {
  /** The hue of the country that the trade is with; null where the story gives it none. */
  hue: Hue | null;
  /** What the article says, oldest first. */
  bars: readonly TradeBar[];
  /** What is drawn, oldest first. */
  columns: readonly TradeColumn[];
  pace: Pace | null;
  /** Other sources' values of the period of a bar, whether they are drawn or not. */
  comparisons: readonly Comparison[];
  /** What the year of the pace came to by other sources, whether that is drawn or not. */
  outcomes: readonly OtherValue[];
}

/** Trade by period, oldest first; the pace is that of the latest period, where that is a part of a year. */
export function tradeModel(briefing: Briefing): TradeModel {
  const bars = briefing.article.trade
    .map(
      ({ id, value, unit, period, approximate, saidBy, ...item }): TradeBar => ({
        ...periodOf(period),
        claim: id,
        by: spokenBy(briefing, { saidBy }),
        value,
        unit,
        approximate,
        inferred: isInferred(item),
        disagreement: briefing.disagreements.get(id) ?? null,
      }),
    )
    .sort(byTime);
  const pace = paceOf(bars, briefing.article.article.published);
  return {
    hue: hueOf(briefing),
    bars,
    columns: columnsOf(bars, briefing.others),
    pace,
    comparisons: bars.flatMap((bar) => comparisonsOf(bar, briefing)),
    outcomes: pace ? outcomesOf(pace, briefing) : [],
  };
}

function comparisonsOf(bar: TradeBar, briefing: Briefing): Comparison[] {
  const values = briefing.othersOn(bar.claim).flatMap(otherValue);
  const [differ, agree] = (['differs', 'agrees'] as const).map((how) =>
    values.filter(({ bears }) => bears === how),
  ) as [OtherValue[], OtherValue[]];
  return differ.length + agree.length > 0 ? [{ bar, differ, agree }] : [];
}

/** What is said later of the whole year that the pace reckons with. */
function outcomesOf({ from }: Pace, briefing: Briefing): OtherValue[] {
  if (from.year !== from.lastYear) return [];
  return briefing.othersOn(from.claim).flatMap((item) => {
    if (item.kind !== 'trade' || bearingOf(item) !== 'later') return [];
    const period = periodOf(item.period);
    return isWholeYear(period) && period.year === from.year ? otherValue(item) : [];
  });
}

function hueOf({ article, story: { tradeWith, hues } }: Briefing): Hue | null {
  // Another story's data may have come to stand beside this choice.
  const isKnown = article.countries.some(({ code }) => code === tradeWith);
  return (isKnown && tradeWith && hues[tradeWith]) || null;
}

function columnsOf(bars: readonly TradeBar[], items: readonly ContextItem[]): TradeColumn[] {
  const periods = new Map<string, { period: Period; bars: TradeBar[]; others: OtherValue[] }>();
  const at = (period: Period) => {
    const key = `${period.start}-${period.end}`;
    const column = periods.get(key) ?? { period, bars: [], others: [] };
    periods.set(key, column);
    return column;
  };
  for (const bar of bars) at(bar).bars.push(bar);
  for (const item of items) {
    if (item.kind === 'trade') at(periodOf(item.period)).others.push(...otherValue(item));
  }
  return [...periods]
    .flatMap(
      ([
        key,
        {
          period: { start, end, year, lastYear, covers },
          bars: said,
          others,
        },
      ]) =>
        (said.length > 0 ? said : [null]).map(
          (bar, i): TradeColumn => ({
            key: bar && i > 0 ? `${key} ${bar.claim}` : key,
            contested: said.length > 1,
            start,
            end,
            year,
            lastYear,
            covers,
            bar,
            others: i === 0 ? others.sort((a, b) => a.value - b.value) : [],
          }),
        ),
    )
    .sort(byTime);
}

function otherValue(item: ContextItem): OtherValue[] {
  if (item.kind !== 'trade') return [];
  const { id, value, unit, approximate, moreThan, saidBy, text } = item;
  return [{ id, value, unit, approximate, moreThan, saidBy, text, bears: bearingOf(item) }];
}

function byTime(a: Period, b: Period): number {
  return compare(a.start, b.start) || compare(a.end, b.end);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A period with what drawings ask of it. */
export function periodOf({ start, end }: Days): Period {
  const [year, lastYear] = [start, end].map((day) => Number(day.slice(0, 4))) as [number, number];
  return { start, end, year, lastYear, covers: coverageOf({ start, end }) };
}

/** Whether a period is shorter than a year. */
export function isPart({ covers }: Period): boolean {
  return covers.count < covers.ofYear;
}

function paceOf(bars: readonly TradeBar[], published: string): Pace | null {
  const end = bars.reduce((latest, bar) => (bar.end > latest ? bar.end : latest), '');
  const latest = bars.filter((bar) => bar.end === end);
  const from = latest.at(-1);
  // Where the year is told, its last months need no reckoning.
  if (!from || !latest.every(isPart)) return null;
  const isLastYear = from.year === from.lastYear && published.startsWith(from.start.slice(0, 4));
  return {
    value: (from.value * from.covers.ofYear) / from.covers.count,
    from,
    before: (isLastYear && bars.find((bar) => bar.year === from.year - 1 && isWholeYear(bar))) || null,
  };
}
