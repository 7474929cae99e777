import type { Disagreement } from '../../article/agreement.ts';
import type { Briefing } from '../../article/briefing.ts';

/** One period's trade. */
export interface TradeBar {
  claim: string;
  /** Calendar year in which the period starts. */
  year: number;
  /** First and last month, 1 to 12. */
  firstMonth: number;
  lastMonth: number;
  /** Months covered. */
  months: number;
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

export interface TradeModel {
  bars: readonly TradeBar[];
  pace: Pace | null;
}

/** Trade by period, oldest first; the pace is that of the latest part-year. */
export function tradeModel(briefing: Briefing): TradeModel {
  const bars = briefing.article.trade
    .map(({ id, value, period, approximate }): TradeBar => {
      const [year, firstMonth] = yearAndMonth(period.start);
      const [lastYear, lastMonth] = yearAndMonth(period.end);
      return {
        claim: id,
        year,
        firstMonth,
        lastMonth,
        months: (lastYear - year) * 12 + lastMonth - firstMonth + 1,
        value,
        approximate,
        disagreement: briefing.disagreements.get(id) ?? null,
      };
    })
    .sort((a, b) => a.year - b.year || a.firstMonth - b.firstMonth);
  return { bars, pace: paceOf(bars) };
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
