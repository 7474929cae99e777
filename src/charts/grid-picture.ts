import type { I18n } from '../i18n/i18n.tsx';
import { languages } from '../i18n/languages.ts';
import { element, makePen, type Picture, type PictureRoom, type TextLook } from './pen.ts';
import type { SceneNode } from './scene.ts';
import { sceneMarkup } from './scene-markup.ts';
import type { Table } from './table.ts';
import { textWidth, wordsIn, wrapText } from './text-width.ts';

/** A piece of text in a cell, on lines of its own. */
export interface Paragraph {
  text: string;
  look: TextLook;
  /** A sign before it, in a square of 10 px. */
  sign?: SceneNode;
  /** Id of the claim that it stands for, where that is not the row's. */
  claim?: string;
  /** Id of what another source says in it. */
  other?: string;
}

export interface GridRow {
  /** Id of the claim that the row stands for. */
  claim: string | null;
  cells: readonly (readonly Paragraph[])[];
  /** Colour of a bar at its beginning. */
  bar?: string;
}

export interface Grid {
  /** Heading of each column and its share of the width; shares add up to 1. A column is wider where its words are. */
  columns: readonly { label: string; share: number }[];
  rows: readonly GridRow[];
}

const HEAD = 13;
const GAP = 16;
const AIR = 10;
/** Room in px for the bars at rows' beginnings. */
const BAR = 16;
/** Size in px of a sign before a text, and the room for it. */
const SIGN = 10;
const ICON = 15;
/** Smaller than this times their size letters would not be read; a word that is still too wide runs on. */
const LEAST_SCALE = 0.5;

/** Rows and columns of wrapped text between rules; all of it smaller where its longest words are too wide for the room. */
export function gridPicture(grid: Grid, i18n: I18n, room: PictureRoom): Picture {
  const least = leastWidths(grid);
  const needed = Math.min(barRoom(grid) + sumOf(least), room.width / LEAST_SCALE);
  if (needed <= room.width) return drawn(grid, least, i18n, room);
  const { height, markup } = drawn(grid, least, i18n, { ...room, width: needed });
  // Rounded down as it will be written, or the last column would end outside.
  const scale = Math.floor((100 * room.width) / needed) / 100;
  const pen = makePen(i18n, room.width);
  return { height: height * scale, markup: pen.group(0, 0, needed * scale, scale, markup) };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function barRoom({ rows }: Grid): number {
  return rows.some(({ bar }) => bar !== undefined) ? BAR : 0;
}

/** The width of each column's longest word with the gap behind it: below that, it would run into the next column. */
function leastWidths({ columns, rows }: Grid): number[] {
  return columns.map(({ label }, column) => {
    const words = rows
      .flatMap(({ cells }) => cells[column] ?? [])
      .map(({ text, look, sign }) => longestWord(text, look.size, look) + (sign ? ICON : 0));
    return Math.max(longestWord(label, HEAD), ...words) + GAP;
  });
}

function longestWord(text: string, size: number, look: { bold?: boolean } = {}): number {
  return Math.max(...wordsIn(text).map((word) => textWidth(word, size, look)));
}

/** Widths by share, none below its least; what that takes is taken from the others. */
function sharedOut(columns: Grid['columns'], least: readonly number[], total: number): number[] {
  const tight = new Set<number>();
  for (;;) {
    const free = total - sumOf(least.filter((_, i) => tight.has(i)));
    const shares = sumOf(columns.map(({ share }, i) => (tight.has(i) ? 0 : share)));
    const widths = columns.map(({ share }, i) => (tight.has(i) ? (least[i] ?? 0) : (share / shares) * free));
    const tooNarrow = widths.flatMap((width, i) => (!tight.has(i) && width < (least[i] ?? 0) ? i : []));
    if (tooNarrow.length === 0) return widths;
    for (const column of tooNarrow) tight.add(column);
  }
}

function drawn(grid: Grid, least: readonly number[], i18n: I18n, room: PictureRoom): Picture {
  const { columns, rows } = grid;
  const pen = makePen(i18n, room.width);
  const means = { pen, colour: room.colour, id: 'grid' };
  const leading = languages[i18n.locale].isTall ? 1.55 : 1.35;
  const barred = barRoom(grid);
  const widths = sharedOut(columns, least, room.width - barred);
  const starts = widths.map((_, column) => barred + sumOf(widths.slice(0, column)));
  const widthOf = (column: number) => (widths[column] ?? 0) - GAP;
  const rule = (y: number, colour: string, width = 1) =>
    pen.line([0, y], [room.width, y], { stroke: colour, 'stroke-width': width });

  const heads = columns.map(({ label }, i) => wrapText(label, HEAD, widthOf(i)));
  let y = Math.max(1, ...heads.map(({ length }) => length)) * HEAD * leading + 6;
  const parts = [
    ...heads.map((lines, i) =>
      pen.lines(starts[i] ?? 0, HEAD, lines, HEAD * leading, { size: HEAD, fill: room.colour('--ink-soft') }),
    ),
    rule(y, room.colour('--rule-strong')),
  ];
  for (const row of rows) {
    const heights = row.cells.map((cell, column) =>
      cell.reduce(
        (sum, paragraph) => sum + linesOf(paragraph, widthOf(column)).length * paragraph.look.size * leading,
        0,
      ),
    );
    const height = Math.max(0, ...heights) + 2 * AIR;
    const cells = row.cells.map((cell, column) => {
      let top = y + AIR;
      return cell
        .map((paragraph) => {
          const lines = linesOf(paragraph, widthOf(column));
          const { size } = paragraph.look;
          const x = starts[column] ?? 0;
          const { sign } = paragraph;
          const drawn = pen.lines(x + (sign ? ICON : 0), top + size, lines, size * leading, paragraph.look);
          const before = sign ? pen.group(x, top + size - SIGN, SIGN, 1, sceneMarkup([sign], means)) : '';
          top += lines.length * size * leading;
          const { claim = null, other = null } = paragraph;
          return claim || other
            ? element('g', { 'data-claim': claim, 'data-other': other }, before + drawn)
            : before + drawn;
        })
        .join('');
    });
    const bar = row.bar ? pen.rect(0, y + AIR, 5, height - 2 * AIR, { fill: row.bar }) : '';
    parts.push(element('g', { 'data-claim': row.claim }, bar + cells.join('')));
    y += height;
    parts.push(rule(y, room.colour('--rule')));
  }
  return { height: y + 1, markup: parts.join('') };
}

function linesOf({ text, look, sign }: Paragraph, width: number): string[] {
  return wrapText(text, look.size, width - (sign ? ICON : 0), look);
}

const CELL = 15;
/** Share of the width that a column gets at least. */
const LEAST = 0.08;

/** The share of a table's width that each of its columns should have: more for longer text, but not in proportion. */
export function columnShares(
  { columns, rows }: Table,
  textOf: (cell: string | number | null | undefined) => string,
): number[] {
  const roots = columns.map(({ label }, column) => {
    const lengths = rows.map(({ cells }) => textWidth(textOf(cells[column]), CELL));
    return Math.sqrt(Math.max(textWidth(label, HEAD), ...lengths) + GAP);
  });
  const sum = roots.reduce((a, b) => a + b, 0);
  const shares = roots.map((root) => Math.max(LEAST, root / sum));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}

/** Any chart's table as a picture; what stands in the row above already is not repeated. */
export function tablePicture(table: Table, i18n: I18n, room: PictureRoom): Picture {
  const textOf = (cell: string | number | null | undefined) =>
    typeof cell === 'number' ? i18n.number(cell, 3) : (cell ?? '');
  const shares = columnShares(table, textOf);
  return gridPicture(
    {
      columns: table.columns.map(({ label }, i) => ({ label, share: shares[i] ?? 0 })),
      rows: table.rows.map(({ claim, cells }, row) => {
        const above = table.rows[row - 1]?.cells;
        const repeated = cells.findIndex((cell, i) => cell !== above?.[i]);
        return {
          claim,
          cells: cells.map((cell, i) => {
            const text = i < repeated ? '' : textOf(cell);
            const look = { size: CELL, fill: room.colour('--ink'), bold: i === 0 };
            return text === '' ? [] : [{ text, look }];
          }),
        };
      }),
    },
    i18n,
    room,
  );
}
