import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { unmarked } from '../../i18n/lent.ts';
import { Words } from '../../i18n/words.tsx';
import type { LiveProps } from '../definition.ts';
import { useDisagreementText } from '../mark.tsx';
import { Paints, SceneNodes } from '../scene-nodes.tsx';
import { coveredBox, highestOf, placeColumn, type TradeLayout, tradeLayout, YEAR_GAP } from './layout.ts';
import type { TradeColumn, TradeModel } from './model.ts';
import { backNodes, columnNodes, paceNodes, tradeScene } from './scene.ts';
import { barText, descriptionText } from './text.ts';

/** Begins the ids of hatchings. */
const ID = 'trade-live';
/** Height in px of a line of the chart at the usual size of text, as the style sheet has it. */
const LINE = 16;
/** Least width in px at the usual size of text in which the chart's words find room. */
const NARROWEST = 208;

/** The trade chart by recharts: the same marks in the same places, with tooltips. */
export function TradeLive({ model, onReady }: LiveProps<TradeModel>) {
  const i18n = useI18n();
  const holder = useRef<HTMLDivElement>(null);
  const [room, line] = useRoom(holder);
  // Whoever asks for larger text gets the chart of a narrower place, enlarged.
  const enlargement = Math.min(line / LINE, room / NARROWEST);
  const width = Math.round(room / (enlargement || 1));
  useEffect(() => {
    if (width > 0) onReady();
  }, [width, onReady]);
  const rtl = directionOf(i18n.locale) === 'rtl';
  const layout = useMemo(() => tradeLayout(model, width, rtl), [model, width, rtl]);
  return (
    <div className="trade trade-live" ref={holder} style={{ blockSize: layout.height * enlargement }}>
      {width > 0 && (
        <div style={{ inlineSize: width, transform: `scale(${enlargement})`, transformOrigin: '0 0' }}>
          <Drawing model={model} layout={layout} label={descriptionText(model, i18n)} />
        </div>
      )}
    </div>
  );
}

interface DrawingProps {
  model: TradeModel;
  layout: TradeLayout;
  label: string;
}

/** Drawn again for other data or another width only: recharts then mounts every bar anew, and one that has the focus loses it. */
const Drawing = memo(function Drawing({ model, layout, label }: DrawingProps) {
  const i18n = useI18n();
  const { plot, width, height, rtl } = layout;
  const bottom = plot.y + plot.height;
  return (
    <BarChart
      width={width}
      height={height}
      data={model.columns.map((column) => ({
        ...column,
        highest: highestOf(column),
      }))}
      margin={{ top: plot.y, right: width - plot.x - plot.width, bottom: height - bottom, left: plot.x }}
      barCategoryGap={`${YEAR_GAP * 100}%`}
      accessibilityLayer
      role="group"
      aria-label={unmarked(label)}
    >
      <Paints nodes={tradeScene(layout, i18n)} id={ID} />
      <SceneNodes nodes={backNodes(layout, i18n)} id={ID} />
      <XAxis dataKey="key" hide reversed={rtl} />
      <YAxis domain={[0, layout.top]} hide />
      <Tooltip
        content={<ColumnTooltip />}
        cursor={false}
        isAnimationActive={false}
        wrapperStyle={{ direction: rtl ? 'rtl' : 'ltr', pointerEvents: 'none' }}
      />
      <Bar
        dataKey="highest"
        isAnimationActive={false}
        shape={(props: BarShapeProps) => {
          const column = model.columns[props.index];
          if (!column) return <g />;
          // Recharts has placed the column; what it holds goes where its own axis says.
          const highest = highestOf(column) || 1;
          const y = (value: number) => bottom - (props.height * value) / highest;
          const placed = placeColumn(column, coveredBox(column, props, rtl), y);
          return <SceneNodes nodes={columnNodes(placed, layout, i18n)} id={ID} />;
        }}
      />
      <SceneNodes nodes={paceNodes(layout, i18n)} id={ID} />
    </BarChart>
  );
});

function ColumnTooltip({ payload }: { payload?: readonly { payload?: unknown }[] }) {
  const column = payload?.[0]?.payload as TradeColumn | undefined;
  return column ? <ColumnTooltipText column={column} /> : null;
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

/** Content width of an element and height of its lines in px, kept up to date; 0 until it is mounted. */
function useRoom(holder: React.RefObject<HTMLElement | null>): readonly [width: number, line: number] {
  const [room, setRoom] = useState<readonly [number, number]>([0, LINE]);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () =>
      setRoom([element.clientWidth, Number.parseFloat(getComputedStyle(element).lineHeight) || LINE]);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return room;
}
