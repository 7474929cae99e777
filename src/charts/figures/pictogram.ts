import { isWholeYear } from '../period.ts';
import type { FigureMark, FiguresModel, Yardstick } from './model.ts';

/** A number as things, or as a length. */
export type Pictogram =
  | { kind: 'things'; count: number; of: number; shape: 'dot' | 'stroke' | 'square' }
  | {
      kind: 'bar';
      /** Of the longest that it is compared with. */
      share: number;
      /** True for a part of a year. */
      partial: boolean;
      /** A shorter length to hold it against, and its share of the same longest. */
      yardstick: { length: Yardstick; share: number } | null;
    };

/** No pictogram above this count: people cannot count that many symbols by eye. */
const MOST_THINGS = 120;

/** What to draw for a number: a dot each, a stroke for a year or a day, a hundred squares, or bars to compare. */
export function pictogramOf({ value, unit, counted }: FigureMark, model: FiguresModel): Pictogram | null {
  switch (unit) {
    case 'count':
    case 'year':
    case 'day':
      return value <= MOST_THINGS && Number.isInteger(value)
        ? { kind: 'things', count: value, of: value, shape: unit === 'count' ? 'dot' : 'stroke' }
        : null;
    case 'percent':
      return value <= 100 ? { kind: 'things', count: Math.round(value), of: 100, shape: 'square' } : null;
    case 'km': {
      const { yardstick } = model;
      if (!yardstick || value === 0 || yardstick.km > value) return null;
      return {
        kind: 'bar',
        share: 1,
        partial: false,
        yardstick: { length: yardstick, share: yardstick.km / value },
      };
    }
    default: {
      // A currency.
      const highest = model.highestSums.get(unit) ?? 0;
      if (highest === 0) return null;
      const partial = counted.kind === 'trade' && !isWholeYear(counted);
      return { kind: 'bar', share: value / highest, partial, yardstick: null };
    }
  }
}

/** Whether it has a scale to show: a shorter length beside it, said in words. */
export function hasYardstick(figure: FigureMark, model: FiguresModel): boolean {
  const things = pictogramOf(figure, model);
  return things?.kind === 'bar' && things.yardstick !== null;
}
