import type { CSSProperties } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { unmarked } from '../../i18n/lent.ts';
import { Paints, SceneNodes } from '../scene-nodes.tsx';
import { barColour } from './hue.ts';
import { tradeLayout } from './layout/layout.ts';
import type { TradeModel } from './model.ts';
import { onPage, tradeScene } from './scene.ts';
import { descriptionText } from './text.ts';
import './trade.css';

/** The widths in px at which the chart is drawn on pages; it is then as wide as its room, and which one is shown depends on that and the size of text. */
export const DRAWN_WIDTHS = { least: 224, narrow: 336, wide: 620 } as const;

/** The trade chart, still, for every width. */
export function TradeChart({ model }: { model: TradeModel }) {
  return (
    <div className="trade" style={barStyle(model)}>
      <Still model={model} size="least" />
      <Still model={model} size="narrow" />
      <Still model={model} size="wide" />
    </div>
  );
}

/** Gives bars their colour. */
export function barStyle(model: TradeModel): CSSProperties {
  return { '--bar': `var(${barColour(model)})` } as CSSProperties;
}

function Still({ model, size }: { model: TradeModel; size: keyof typeof DRAWN_WIDTHS }) {
  const i18n = useI18n();
  const layout = tradeLayout(model, i18n, DRAWN_WIDTHS[size]);
  const scene = { nodes: onPage(tradeScene(layout, i18n), layout), id: `trade-${size}` };
  return (
    <svg
      className={`trade-still trade-${size}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-label={unmarked(descriptionText(model, i18n))}
    >
      <Paints {...scene} />
      <SceneNodes {...scene} />
    </svg>
  );
}
