import type { I18n } from '../../../i18n/i18n.tsx';
import { directionOf } from '../../../i18n/languages.ts';
import { textWidth } from '../../text-width.ts';
import type { Pace, TradeColumn, TradeModel } from '../model.ts';
import { paceText } from '../text.ts';
import { type Frame, SIZES } from './frame.ts';
import { headWidth } from './head.ts';
import { highestOf, placeRow, type Row } from './row.ts';

/** Where everything of the trade chart goes, in px of a drawing `width` × `height`; x runs in reading direction. */
export interface TradeLayout extends Frame {
  height: number;
  rtl: boolean;
  /** The value that the longest bar or outline stands for. */
  highest: number;
  /** Oldest first, from the top down, and the y at which a whole year's bar begins. */
  rows: readonly (Row & { y: number })[];
}

/** From this width in px on, periods stand beside their bars, below it above them. */
const WIDE = 440;
/** Up to how many rows there is room for thick bars. */
const FEW = 4;
/** Thickness in px of a whole year's bar: of few rows, of many, and where there is room to fill. */
const THICKNESS = { few: 40, many: 28, most: 110 };
/** Between rows, and above and below all of them, in px. */
const GAPS = { few: 14, many: 10, about: 4 };
/** Up to this width in px bars keep their thickness; beyond it they grow with it, up to twice as thick. */
const USUAL_WIDTH = 560;
/** Height in px of a head beside a bar, and what is between them: letters that a reader sets apart have room in it. */
const HEAD = { height: 38, gap: 26 };
/** Of the room, what bars get at least where words stand beyond them. */
const LEAST_BARS = 0.5;

/**
 * Lays the chart out: a row for each period, its bar as long as its value and as thick as what it covers of a year, so
 * nine months never look like twelve. Bars grow thicker to fill a `height`, in px.
 */
export function tradeLayout(
  model: TradeModel,
  i18n: I18n,
  width: number,
  height: number | null = null,
): TradeLayout {
  const rows = model.columns.length;
  const grown = Math.min(2, Math.max(1, width / USUAL_WIDTH));
  const usual = (rows > FEW ? THICKNESS.many : THICKNESS.few) * grown;
  const natural = rowsBelowEachOther(model, i18n, width, usual);
  const spare = (height ?? 0) - natural.height;
  if (spare <= 0 || rows === 0) return natural;
  const filling = Math.min(THICKNESS.most, usual + spare / rows);
  return rowsBelowEachOther(model, i18n, width, Math.max(usual, filling));
}

function rowsBelowEachOther(model: TradeModel, i18n: I18n, width: number, thickness: number): TradeLayout {
  const { columns } = model;
  const highest = Math.max(1, ...columns.map(highestOf), model.pace?.value ?? 0);
  const frame = frameOf(model, highest, i18n, width, thickness);
  const gap = columns.length > FEW ? GAPS.many : GAPS.few;
  const beside = frame.head === 0 ? 0 : Math.max(0, HEAD.height - thickness);
  let y = GAPS.about - gap;
  const rows = columns.map((column) => {
    const row = placeRow(column, paceOf(column, model), frame, i18n);
    const top = y + gap + row.lines * SIZES.line + beside / 2;
    y = top + thickness + beside / 2;
    return { ...row, y: top };
  });
  const height = Math.ceil(Math.max(y, 0) + GAPS.about);
  return { ...frame, height, rtl: directionOf(i18n.locale) === 'rtl', highest, rows };
}

/** Words beyond the outline of the pace have room where that leaves enough for the bars. */
function frameOf(
  { columns, pace }: TradeModel,
  highest: number,
  i18n: I18n,
  width: number,
  thickness: number,
): Frame {
  const head = width < WIDE ? 0 : headWidth(columns, i18n, width);
  const x = head === 0 ? 1 : head + HEAD.gap;
  const room = width - x - SIZES.beyond;
  const whole = room / highest;
  const words = pace ? SIZES.off + textWidth(paceText(pace, i18n), SIZES.small) : 0;
  const shared = pace && pace.value > 0 && head > 0 ? Math.min(whole, (room - words) / pace.value) : whole;
  return { width, head, x, perUnit: shared < LEAST_BARS * whole ? whole : shared, thickness };
}

/** The pace, where it is reckoned from a column. */
export function paceOf({ bar }: TradeColumn, { pace }: TradeModel): Pace | null {
  return bar && pace?.from.claim === bar.claim ? pace : null;
}
