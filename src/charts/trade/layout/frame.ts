import type { LookName } from '../../looks.ts';

/** A rectangle in px, x in reading direction and y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of text by its baseline. */
export interface Words {
  look: LookName;
  x: number;
  y: number;
  text: string;
  anchor?: 'end';
  after?: { look: LookName; text: string };
}

/** What all rows share, in px. */
export interface Frame {
  width: number;
  /** Width of the heads beside the bars; 0 where they stand above them. */
  head: number;
  /** Where bars begin. */
  x: number;
  /** Length of a dollar. */
  perUnit: number;
  /** Of a whole year's bar. */
  thickness: number;
}

/** Sizes in px that the parts of the chart share. */
export const SIZES = {
  /** Of the letters of values and periods, and of all other words. */
  text: 15,
  small: 14,
  /** A line of words above a bar. */
  line: 20,
  /** From a bar up to the baseline of the words above it. */
  above: 7,
  /** From the middle of a line of words down to its baseline. */
  baseline: 5,
  /** Between an end and the words after it. */
  off: 8,
  /** How far lines reach beyond a bar. */
  beyond: 3,
  /** Least thickness of a bar with words in it. */
  holdsWords: 20,
} as const;
