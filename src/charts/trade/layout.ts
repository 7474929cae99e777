import { scaleBand, scaleLinear } from 'd3';
import type { TradeBar, TradeModel } from './model.ts';

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
  narrow: boolean;
  rtl: boolean;
  /** The area between the axes. */
  plot: Box;
  /** US dollars, on which the value axis ends. */
  top: number;
  ticks: readonly { value: number; y: number }[];
  bars: readonly { bar: TradeBar; box: Box }[];
  pace: { value: number; box: Box } | null;
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
 * Lays the chart out. Each bar has a year's band, and takes as much of its width as the months it
 * covers, so nine months never look like twelve. Right to left, the years and the value axis are mirrored.
 */
export function tradeLayout(model: TradeModel, width: number, rtl: boolean): TradeLayout {
  const height = tradeHeight(width);
  const axis = 30;
  const plot: Box = { x: rtl ? 0 : axis, y: 48, width: width - axis, height: height - 48 - 50 };
  const highest = Math.max(1, ...model.bars.map(({ value }) => value), model.pace?.value ?? 0);
  const y = scaleLinear([0, highest], [plot.y + plot.height, plot.y]).nice(4);
  const bottom = plot.y + plot.height;

  const band = scaleBand(
    model.bars.map(({ claim }) => claim),
    rtl ? [plot.x + plot.width, plot.x] : [plot.x, plot.x + plot.width],
  )
    .paddingInner(2 * YEAR_GAP)
    .paddingOuter(YEAR_GAP);
  const yearBox = ({ claim }: TradeBar, value: number): Box => ({
    x: band(claim) ?? plot.x,
    y: y(value),
    width: band.bandwidth(),
    height: bottom - y(value),
  });

  return {
    width,
    height,
    narrow: width < NARROW,
    rtl,
    plot,
    top: y.domain()[1] ?? highest,
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    bars: model.bars.map((bar) => ({ bar, box: monthsBox(bar, yearBox(bar, bar.value), rtl) })),
    pace: model.pace && { value: model.pace.value, box: yearBox(model.pace.from, model.pace.value) },
  };
}

/** The part of a year's box that a bar's months take. */
export function monthsBox(bar: TradeBar, year: Box, rtl: boolean): Box {
  const width = (year.width * Math.min(bar.months, 12)) / 12;
  const offset = (year.width * (bar.firstMonth - 1)) / 12;
  return { ...year, width, x: rtl ? year.x + year.width - offset - width : year.x + offset };
}
