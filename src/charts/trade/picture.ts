import type { I18n } from '../../i18n/i18n.tsx';
import { makePen, type Picture, type PictureRoom } from '../pen.ts';
import { paints, sceneMarkup } from '../scene-markup.ts';
import { barColour } from './hue.ts';
import { tradeLayout } from './layout/layout.ts';
import type { TradeModel } from './model.ts';
import { tradeScene } from './scene.ts';

/** The trade chart, laid out as on the page. */
export function tradePicture(model: TradeModel, i18n: I18n, { width, height, colour }: PictureRoom): Picture {
  const layout = tradeLayout(model, i18n, width, height);
  const means = {
    pen: makePen(i18n, width),
    colour: (token: string) => colour(token === '--bar' ? barColour(model) : token),
    id: 'trade',
  };
  const scene = tradeScene(layout, i18n);
  return { height: layout.height, markup: paints(scene, means) + sceneMarkup(scene, means) };
}
