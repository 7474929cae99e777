import { cutByTurns, type Limited } from '../limit.ts';
import type { TimelineModel } from './model.ts';

/** More rows than this are a list, no longer a drawing. */
const MOST_ROWS = 32;

/** Keeps, for each date, the events mentioned earliest in the article: a news text puts first what matters most. */
export function limitTimeline(model: TimelineModel): Limited<TimelineModel> {
  const { kept, left } = cutByTurns(
    [...model.rows].sort((a, b) => a.rank - b.rank),
    MOST_ROWS,
    ({ span }) => `${span.start} ${span.end}`,
  );
  const drawn = new Set(kept);
  return { model: { ...model, rows: model.rows.filter((row) => drawn.has(row)) }, more: left };
}
