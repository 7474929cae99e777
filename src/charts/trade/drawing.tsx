import { useI18n } from '../../i18n/i18n.tsx';
import { Mark, useDisagreementText } from '../mark.tsx';
import type { Box, TradeLayout } from './layout.ts';
import type { TradeBar } from './model.ts';
import { monthsText, periodText, valueText } from './text.ts';
import { billions, words } from './words.ts';

// The pieces of the trade chart, drawn the same whether the still chart or recharts places them.

/** The pattern of a part-year. `id` is unique in its page. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="trade-hatch-paper" width="7" height="7" />
        <rect className="trade-hatch-line" width="3" height="7" />
      </pattern>
    </defs>
  );
}

/** One period: the bar, its value above it and its period below. */
export function BarMark(props: { bar: TradeBar; box: Box; bottom: number; hatch: string }) {
  const i18n = useI18n();
  const { bar, box, bottom, hatch } = props;
  const warning = useDisagreementText(bar.disagreement);
  const middle = box.x + box.width / 2;
  const partial = bar.months < 12;
  return (
    <Mark claim={bar.claim} className="trade-mark">
      {warning && <title>{warning}</title>}
      <rect
        className={partial ? 'trade-bar trade-bar-part' : 'trade-bar'}
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        fill={partial ? `url(#${hatch})` : undefined}
      />
      <text className="trade-value" x={middle} y={box.y - 9}>
        {warning ? `⚠ ${valueText(bar, i18n)}` : valueText(bar, i18n)}
      </text>
      <text className="trade-period" x={middle} y={bottom + 21}>
        {periodText(bar, i18n)}
      </text>
      <text className="trade-months" x={middle} y={bottom + 40}>
        {monthsText(bar, i18n)}
      </text>
    </Mark>
  );
}

/** The pace over twelve months: an outline only, for it is nobody's claim but our calculation. */
export function PaceOutline({ box, value }: { box: Box; value: number }) {
  const { locale, pick, money } = useI18n();
  const own = pick(words);
  const middle = box.x + box.width / 2;
  return (
    <g className="trade-pace" data-calculation="pace">
      <path d={`M${box.x} ${box.y + box.height}V${box.y}H${box.x + box.width}V${box.y + box.height}`} />
      <text className="trade-pace-value" x={middle} y={box.y - 26}>
        {`${money(value)} ${own.pace}`}
      </text>
      <text className="trade-pace-ours" x={middle} y={box.y - 9} data-value={billions(locale, value)}>
        {own.ours}
      </text>
    </g>
  );
}

/** Grid lines and their values, behind the bars. */
export function ValueAxis({ layout }: { layout: TradeLayout }) {
  const { locale } = useI18n();
  const { plot, ticks, width, rtl } = layout;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in SVG takes no focus
    <g className="trade-axis" aria-hidden="true">
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line
            className={value === 0 ? 'trade-base' : 'trade-grid'}
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={y}
            y2={y}
          />
          <text x={rtl ? width : 0} y={y + 4} textAnchor={rtl ? 'end' : 'start'}>
            {billions(locale, value)}
          </text>
        </g>
      ))}
    </g>
  );
}
