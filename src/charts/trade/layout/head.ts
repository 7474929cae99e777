import type { I18n } from '../../../i18n/i18n.tsx';
import { AFTER } from '../../scene.ts';
import { cutText, textWidth } from '../../text-width.ts';
import type { TradeColumn } from '../model.ts';
import { belowText, columnText, shortCoverage } from '../text.ts';
import { type Frame, SIZES, type Words } from './frame.ts';
import type { Label } from './labels.ts';

// What stands at a row's start: its period, and what that covers.

/** Of the width, what heads may take at most. */
const MOST = 0.34;
/** Between heads and other words on the same line, in px. */
const APART = 12;
/** How far apart readers may set letters and words, in em a letter: WCAG 2.2, 1.4.12, has 0.12, and 0.16 more a word. */
const SET_APART = 0.15;

/** Room in px for the heads of all rows beside their bars. */
export function headWidth(columns: readonly TradeColumn[], i18n: I18n, width: number): number {
  const widths = columns.map((column) =>
    Math.max(periodWidth(columnText(column, i18n), 0), textWidth(belowText(column, i18n), SIZES.small)),
  );
  return Math.ceil(Math.min(MOST * width, Math.max(0, ...widths)));
}

/** A head beside a bar, on two lines. */
export function headBeside(column: TradeColumn, { head, thickness }: Frame, i18n: I18n): Words[] {
  const middle = thickness / 2;
  const period = cutText(columnText(column, i18n), SIZES.text, head, { bold: true });
  const below = cutText(belowText(column, i18n), SIZES.small, head);
  return [
    { look: 'trade-period', x: 0, y: middle - 4, text: period },
    { look: 'trade-months', x: 0, y: middle + 14, text: below },
  ];
}

/** A head above a bar, and how many lines there are then; on the highest line of labels where there is room. */
export function headAbove(
  column: TradeColumn,
  labels: readonly Label[],
  { width }: Frame,
  i18n: I18n,
): { words: Words[]; lines: number } {
  const [period = '', covers = ''] = shortened(column, width, i18n);
  const top = Math.max(-1, ...labels.map(({ line }) => line));
  const to = lineWidth([period, covers]) + APART;
  const isFree = labels.every(({ line, from, x }) => line < top || Math.min(from, x) > to);
  const line = top < 0 ? 0 : isFree ? top : top + 1;
  const y = -SIZES.above - line * SIZES.line;
  const after = covers ? { after: { look: 'trade-months', text: covers } as const } : {};
  return { words: [{ look: 'trade-period', x: 0, y, text: period, ...after }], lines: line + 1 };
}

/** A period and what it covers, as far as a line holds them, also where a reader has letters set apart. */
function shortened(column: TradeColumn, width: number, i18n: I18n): string[] {
  const period = columnText(column, i18n);
  const covers = belowText(column, i18n);
  const short = column.contested ? cutText(covers, SIZES.small, width / 2) : shortCoverage(column);
  const forms = [
    [period, covers],
    [period, short],
    [columnText(column, i18n, true), short],
  ];
  return forms.find((form) => lineWidth(form) <= width) ?? [columnText(column, i18n, true)];
}

/** Width in px of a head on one line where a reader has letters set apart. */
function lineWidth([period = '', covers = '']: readonly string[]): number {
  if (covers === '') return periodWidth(period, SET_APART);
  const small = textWidth(covers, SIZES.small, { tracking: SET_APART });
  return periodWidth(`${period} `, SET_APART) + AFTER + small;
}

function periodWidth(text: string, tracking: number): number {
  return textWidth(text, SIZES.text, { bold: true, tracking });
}
