import type { I18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { makePen, type Picture, type PictureRoom } from '../pen.ts';
import { paints, sceneMarkup } from '../scene-markup.ts';
import { tradeHeight, tradeLayout } from './layout.ts';
import type { TradeModel } from './model.ts';
import { tradeScene } from './scene.ts';

/** In px; lower bars would hardly differ. */
const LEAST_HEIGHT = 280;

/** The trade chart, laid out as on the page. */
export function tradePicture(model: TradeModel, i18n: I18n, { width, height, colour }: PictureRoom): Picture {
  const high = height === null ? tradeHeight(width) : Math.max(LEAST_HEIGHT, Math.min(height, width));
  const layout = tradeLayout(model, width, directionOf(i18n.locale) === 'rtl', high);
  const means = { pen: makePen(i18n, null), colour, id: 'trade' };
  const scene = tradeScene(layout, i18n);
  return { height: layout.height, markup: paints(scene, means) + sceneMarkup(scene, means) };
}
