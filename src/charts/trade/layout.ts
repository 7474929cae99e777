import { scaleBand, scaleLinear } from 'd3';
import { shareBefore } from '../period.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { OtherValue, Period, TradeColumn, TradeModel } from './model.ts';

/** A rectangle in px, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything of the trade chart goes, in px of a drawing `width` × `height`. */
export interface TradeLayout {
  width: number;
  height: number;
  /** True where columns are too narrow for words in full. */
  dense: boolean;
  rtl: boolean;
  /** The area between the axes. */
  plot: Box;
  /** US dollars, on which the value axis ends. */
  top: number;
  ticks: readonly { value: number; y: number }[];
  columns: readonly Placed[];
  pace: { value: number; unit: string; box: Box } | null;
}

/** One period's column: what the article says and what others say. */
export interface Placed {
  column: TradeColumn;
  /** The box of its highest value, as wide as what it covers of a year. */
  box: Box;
  /** Of the article's value; null where it has none. */
  bar: Box | null;
  /** Heights of other sources' values, lowest first. */
  levels: readonly { other: OtherValue; y: number }[];
}

/** Below this width in px, labels take their short form. */
const NARROW = 480;

/** Share of a band left empty on each side of its year; recharts calls it `barCategoryGap`. */
export const YEAR_GAP = 0.1;

/** Height for a width: squarer where narrow, so that bars keep a readable length. */
export function tradeHeight(width: number): number {
  return Math.round(width < NARROW ? width * 1.02 : width * 0.56);
}

/**
 * Lays the chart out. Each bar has a year's band, and takes as much of its width as it covers of a
 * year, so nine months never look like twelve. Right to left, the years and the value axis are mirrored.
 * `height` is in px, too.
 */
export function tradeLayout(
  model: TradeModel,
  width: number,
  rtl: boolean,
  height = tradeHeight(width),
): TradeLayout {
  const axis = 30;
  const plot: Box = { x: rtl ? 0 : axis, y: 48, width: width - axis, height: height - 48 - 50 };
  const highest = Math.max(1, ...model.columns.map(highestOf), model.pace?.value ?? 0);
  const y = scaleLinear([0, highest], [plot.y + plot.height, plot.y]).nice(4);
  const bottom = plot.y + plot.height;

  const band = scaleBand(
    model.columns.map(({ key }) => key),
    rtl ? [plot.x + plot.width, plot.x] : [plot.x, plot.x + plot.width],
  )
    .paddingInner(2 * YEAR_GAP)
    .paddingOuter(YEAR_GAP);
  const yearBox = (key: string, value: number): Box => ({
    x: band(key) ?? plot.x,
    y: y(value),
    width: band.bandwidth(),
    height: bottom - y(value),
  });

  return {
    width,
    height,
    rtl,
    plot,
    top: y.domain()[1] ?? highest,
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    dense: band.bandwidth() < 110,
    columns: model.columns.map((column) =>
      placeColumn(column, coveredBox(column, yearBox(column.key, highestOf(column)), rtl), y),
    ),
    pace: placePace(model, yearBox),
  };
}

function placePace({ pace, columns }: TradeModel, yearBox: (key: string, value: number) => Box) {
  const column = pace && columns.find(({ bar }) => bar?.claim === pace.from.claim);
  return column ? { value: pace.value, unit: pace.from.unit, box: yearBox(column.key, pace.value) } : null;
}

/** Places what a column holds, once its box is known; `y` is the value axis. */
export function placeColumn(column: TradeColumn, box: Box, y: (value: number) => number): Placed {
  const bottom = box.y + box.height;
  const { bar } = column;
  return {
    column,
    box,
    bar: bar && { ...box, y: y(bar.value), height: bottom - y(bar.value) },
    levels: column.others.map((other) => ({ other, y: y(other.value) })),
  };
}

/** The highest value of a column, by whoever. */
export function highestOf({ bar, others }: TradeColumn): number {
  return Math.max(bar?.value ?? 0, ...others.map(({ value }) => value));
}

/** The part of a year's box that a period covers; a period that runs into the next year starts at its edge. */
export function coveredBox(period: Period, year: Box, rtl: boolean): Box {
  const { count, ofYear } = period.covers;
  const width = (year.width * Math.min(count, ofYear)) / ofYear;
  const within = period.year === period.lastYear;
  const offset = within ? year.width * shareBefore(period) : 0;
  return { ...year, width, x: rtl ? year.x + year.width - offset - width : year.x + offset };
}

/** Least distance in px of a value from the outline of the pace about its bar. */
const OFF_OUTLINE = 6;

/** Middle of a column's value in px: over its bar, but inside the outline about a bar that is narrower than the words. */
export function valueMiddle({ pace }: TradeLayout, { box }: Placed, words: string): number {
  const middle = box.x + box.width / 2;
  const outline = pace?.box;
  if (!outline || middle < outline.x || middle > outline.x + outline.width) return middle;
  const room = outline.width / 2 - OFF_OUTLINE - textWidth(words, 15, { bold: true }) / 2;
  const centre = outline.x + outline.width / 2;
  return Math.min(Math.max(middle, centre - Math.max(0, room)), centre + Math.max(0, room));
}

/** Half the room in px that the words at the pace take, in short and in full: they stay inside the drawing. */
const PACE_WORDS = { dense: 34, full: 74 };

/** Where the words at the pace stand: their middle, the lines of `ours`, and the height of a line, in px. */
export function paceWords({ pace, dense, width }: TradeLayout, ours: string) {
  const room = dense ? PACE_WORDS.dense : PACE_WORDS.full;
  const middle = pace ? pace.box.x + pace.box.width / 2 : 0;
  return {
    middle: Math.min(Math.max(middle, room), width - room),
    // Where columns are narrow, the next one's labels are near; where they are narrowest, the note alone has the words.
    lines: !dense ? [ours] : (pace?.box.width ?? 0) < 45 ? [] : wrapText(ours, 13, 2 * room),
    step: 16,
  };
}
