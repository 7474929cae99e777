import type { I18n } from '../../i18n/i18n.tsx';
import { fromTheRight, type SceneNode } from '../scene.ts';
import { disagreementText } from '../warning.ts';
import type { Box, Words } from './layout/frame.ts';
import type { TradeLayout } from './layout/layout.ts';
import type { Level, Row } from './layout/row.ts';
import { isPart, type TradeBar } from './model.ts';

// The trade chart, drawn once: for the still page, for recharts and for pictures. All of it runs in reading direction.

/** All of it, from the bottom up. */
export function tradeScene(layout: TradeLayout, i18n: I18n): SceneNode[] {
  return [...layout.rows.flatMap((row) => rowNodes(row, row.y, i18n)), ...baseNodes(layout)];
}

/** Where all bars begin: one line, or one at each bar where words stand between them. */
export function baseNodes({ x, head, height, thickness, rows }: TradeLayout): SceneNode[] {
  const base = (y1: number, y2: number) => line('trade-base', { x, y1, y2 }, 0);
  const nodes = head > 0 ? [base(0, height)] : rows.map(({ y }) => base(y, y + thickness));
  return [{ shape: 'group', kind: 'trade-axis', of: 'decoration', nodes }];
}

/** The same for a page, where x runs from the left. */
export function onPage(nodes: SceneNode[], { rtl, width }: TradeLayout): SceneNode[] {
  return rtl ? fromTheRight(nodes, width) : nodes;
}

/**
 * One period, whose bar begins at `y`: what the article says, in the outline of a whole year at the same rate where that
 * is reckoned from it, and across it what others say.
 */
export function rowNodes(row: Row, y: number, i18n: I18n): SceneNode[] {
  const { column, bar, pace } = row;
  const head = row.head.map((words) => text(words, y));
  return [
    ...(pace ? [outlineNode(pace, y)] : []),
    ...(column.bar && bar ? [ownNode(column.bar, bar, row, y, head, i18n)] : head),
    ...otherNodes(row, y, i18n),
    ...(pace ? [paceNode(pace, y)] : []),
  ];
}

function ownNode(
  own: TradeBar,
  bar: Box,
  { value }: Row,
  y: number,
  head: readonly SceneNode[],
  i18n: I18n,
): SceneNode {
  const { disagreement } = own;
  const words: SceneNode[] = value
    ? [
        { ...rect('trade-plate', value.plate, y), radius: 3 },
        { ...text(value.words, y), warned: disagreement !== null },
      ]
    : [];
  return {
    shape: 'group',
    kind: 'trade-mark',
    of: 'claim',
    id: own.claim,
    hint: disagreement && disagreementText(disagreement, i18n),
    nodes: [
      { ...rect(isPart(own) ? 'trade-bar-part' : 'trade-bar-full', bar, y), kind: 'trade-bar' },
      ...words,
      ...head,
    ],
  };
}

/** Other sources' values: dotted lines, and the dotted outline of a bar where the article has none. */
function otherNodes({ box, bar, levels }: Row, y: number, i18n: I18n): SceneNode[] {
  const outline = levels.length > 0 && !bar ? [rect('trade-other-bar', box, y)] : [];
  return [
    ...outline,
    ...levels.map(
      ({ other, level, isOnBar, words }): SceneNode => ({
        shape: 'group',
        kind: 'trade-other',
        of: 'other',
        id: other.id,
        hint: i18n.pick(other.text),
        nodes: [
          // Dots would not be seen on the bar.
          ...(isOnBar ? [line('trade-other-ground', { ...level, y2: box.y }, y)] : []),
          line('trade-other-level', level, y),
          text(words, y),
        ],
      }),
    ),
  ];
}

type Pace = NonNullable<Row['pace']>;

/** Stands behind its bar. */
function outlineNode({ box, from }: Pace, y: number): SceneNode {
  const nodes = [rect('trade-pace-outline', box, y)];
  return { shape: 'group', kind: 'trade-pace-back', of: 'decoration', from, nodes };
}

/** What the outline is, which is nobody's claim but our calculation, made from one. */
function paceNode({ words, leader, from }: Pace, y: number): SceneNode {
  const nodes = [...(leader ? [line('trade-pace-outline', leader, y)] : []), text(words, y)];
  return { shape: 'group', kind: 'trade-pace', of: 'calculation', id: 'pace', from, nodes };
}

type BarLook = 'trade-bar-full' | 'trade-bar-part' | 'trade-other-bar' | 'trade-pace-outline';

function rect(look: BarLook | 'trade-plate', { x, y: top, width, height }: Box, y: number) {
  return {
    shape: 'rect',
    look,
    x: px(x),
    y: px(y + top),
    width: px(width),
    height: px(height),
  } as const;
}

function line(
  look: 'trade-base' | 'trade-other-ground' | 'trade-other-level' | 'trade-pace-outline',
  { x, y1, y2 }: Level,
  y: number,
) {
  return { shape: 'line', look, x1: px(x), x2: px(x), y1: px(y + y1), y2: px(y + y2) } as const;
}

function text(words: Words, y: number) {
  return { shape: 'text', ...words, x: px(words.x), y: px(y + words.y) } as const;
}

/** Tenths of a px are all that is seen, and all that a page has to carry. */
function px(length: number): number {
  return Math.round(length * 10) / 10;
}
