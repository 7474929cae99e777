import { readFileSync } from 'node:fs';
import type { I18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { isLent } from '../../i18n/lent.ts';
import { escapeText } from '../pen.ts';
import { creditText } from './base/credit.ts';
import { baseLayers, claimedBorders, fromSheet, layerNodes } from './base/layers.ts';
import { type BasemapTopology, readBasemap } from './base/read.ts';
import { sheetBasemap } from './base/simplify.ts';
import { BASE_GAP, baseLabels, placeBaseLabels } from './labels/base-labels.ts';
import { placeProps } from './labels/tag.tsx';
import { tagsOf } from './labels/tags.ts';
import type { MapModel } from './model.ts';
import { FRAME, project } from './projection/projection.ts';

// The base map of the still drawing, made while building: the page that arrives needs neither the map data nor
// the code that reads it, and the browser leaves this markup as it came.

const topology = JSON.parse(
  readFileSync(new URL('../../../public/basemap.json', import.meta.url), 'utf8'),
) as BasemapTopology;
const basemap = readBasemap(topology);
const sheet = sheetBasemap(topology);

const SHAPES = ['wide', 'square', 'tiny'] as const;

/** Markup of land, water and their labels; ids of claims are all that comes from the article. */
export function stillBase(model: MapModel, i18n: I18n): string {
  const layers = [...baseLayers(sheet, model, 'sheet'), ...claimedBorders(sheet, model)];
  const shapes = layerNodes(layers, fromSheet).map(({ node, claim }) => {
    const marked = claim === null ? '' : ` data-claim="${escapeText(claim)}"`;
    return `<path class="${node.look}"${marked} d="${node.d}"/>`;
  });
  return `<svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" aria-hidden="true">${shapes.join('')}</svg>${labels(model, i18n)}`;
}

/** Who made the base map. */
export function creditMarkup(i18n: I18n): string {
  return escapeText(creditText(basemap.attribution, i18n));
}

function labels(model: MapModel, i18n: I18n): string {
  const lines = model.borders.flatMap(({ countries }) => basemap.borderBetween(countries).coordinates);
  const names = baseLabels(basemap, i18n);
  const places = placeBaseLabels(model, tagsOf(model, i18n), names, lines, i18n.locale);
  return names
    .map(({ id, kind, text, at }) => {
      const placed = places.get(id);
      if (!placed || [placed.wide, placed.square, placed.tiny].every(({ from }) => from === null)) return '';
      const { attributes, style } = placeProps(placed, BASE_GAP[kind], null);
      const [x, y] = project(at);
      const point = `left:${((100 * x) / FRAME.width).toFixed(1)}%;top:${((100 * y) / FRAME.height).toFixed(1)}%`;
      const thinning = SHAPES.flatMap((shape) => {
        const from = attributes[`data-${shape}`];
        return from === undefined ? [] : ` data-${shape}="${from}"`;
      });
      const lent = isLent(text)
        ? ` lang="${i18n.defaultLocale}" dir="${directionOf(i18n.defaultLocale)}"`
        : '';
      // A name is one line, and has no leader.
      const shift = SHAPES.flatMap((shape) => {
        const value = style[`--${shape}`];
        return value === undefined ? [] : `--${shape}:${value}`;
      });
      return `<span class="map-at map-label" data-kind="${kind}"${thinning.join('')} style="${[point, ...shift].join(';')}"><span${lent}>${escapeText(text)}</span></span>`;
    })
    .join('');
}
