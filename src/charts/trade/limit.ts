import { cut, type Limited } from '../limit.ts';
import type { TradeColumn, TradeModel } from './model.ts';

/** With rows more than this, the drawing would no longer be taken in at a glance. */
const MOST_COLUMNS = 12;
/** Other sources' values of one period that can still be told apart. */
const MOST_OTHERS = 4;

/** The latest periods. */
export function limitTrade(model: TradeModel): Limited<TradeModel> {
  const columns = model.columns
    .slice(-MOST_COLUMNS)
    .map((column): TradeColumn => ({ ...column, others: cut(column.others, MOST_OTHERS).kept }));
  const drawn = new Set(columns.map(({ bar }) => bar));
  return {
    model: {
      ...model,
      columns,
      bars: model.bars.filter((bar) => drawn.has(bar)),
      comparisons: model.comparisons
        .filter(({ bar }) => drawn.has(bar))
        .map(({ bar, differ, agree }) => ({
          bar,
          differ: cut(differ, MOST_OTHERS).kept,
          agree: cut(agree, MOST_OTHERS).kept,
        })),
      outcomes: cut(model.outcomes, MOST_OTHERS).kept,
    },
    more: rowsOf(model.columns) - rowsOf(columns),
  };
}

function rowsOf(columns: readonly TradeColumn[]): number {
  return columns.reduce((sum, { bar, others }) => sum + (bar ? 1 : 0) + others.length, 0);
}
