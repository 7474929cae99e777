import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { unmarked } from '../../i18n/lent.ts';
import { Paints, SceneNodes } from '../scene-nodes.tsx';
import { tradeLayout } from './layout.ts';
import type { TradeModel } from './model.ts';
import { tradeScene } from './scene.ts';
import { descriptionText } from './text.ts';
import './trade.css';

/** The widths in px at which the still chart is drawn; style sheets show the one that suits its room and text. */
export const STILL_WIDTHS = { narrow: 350, wide: 656 } as const;

/** The trade chart, still, for every width. */
export function TradeChart({ model }: { model: TradeModel }) {
  return (
    <div className="trade">
      <Still model={model} size="narrow" />
      <Still model={model} size="wide" />
    </div>
  );
}

function Still({ model, size }: { model: TradeModel; size: keyof typeof STILL_WIDTHS }) {
  const i18n = useI18n();
  const layout = tradeLayout(model, STILL_WIDTHS[size], directionOf(i18n.locale) === 'rtl');
  const scene = { nodes: tradeScene(layout, i18n), id: `trade-${size}` };
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
