import { cutText, textWidth } from '../../text-width.ts';
import { SIZES } from './frame.ts';

/** Where a value's words stand: on a plate from `from` to `to`, in px. */
export interface PlacedValue {
  text: string;
  from: number;
  to: number;
}

/** From a bar's beginning to the plate in it, from lines to plates, and from plates to their words, in px. */
const INSET = 8;
const OFF = 5;
const PADDING = 6;

/** What a value's words must keep clear of, in px. */
export interface Surroundings {
  /** Where the bar begins and ends. */
  start: number;
  end: number;
  /** Whether it is thick enough for words in it. */
  holdsWords: boolean;
  /** Places of lines across the row, in any order. */
  lines: readonly number[];
  /** Width of the sign before the words, if there is one. */
  sign: number;
  /** The end of the room. */
  room: number;
}

/** Puts a value in its bar or after it, between two lines; the first of `texts` that fits, else as much of the last as the room holds. */
export function placeValue(texts: readonly string[], surroundings: Surroundings): PlacedValue {
  const beside = 2 * PADDING + surroundings.sign;
  for (const text of texts) {
    const width = textWidth(text, SIZES.text, { bold: true }) + beside;
    const free = stretches(surroundings).find(([from, to]) => to - from >= width);
    if (free) return { text, from: free[0], to: free[0] + width };
  }
  const { start, end, room } = surroundings;
  const text = cutText(texts.at(-1) ?? '', SIZES.text, room - start - beside, { bold: true });
  const width = textWidth(text, SIZES.text, { bold: true }) + beside;
  const from = Math.max(start, Math.min(end + OFF, room - width));
  return { text, from, to: from + width };
}

/** Where there is room between lines, best first: in the bar, then after it. */
function stretches({ start, end, holdsWords, lines, room }: Surroundings): [from: number, to: number][] {
  const sorted = lines.toSorted((a, b) => a - b);
  const between = (from: number, to: number, first: number): [number, number][] => {
    const edges = [from, ...sorted.filter((x) => x > from && x < to), to];
    return edges.slice(1).map((edge, i) => [(edges[i] ?? from) + (i === 0 ? first : OFF), edge - OFF]);
  };
  const after = between(end, room + OFF, OFF);
  return holdsWords ? [...between(start, end, INSET), ...after] : after;
}
