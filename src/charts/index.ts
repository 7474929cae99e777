import { bidders } from './bidders/index.ts';
import type { Chart } from './definition.ts';
import { figures } from './figures/index.ts';
import { map } from './map/index.ts';
import { speakers } from './speakers/index.ts';
import { timeline } from './timeline/index.ts';
import { trade } from './trade/index.ts';

/** Every chart of the product, in page order. Pages, embeds, tables and tests loop over this list. */
export const charts: readonly Chart[] = [map, bidders, trade, timeline, figures, speakers];
