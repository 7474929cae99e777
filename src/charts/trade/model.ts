import type { Disagreement } from '../../article/agreement.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { ContextItem, LocalText } from '../../article/schema.ts';
import { type SpokenBy, spokenBy } from '../speaker.ts';

export interface Period {
  /** Calendar year in which the period starts. */
  year: number;
  /** First and last month, 1 to 12. */
  firstMonth: number;
  lastMonth: number;
  /** Calendar year in which it ends. */
  lastYear: number;
  /** Months covered. */
  months: number;
}

/** One period's trade, as the article has it. */
export interface TradeBar extends Period {
  claim: string;
  /** Who gives the value. */
  by: SpokenBy;
  /** US dollars. */
  value: number;
  approximate: boolean;
  disagreement: Disagreement | null;
}

/** A part-year's value at the same rate over twelve months: our own calculation. */
export interface Pace {
  /** US dollars: value × 12 ÷ months. */
  value: number;
  from: TradeBar;
  /** The full year before, if the data has one, to which the pace compares. */
  before: TradeBar | null;
}

/** Another source's value of a period. */
export interface OtherValue {
  /** Id of the context item. */
  id: string;
  /** US dollars. */
  value: number;
  approximate: boolean;
  moreThan?: boolean | undefined;
  saidBy: LocalText;
  text: LocalText;
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
  /** What the article says, oldest first. */
  bars: readonly TradeBar[];
  /** What is drawn, oldest first. */
  columns: readonly TradeColumn[];
  pace: Pace | null;
  /** Values of other sources that contradict a bar, whether they are drawn or not. */
  disputes: readonly { bar: TradeBar; others: readonly OtherValue[] }[];
}

/** Trade by period, oldest first; the pace is that of the latest part-year. */
export function tradeModel(briefing: Briefing): TradeModel {
  const bars = briefing.article.trade
    .map(
      ({ id, value, period, approximate, saidBy }): TradeBar => ({
        ...periodOf(period),
        claim: id,
        by: spokenBy(briefing, { saidBy }),
        value,
        approximate,
        disagreement: briefing.disagreements.get(id) ?? null,
      }),
    )
    .sort(byTime);
  const disputes = bars.flatMap((bar) => {
    const others = briefing.othersOn(bar.claim).filter((item) => item.kind === 'trade' && item.disagrees);
    return others.length > 0 ? [{ bar, others: others.flatMap(otherValue) }] : [];
  });
  return { bars, columns: columnsOf(bars, briefing.others), pace: paceOf(bars), disputes };
}

function columnsOf(bars: readonly TradeBar[], items: readonly ContextItem[]): TradeColumn[] {
  const periods = new Map<string, { period: Period; bars: TradeBar[]; others: OtherValue[] }>();
  const at = (period: Period) => {
    const key = `${period.year}-${period.firstMonth}-${period.months}`;
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
          period: { year, firstMonth, lastMonth, lastYear, months },
          bars: said,
          others,
        },
      ]) =>
        (said.length > 0 ? said : [null]).map(
          (bar, i): TradeColumn => ({
            key: bar && i > 0 ? `${key} ${bar.claim}` : key,
            contested: said.length > 1,
            year,
            firstMonth,
            lastMonth,
            lastYear,
            months,
            bar,
            others: i === 0 ? others.sort((a, b) => a.value - b.value) : [],
          }),
        ),
    )
    .sort(byTime);
}

function otherValue(item: ContextItem): OtherValue[] {
  if (item.kind !== 'trade') return [];
  const { id, value, approximate, moreThan, saidBy, text } = item;
  return [{ id, value, approximate, moreThan, saidBy, text }];
}

function byTime(a: Period, b: Period): number {
  return a.year - b.year || a.firstMonth - b.firstMonth;
}

function periodOf({ start, end }: { start: string; end: string }): Period {
  const [year, firstMonth] = yearAndMonth(start);
  const [lastYear, lastMonth] = yearAndMonth(end);
  return {
    year,
    firstMonth,
    lastMonth,
    lastYear,
    months: (lastYear - year) * 12 + lastMonth - firstMonth + 1,
  };
}

function yearAndMonth(day: string): [year: number, month: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

function paceOf(bars: readonly TradeBar[]): Pace | null {
  const from = bars.findLast(({ months }) => months < 12);
  if (!from) return null;
  return {
    value: (from.value * 12) / from.months,
    from,
    before: bars.find(({ year, months }) => year === from.year - 1 && months === 12) ?? null,
  };
}
