import type { Disagreement } from '../../article/agreement.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { ContextItem, LocalText } from '../../article/schema.ts';

export interface Period {
  /** Calendar year in which the period starts. */
  year: number;
  /** First and last month, 1 to 12. */
  firstMonth: number;
  lastMonth: number;
  /** Months covered. */
  months: number;
}

/** One period's trade, as the article has it. */
export interface TradeBar extends Period {
  claim: string;
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
      ({ id, value, period, approximate }): TradeBar => ({
        ...periodOf(period),
        claim: id,
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
  const columns = new Map<string, { period: Period; bar: TradeBar | null; others: OtherValue[] }>();
  const columnAt = (period: Period) => {
    const key = `${period.year}-${period.firstMonth}-${period.months}`;
    const column = columns.get(key) ?? { period, bar: null, others: [] };
    columns.set(key, column);
    return column;
  };
  for (const bar of bars) columnAt(bar).bar = bar;
  for (const item of items) {
    if (item.kind === 'trade') columnAt(periodOf(item.period)).others.push(...otherValue(item));
  }
  return [...columns.values()]
    .map(({ period: { year, firstMonth, lastMonth, months }, bar, others }) => ({
      year,
      firstMonth,
      lastMonth,
      months,
      bar,
      others: others.sort((a, b) => a.value - b.value),
    }))
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
  return { year, firstMonth, lastMonth, months: (lastYear - year) * 12 + lastMonth - firstMonth + 1 };
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
