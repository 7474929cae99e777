import { kmBetween } from '../../distance.ts';
import { projection } from './projection.ts';

export interface ScaleBar {
  km: number;
  /** Length in px of the sheet at its own size. */
  length: number;
}

/**
 * A bar of a round number of kilometres that starts at a point of the sheet, runs to the right and is at most
 * `most` px of the sheet long. It is measured along the great circle between its own two ends, since a projection
 * stretches each latitude differently.
 */
export function scaleBar([x, y]: readonly [number, number], most: number): ScaleBar {
  const longest = kmAlong(x, x + most, y);
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = ([5, 2, 1].find((times) => times * power <= longest) ?? 1) * power;
  let short = 0;
  let long = most;
  for (let i = 0; i < 30; i += 1) {
    const middle = (short + long) / 2;
    if (kmAlong(x, x + middle, y) < km) short = middle;
    else long = middle;
  }
  return { km, length: long };
}

function kmAlong(x0: number, x1: number, y: number): number {
  const start = projection.invert?.([x0, y]) ?? [0, 0];
  const end = projection.invert?.([x1, y]) ?? [0, 0];
  return kmBetween(start, end);
}

/** In px of the sheet at first view; zoomed in, as much on the screen. */
export const LONGEST_BAR = 200;
