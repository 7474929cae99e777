import type { I18n } from '../../../i18n/i18n.tsx';
import { cutText, textWidth } from '../../text-width.ts';
import type { OtherValue, Pace, TradeColumn } from '../model.ts';
import { paceText, shortValue } from '../text.ts';
import { type Flag, fitOneSide, type PlacedFlag, placeFlags, widestFlag } from './flags.ts';
import { type Box, type Frame, SIZES } from './frame.ts';

/** What is said of a place on the value axis: who says so, or null where it is our pace. */
export interface Label extends Flag, PlacedFlag {
  text: string;
  other: OtherValue | null;
}

/** Of the room, what a label may take at most. */
const MOST = 0.6;
/** The line of a label that stands in its bar. */
export const IN_BAR = -1;

/** Places what is said of other sources' values, and of the pace where that is given, above a row. */
export function placeLabels(column: TradeColumn, pace: Pace | null, frame: Frame, i18n: I18n): Label[] {
  const [from, to] = [frame.head === 0 ? 0 : frame.x, frame.width];
  const said = [
    ...column.others.map((other) => ({ other, value: other.value, text: otherWords(other, i18n) })),
    ...(pace ? [{ other: null, value: pace.value, text: paceText(pace, i18n) }] : []),
  ].sort((a, b) => a.value - b.value);
  const cutTo = (most: number) =>
    said.map(({ other, value, text }) => {
      const cut = cutText(text, SIZES.small, most);
      return { other, text: cut, x: frame.x + value * frame.perUnit, width: textWidth(cut, SIZES.small) };
    });
  const long = cutTo(MOST * (to - from));
  const labels = fitOneSide(long, from, to) ? long : cutTo(widestFlag(from, to));
  return placeFlags(labels, from, to).map((placed, i) => ({
    ...(labels[i] as (typeof labels)[0]),
    ...placed,
  }));
}

/** The only label of a bar that is an outline may stand in it; null where it has no room there. */
export function labelInBar({ others }: TradeColumn, box: Box, i18n: I18n): Label | null {
  const [other] = others;
  if (!other || others.length > 1 || box.height < SIZES.holdsWords) return null;
  const text = otherWords(other, i18n);
  const width = textWidth(text, SIZES.small);
  const to = box.x + box.width - SIZES.off;
  if (to - width < box.x + SIZES.off) return null;
  return { other, text, x: box.x + box.width, width, anchor: 'end', from: to - width, to, line: IN_BAR };
}

/** "28, a minister": a value in billions, and who says so. */
function otherWords(other: OtherValue, i18n: I18n): string {
  return `${shortValue(other, i18n)}${i18n.t.trade.comma}${i18n.pick(other.saidBy)}`;
}
