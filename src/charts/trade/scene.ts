import type { I18n } from '../../i18n/i18n.tsx';
import type { SceneNode } from '../scene.ts';
import { disagreementText } from '../warning.ts';
import { billions } from './billions.ts';
import { type Box, type Placed, paceWords, type TradeLayout, valueMiddle } from './layout.ts';
import { isPart, type TradeBar } from './model.ts';
import { belowText, columnText, roundPace, shortCoverage, shortValue, valueText } from './text.ts';

// The trade chart, drawn once: for the still page, for recharts and for pictures.

/** All of it, from the bottom up. */
export function tradeScene(layout: TradeLayout, i18n: I18n): SceneNode[] {
  return [
    ...backNodes(layout, i18n),
    ...layout.columns.flatMap((placed) => columnNodes(placed, layout, i18n)),
    ...paceNodes(layout, i18n),
  ];
}

/**
 * What stands behind the columns: grid lines with their values, and the outline of the pace over a whole year, which is
 * nobody's claim but our calculation. The columns' words may be wider than they are.
 */
export function backNodes({ plot, ticks, width, rtl, pace }: TradeLayout, { locale }: I18n): SceneNode[] {
  const axis = ticks.flatMap(({ value, y }): SceneNode[] => [
    {
      shape: 'line',
      look: value === 0 ? 'trade-base' : 'trade-grid',
      x1: plot.x,
      x2: plot.x + plot.width,
      y1: y,
      y2: y,
    },
    {
      shape: 'text',
      look: 'trade-tick',
      x: rtl ? width : 0,
      y: y + 4,
      text: billions(locale, value),
      anchor: rtl ? 'end' : 'start',
    },
  ]);
  return [
    { shape: 'group', kind: 'trade-axis', of: 'decoration', nodes: axis },
    ...(pace ? [outline(pace.box)] : []),
  ];
}

function outline({ x, y, width, height }: Box): SceneNode {
  return { shape: 'path', look: 'trade-pace-outline', d: `M${x} ${y + height}V${y}h${width}v${height}` };
}

/** What the outline is: said after what the article says. */
export function paceNodes(layout: TradeLayout, { locale, t, money }: I18n): SceneNode[] {
  const own = t.trade;
  if (!layout.pace) return [];
  const { box } = layout.pace;
  const value = roundPace(layout.pace.value);
  const { middle, lines, step } = paceWords(layout, own.ours);
  const text = (look: 'trade-pace-value' | 'trade-pace-ours', below: number, text: string): SceneNode => ({
    shape: 'text',
    look,
    x: middle,
    y: box.y - 9 - step * below,
    text,
  });
  const nodes = [
    text(
      'trade-pace-value',
      lines.length,
      layout.dense ? billions(locale, value) : `${money(value, layout.pace.unit)} ${own.pace}`,
    ),
    ...lines.map((line, i) => text('trade-pace-ours', lines.length - 1 - i, line)),
  ];
  return [{ shape: 'group', kind: 'trade-pace', of: 'calculation', id: 'pace', nodes }];
}

/** One period: what the article says, and above it what others say. */
export function columnNodes(placed: Placed, layout: TradeLayout, i18n: I18n): SceneNode[] {
  const { column, box, bar } = placed;
  const { dense } = layout;
  const bottom = layout.plot.y + layout.plot.height;
  const x = box.x + box.width / 2;
  const below: SceneNode[] = [
    {
      shape: 'text',
      look: 'trade-period',
      x,
      y: bottom + 21,
      text: columnText(column, i18n, dense),
    },
    {
      shape: 'text',
      look: 'trade-months',
      x,
      y: bottom + 40,
      text: dense ? shortCoverage(column) : belowText(column, i18n),
    },
  ];
  const own = column.bar && bar ? [barNode(column.bar, bar, placed, layout, i18n, below)] : below;
  return [...own, ...levelNodes(placed, bottom, dense, i18n)];
}

function barNode(
  bar: TradeBar,
  box: Box,
  placed: Placed,
  layout: TradeLayout,
  i18n: I18n,
  below: readonly SceneNode[],
): SceneNode {
  const part = isPart(bar);
  // What others say stands above the bar, and its own value in it.
  const inside = placed.levels.length > 0;
  const text = layout.dense ? shortValue(bar, i18n) : valueText(bar, i18n);
  const { disagreement } = bar;
  return {
    shape: 'group',
    kind: 'trade-mark',
    of: 'claim',
    id: bar.claim,
    hint: disagreement && disagreementText(disagreement, i18n),
    nodes: [
      { shape: 'rect', kind: 'trade-bar', look: part ? 'trade-bar-part' : 'trade-bar-full', ...box },
      {
        shape: 'text',
        kind: 'trade-value',
        look: inside && !part ? 'trade-value-inside' : 'trade-value-above',
        x: valueMiddle(layout, placed, disagreement ? `⚠ ${text}` : text),
        y: inside ? box.y + 24 : box.y - 9,
        text,
        warned: disagreement !== null,
      },
      ...below,
    ],
  };
}

/** Other sources' values: dotted lines, and the dotted outline of a bar where the article has none. */
function levelNodes({ box, bar, levels }: Placed, bottom: number, dense: boolean, i18n: I18n): SceneNode[] {
  const top = Math.min(bottom, ...levels.map(({ y }) => y));
  const outline: SceneNode[] =
    levels.length > 0 && !bar
      ? [{ shape: 'rect', look: 'trade-other-bar', ...box, y: top, height: bottom - top }]
      : [];
  return [
    ...outline,
    ...levels.map(({ other, y }, i): SceneNode => {
      const value = shortValue(other, i18n);
      return {
        shape: 'group',
        kind: 'trade-other',
        of: 'other',
        id: other.id,
        hint: i18n.pick(other.text),
        nodes: [
          {
            shape: 'line',
            look: 'trade-other-level',
            x1: box.x - 4,
            x2: box.x + box.width + 4,
            y1: y,
            y2: y,
          },
          {
            shape: 'text',
            look: 'trade-other-value',
            x: box.x + box.width / 2,
            y: top - 8 - 15 * i,
            text: dense ? value : `${value} ${i18n.pick(other.saidBy)}`,
          },
        ],
      };
    }),
  ];
}
