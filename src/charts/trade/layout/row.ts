import type { I18n } from '../../../i18n/i18n.tsx';
import type { LookName } from '../../looks.ts';
import { textWidth } from '../../text-width.ts';
import type { OtherValue, Pace, TradeBar, TradeColumn } from '../model.ts';
import { paceText, shortValue, valueText } from '../text.ts';
import { type Box, type Frame, SIZES, type Words } from './frame.ts';
import { headAbove, headBeside } from './head.ts';
import { IN_BAR, type Label, labelInBar, placeLabels } from './labels.ts';
import { type PlacedValue, placeValue } from './value-place.ts';

/** A line at a place on the value axis. */
export interface Level {
  x: number;
  y1: number;
  y2: number;
}

/** One period's row: what the article says and what others say. Its bar begins at a y of 0, and words above it stand higher. */
export interface Row {
  column: TradeColumn;
  /** How many lines of words stand above the bar. */
  lines: number;
  /** What stands at its start. */
  head: readonly Words[];
  /** The box of its highest value, as thick as what it covers of a year. */
  box: Box;
  /** Of the article's value; null where it has none. */
  bar: Box | null;
  /** The article's value, in the middle of its plate. */
  value: { words: Words; plate: Box } | null;
  /** Other sources' values, lowest first. */
  levels: readonly { other: OtherValue; level: Level; isOnBar: boolean; words: Words }[];
  /** The outline of a whole year at the same rate, what is said of it, and a line between the two where words are. */
  pace: { from: string; box: Box; words: Words; leader: Level | null } | null;
}

/** Height in px of a value's plate. */
const PLATE = 21;
/** Width in px of a warning sign and what keeps it apart from words. */
const SIGN = 22;
/** Height in px of the letters beside a line. */
const LETTERS = 11;

/** Lays a period's row out; `pace` is what is reckoned from it, if anything is. */
export function placeRow(column: TradeColumn, pace: Pace | null, frame: Frame, i18n: I18n): Row {
  const { count, ofYear } = column.covers;
  const boxOf = (value: number, share = Math.min(count, ofYear) / ofYear): Box => ({
    x: frame.x,
    y: (frame.thickness * (1 - share)) / 2,
    width: value * frame.perUnit,
    height: frame.thickness * share,
  });
  const box = boxOf(highestOf(column));
  const bar = column.bar && boxOf(column.bar.value);
  const outline = pace && boxOf(pace.value, 1);
  const lines = column.others.map(({ value }) => frame.x + value * frame.perUnit);
  const value =
    column.bar && bar && valueIn(column.bar, bar, outline ? [...lines, endOf(outline)] : lines, frame, i18n);

  const beyond = Math.max(outline ? endOf(outline) : 0, value?.to ?? 0) + SIZES.off;
  const isBeyond =
    pace !== null && hasRoom(beyond, textWidth(paceText(pace, i18n), SIZES.small), lines, frame);
  const inBar = bar ? null : labelInBar(column, box, i18n);
  const labels = inBar ? [inBar] : placeLabels(column, isBeyond ? null : pace, frame, i18n);
  const head =
    frame.head === 0
      ? headAbove(column, labels, frame, i18n)
      : { words: headBeside(column, frame, i18n), lines: 0 };
  return {
    column,
    lines: Math.max(head.lines, ...labels.map(({ line }) => line + 1)),
    head: head.words,
    box,
    bar,
    value: value && onPlate(value, frame.thickness / 2),
    levels: labels.flatMap((label) => levelOf(label, box, bar)),
    pace: pace &&
      outline && {
        from: pace.from.claim,
        box: outline,
        ...paceWords(labels, paceText(pace, i18n), beyond, frame.thickness / 2),
      },
  };
}

/** The highest value of a column, by whoever. */
export function highestOf({ bar, others }: TradeColumn): number {
  return Math.max(bar?.value ?? 0, ...others.map(({ value }) => value));
}

function endOf({ x, width }: Box): number {
  return x + width;
}

function valueIn(own: TradeBar, bar: Box, lines: number[], { width }: Frame, i18n: I18n): PlacedValue {
  return placeValue([valueText(own, i18n), shortValue(own, i18n)], {
    start: bar.x,
    end: endOf(bar),
    holdsWords: bar.height >= SIZES.holdsWords,
    lines,
    sign: own.disagreement ? SIGN : 0,
    room: width,
  });
}

/** Whether words that begin at x stay in the drawing, at whose start no heads stand above the bars, and clear of lines. */
function hasRoom(x: number, words: number, lines: readonly number[], { head, width }: Frame): boolean {
  const to = x + words;
  return (
    head > 0 && to <= width && lines.every((line) => line < x - SIZES.beyond || line > to + SIZES.beyond)
  );
}

function onPlate({ text, from, to }: PlacedValue, middle: number): Row['value'] {
  return {
    words: { look: 'trade-value', x: (from + to) / 2, y: middle + SIZES.baseline, text },
    plate: { x: from, y: middle - PLATE / 2, width: to - from, height: PLATE },
  };
}

/** The words of a label on its line above a bar, or in the middle of it. */
function labelWords({ from, to, anchor, line, text }: Label, look: LookName, middle: number): Words {
  const y = line === IN_BAR ? middle + SIZES.baseline : -SIZES.above - line * SIZES.line;
  return anchor === 'end' ? { look, x: to, y, text, anchor } : { look, x: from, y, text };
}

function levelOf(label: Label, box: Box, bar: Box | null): Row['levels'] {
  const { other, x } = label;
  if (!other) return [];
  const words = labelWords(label, 'trade-other-value', box.y + box.height / 2);
  const top = label.line === IN_BAR ? box.y - SIZES.beyond : words.y - LETTERS;
  const level = { x, y1: box.y + box.height + SIZES.beyond, y2: top };
  return [{ other, level, words, isOnBar: bar !== null && x <= endOf(bar) + SIZES.beyond }];
}

function paceWords(
  labels: readonly Label[],
  text: string,
  beyond: number,
  middle: number,
): { words: Words; leader: Level | null } {
  const look = 'trade-pace-value';
  const label = labels.find(({ other }) => other === null);
  if (!label) {
    // By its end, as letters that a reader sets apart then stay in the drawing.
    const x = beyond + textWidth(text, SIZES.small);
    return { words: { look, x, y: middle + SIZES.baseline, text, anchor: 'end' }, leader: null };
  }
  const words = labelWords(label, look, middle);
  return { words, leader: label.line > 0 ? { x: label.x, y1: 0, y2: words.y - LETTERS } : null };
}
