import type { Token } from '../looks.ts';
import type { TradeModel } from './model.ts';

/** The colour of the bars: the partner's hue, or one that is no country's. */
export function barColour({ hue }: TradeModel): Token {
  return hue === null ? '--bar' : `--hue-${hue}`;
}
