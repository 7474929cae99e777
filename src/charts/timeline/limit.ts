import { cutByTurns, type Shortened } from '../limit.ts';
import type { TimelineModel } from './model.ts';

/** More rows than this are a list, no longer a drawing. */
const MOST_ROWS = 32;

/** Of each time what the article speaks of first: a news text puts first what matters most. */
export function shortenTimeline(model: TimelineModel): Shortened<TimelineModel> {
  const { kept, left } = cutByTurns(
    [...model.rows].sort((a, b) => a.rank - b.rank),
    MOST_ROWS,
    ({ span }) => `${span.start} ${span.end}`,
  );
  const drawn = new Set(kept);
  return { model: { ...model, rows: model.rows.filter((row) => drawn.has(row)) }, more: left };
}
