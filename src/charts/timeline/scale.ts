import { scaleSymlog } from 'd3';
import type { TimelineRow } from './model.ts';

/** Places days, counted from the article's day, along the time line: 0 at its start, 1 at its end. */
export interface TimeScale {
  (days: number): number;
  /** Whether a number of days lies on the line. */
  has(days: number): boolean;
}

/** Below so many days from the article's day, the scale is about linear; beyond, logarithmic. */
const NEAR = 4;
/** Share of the line kept before the first date, for what has none. */
const UNDATED = 0.08;

/**
 * A symmetric logarithmic scale about the article's day (Webber, "A bi-symmetric log transformation for wide-range
 * data", 2013), on which a day and half a century are both legible.
 */
export function timeScale(rows: readonly TimelineRow[]): TimeScale {
  const [first, last] = rows.reduce(
    ([least, most], { span }) => [
      Math.min(least, ...[span.start, span.end].filter(Number.isFinite)),
      Math.max(most, span.end),
    ],
    [-1, 1],
  );
  const undated = rows.some(({ span }) => span.start === -Infinity);
  const scale = scaleSymlog([first, last], [undated ? UNDATED : 0.02, 0.98]).constant(NEAR);
  return Object.assign((at: number) => (at === -Infinity ? 0 : scale(at)), {
    has: (at: number) => at >= first && at <= last,
  });
}
