import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import type { LiveProps } from '../definition.ts';
import { useDisagreementText } from '../mark.tsx';
import { BarMark, Hatch, PaceOutline, ValueAxis } from './drawing.tsx';
import { monthsBox, type TradeLayout, tradeLayout, YEAR_GAP } from './layout.ts';
import type { TradeBar, TradeModel } from './model.ts';
import { barText, descriptionText } from './text.ts';

const HATCH = 'trade-hatch-live';

/** The trade chart by recharts: the same marks in the same places, with tooltips. */
export function TradeLive({ model, onReady }: LiveProps<TradeModel>) {
  const i18n = useI18n();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  useEffect(() => {
    if (width > 0) onReady();
  }, [width, onReady]);
  const layout = tradeLayout(model, width, directionOf(i18n.locale) === 'rtl');
  return (
    <div className="trade trade-live" ref={holder}>
      {width > 0 && <Drawing model={model} layout={layout} label={descriptionText(model, i18n)} />}
    </div>
  );
}

function Drawing({ model, layout, label }: { model: TradeModel; layout: TradeLayout; label: string }) {
  const { plot, width, height, rtl } = layout;
  const bottom = plot.y + plot.height;
  return (
    <BarChart
      width={width}
      height={height}
      data={[...model.bars]}
      margin={{ top: plot.y, right: width - plot.x - plot.width, bottom: height - bottom, left: plot.x }}
      barCategoryGap={`${YEAR_GAP * 100}%`}
      accessibilityLayer
      role="group"
      aria-label={label}
    >
      <Hatch id={HATCH} />
      <ValueAxis layout={layout} />
      <XAxis dataKey="claim" hide reversed={rtl} />
      <YAxis domain={[0, layout.top]} hide />
      <Tooltip
        content={<BarTooltip />}
        cursor={false}
        isAnimationActive={false}
        wrapperStyle={{ direction: rtl ? 'rtl' : 'ltr', pointerEvents: 'none' }}
      />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={(props: BarShapeProps) => {
          const bar = model.bars[props.index];
          return bar ? (
            <BarMark bar={bar} box={monthsBox(bar, props, rtl)} bottom={bottom} hatch={HATCH} />
          ) : (
            <g />
          );
        }}
      />
      {layout.pace && <PaceOutline box={layout.pace.box} value={layout.pace.value} />}
    </BarChart>
  );
}

function BarTooltip({ payload }: { payload?: readonly { payload?: unknown }[] }) {
  const bar = payload?.[0]?.payload as TradeBar | undefined;
  return bar ? <BarTooltipText bar={bar} /> : null;
}

function BarTooltipText({ bar }: { bar: TradeBar }) {
  const i18n = useI18n();
  const warning = useDisagreementText(bar.disagreement);
  return (
    <div className="trade-tooltip">
      {barText(bar, i18n)}
      {warning && <p className="disagreement">{warning}</p>}
    </div>
  );
}

/** Content width of an element in px, kept up to date; 0 until it is mounted. */
function useWidth(holder: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    setWidth(Math.round(element.clientWidth));
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(Math.round(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return width;
}
