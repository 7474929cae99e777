import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { useI18n } from '../../i18n/i18n.tsx';
import { unmarked } from '../../i18n/lent.ts';
import { Words } from '../../i18n/words.tsx';
import type { LiveProps } from '../definition.ts';
import { useDisagreementText } from '../mark.tsx';
import { Paints, SceneNodes } from '../scene-nodes.tsx';
import { barStyle, DRAWN_WIDTHS } from './chart.tsx';
import { paceOf, type TradeLayout, tradeLayout } from './layout/layout.ts';
import { highestOf, placeRow } from './layout/row.ts';
import type { TradeColumn, TradeModel } from './model.ts';
import { rowScale } from './row-scale.ts';
import { baseNodes, onPage, rowNodes, tradeScene } from './scene.ts';
import { barText, descriptionText } from './text.ts';

/** Begins the ids of hatchings. */
const ID = 'trade-live';
/** Height in px of a line of the chart at the usual size of text, as the style sheet has it. */
const LINE = 16;

/** The trade chart by recharts: the same marks in the same places as the still one, with tooltips. */
export function TradeLive({ model, onReady }: LiveProps<TradeModel>) {
  const i18n = useI18n();
  const holder = useRef<HTMLDivElement>(null);
  const [room, line] = useRoom(holder);
  useEffect(() => {
    if (room === 0) return undefined;
    // Recharts mounts its bars some renders later; before that there is no mark for the focus to go on to.
    let frame = 0;
    function wait() {
      if (holder.current?.querySelector('.recharts-bar-rectangle')) onReady();
      else frame = requestAnimationFrame(wait);
    }
    wait();
    return () => cancelAnimationFrame(frame);
  }, [room, onReady]);
  const width = drawnWidth(room / line);
  const layout = useMemo(() => tradeLayout(model, i18n, width), [model, i18n, width]);
  const scale = room / width;
  return (
    <div
      className="trade trade-live"
      ref={holder}
      style={{ ...barStyle(model), blockSize: layout.height * scale }}
    >
      {room > 0 && (
        <div style={{ inlineSize: width, transform: `scale(${scale})`, transformOrigin: '0 0' }}>
          <Drawing model={model} layout={layout} label={descriptionText(model, i18n)} />
        </div>
      )}
    </div>
  );
}

/** The width at which a room as wide as so many lines are high is drawn, in the steps of the style sheet. */
function drawnWidth(lines: number): number {
  if (lines < 17) return DRAWN_WIDTHS.least;
  return lines < 34 ? DRAWN_WIDTHS.narrow : DRAWN_WIDTHS.wide;
}

interface DrawingProps {
  model: TradeModel;
  layout: TradeLayout;
  label: string;
}

/** Drawn again for other data or another step of width only: recharts then mounts every bar anew, and one that has the focus loses it. */
const Drawing = memo(function Drawing({ model, layout, label }: DrawingProps) {
  const i18n = useI18n();
  const { width, height, rtl, x, perUnit, highest } = layout;
  const beyond = width - x - perUnit * highest;
  const [left, right] = rtl ? [beyond, x] : [x, beyond];
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={model.columns.map((column) => ({ ...column, highest: highestOf(column) }))}
      margin={{ top: 0, bottom: 0, left, right }}
      barCategoryGap={0}
      // The marks are links, which keys reach; a layer of its own would be a second stop with its own arrows.
      accessibilityLayer={false}
      role="group"
      aria-label={unmarked(label)}
    >
      <Paints nodes={tradeScene(layout, i18n)} id={ID} />
      <XAxis type="number" domain={[0, highest]} hide reversed={rtl} />
      <YAxis type="category" dataKey="key" width={0} hide scale={rowScale(layout)} />
      <Tooltip
        content={<ColumnTooltip />}
        cursor={false}
        isAnimationActive={false}
        wrapperStyle={{ direction: rtl ? 'rtl' : 'ltr', pointerEvents: 'none' }}
      />
      <Bar
        dataKey="highest"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => {
          const column = model.columns[bar.index];
          if (!column) return <g />;
          // Recharts has placed the bar; what else the row holds goes by that.
          const length = Math.abs(bar.width);
          const from = Math.min(bar.x, bar.x + bar.width);
          const frame = {
            ...layout,
            x: rtl ? width - from - length : from,
            perUnit: highestOf(column) > 0 ? length / highestOf(column) : perUnit,
          };
          const row = placeRow(column, paceOf(column, model), frame, i18n);
          return <SceneNodes nodes={onPage(rowNodes(row, bar.y, i18n), layout)} id={ID} />;
        }}
      />
      <SceneNodes nodes={onPage(baseNodes(layout), layout)} id={ID} />
    </BarChart>
  );
});

function ColumnTooltip({ payload }: { payload?: readonly { payload?: unknown }[] }) {
  const column = payload?.[0]?.payload as TradeColumn | undefined;
  // Made anew for each row: a translation of the page may hold on to the text of the one before.
  return column ? <ColumnTooltipText key={column.key} column={column} /> : null;
}

function ColumnTooltipText({ column }: { column: TradeColumn }) {
  const i18n = useI18n();
  const warning = useDisagreementText(column.bar?.disagreement ?? null);
  return (
    <div className="trade-tooltip">
      {column.bar && (
        <p>
          <Words text={barText(column.bar, i18n)} />
        </p>
      )}
      {warning && <p className="disagreement">{warning}</p>}
      {column.others.map((other) => (
        <p key={other.id} className="other">
          <Words text={i18n.pick(other.text)} />
        </p>
      ))}
    </div>
  );
}

/** Content width of an element, fractions of a px included, and height of its lines in px, kept up to date; 0 until it is mounted. */
function useRoom(holder: React.RefObject<HTMLElement | null>): readonly [width: number, line: number] {
  const [room, setRoom] = useState<readonly [number, number]>([0, LINE]);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () =>
      setRoom([
        element.getBoundingClientRect().width,
        Number.parseFloat(getComputedStyle(element).lineHeight) || LINE,
      ]);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return room;
}
