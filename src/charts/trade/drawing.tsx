import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Mark, OtherMark, useDisagreementText } from '../mark.tsx';
import { type Box, type Placed, paceWords, type TradeLayout, valueMiddle } from './layout.ts';
import { isPart, type TradeBar } from './model.ts';
import { belowText, periodText, roundPace, shortCoverage, shortValue, valueText, yearText } from './text.ts';
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

/** One period: what the article says, and above it what others say. */
export function ColumnMark(props: { placed: Placed; layout: TradeLayout; hatch: string }) {
  const i18n = useI18n();
  const { placed, layout, hatch } = props;
  const { dense } = layout;
  const bottom = layout.plot.y + layout.plot.height;
  const { column, box, bar } = placed;
  const middle = box.x + box.width / 2;
  const below = (
    <>
      <text className="trade-period" x={middle} y={bottom + 21}>
        {dense ? yearText(column) : periodText(column, i18n)}
      </text>
      <text className="trade-months" x={middle} y={bottom + 40}>
        {dense ? shortCoverage(column) : belowText(column, i18n)}
      </text>
    </>
  );
  return (
    <g>
      {column.bar && bar ? (
        <Bar bar={column.bar} box={bar} placed={placed} layout={layout} hatch={hatch}>
          {below}
        </Bar>
      ) : (
        below
      )}
      <Levels placed={placed} bottom={bottom} dense={dense} />
    </g>
  );
}

interface BarProps {
  bar: TradeBar;
  box: Box;
  placed: Placed;
  layout: TradeLayout;
  hatch: string;
  children: ReactNode;
}

function Bar({ bar, box, placed, layout, hatch, children }: BarProps) {
  const i18n = useI18n();
  const warning = useDisagreementText(bar.disagreement);
  const partial = isPart(bar);
  // What others say stands above the bar, and its own value in it.
  const inside = placed.levels.length > 0;
  const value = layout.dense ? shortValue(bar, i18n) : valueText(bar, i18n);
  const words = warning ? `⚠ ${value}` : value;
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
      <text
        className={inside && !partial ? 'trade-value trade-value-inside' : 'trade-value'}
        x={valueMiddle(layout, placed, words)}
        y={inside ? box.y + 24 : box.y - 9}
      >
        {words}
      </text>
      {children}
    </Mark>
  );
}

/** Other sources' values: dotted lines, and the dotted outline of a bar where the article has none. */
function Levels({
  placed: { box, bar, levels },
  bottom,
  dense,
}: {
  placed: Placed;
  bottom: number;
  dense: boolean;
}) {
  const i18n = useI18n();
  const top = Math.min(bottom, ...levels.map(({ y }) => y));
  return (
    <>
      {levels.length > 0 && !bar && (
        <rect className="trade-other-bar" x={box.x} y={top} width={box.width} height={bottom - top} />
      )}
      {levels.map(({ other, y }, i) => (
        <OtherMark key={other.id} id={other.id} className="trade-other">
          <title>{i18n.pick(other.text)}</title>
          <line x1={box.x - 4} x2={box.x + box.width + 4} y1={y} y2={y} />
          <text x={box.x + box.width / 2} y={top - 8 - 15 * i}>
            {dense ? shortValue(other, i18n) : `${shortValue(other, i18n)} ${i18n.pick(other.saidBy)}`}
          </text>
        </OtherMark>
      ))}
    </>
  );
}

/**
 * The pace over a whole year: an outline only, for it is nobody's claim but our calculation. It stands behind the
 * columns, whose words may be wider than they are.
 */
export function PaceOutline({ layout }: { layout: TradeLayout }) {
  if (!layout.pace) return null;
  const { x, y, width, height } = layout.pace.box;
  return <path className="trade-pace-outline" d={`M${x} ${y + height}V${y}h${width}v${height}`} />;
}

/** What the outline is: said after what the article says. */
export function PaceWords({ layout }: { layout: TradeLayout }) {
  const { locale, pick, money } = useI18n();
  const own = pick(words);
  if (!layout.pace) return null;
  const { box } = layout.pace;
  const value = roundPace(layout.pace.value);
  const { dense } = layout;
  const { middle, lines, step } = paceWords(layout, own.ours);
  return (
    <g className="trade-pace" data-calculation="pace">
      <text className="trade-pace-value" x={middle} y={box.y - 9 - step * lines.length}>
        {dense ? billions(locale, value) : `${money(value)} ${own.pace}`}
      </text>
      {lines.map((line, i) => (
        <text key={line} className="trade-pace-ours" x={middle} y={box.y - 9 - step * (lines.length - 1 - i)}>
          {line}
        </text>
      ))}
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
