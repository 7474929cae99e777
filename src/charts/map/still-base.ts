import { readFileSync } from 'node:fs';
import { type GeoPermissibleObjects, geoPath } from 'd3';
import type { I18n } from '../../i18n/i18n.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { BASE_GAP, baseLabels, placeBaseLabels } from './base-labels.ts';
import { type BasemapTopology, readBasemap } from './basemap.ts';
import { creditText } from './credit.ts';
import type { MapModel } from './model.ts';
import { FRAME, project, projection } from './projection.ts';
import { placeProps } from './tag.tsx';
import { tagsOf } from './tags.ts';

// The base map of the still drawing, made while building: the page that arrives needs neither the map data nor
// the code that reads it, and the browser leaves this markup as it came.

const basemap = readBasemap(
  JSON.parse(
    readFileSync(new URL('../../../public/basemap.json', import.meta.url), 'utf8'),
  ) as BasemapTopology,
);

const SHAPES = ['wide', 'square', 'tiny'] as const;

/** Clipped a little beyond the sheet, so that no outline runs along its edge. */
const MARGIN = 4;
const clipped = projection.clipExtent([
  [-MARGIN, -MARGIN],
  [FRAME.width + MARGIN, FRAME.height + MARGIN],
]);
const path = geoPath(clipped).digits(0);

const draw = (className: string, shape: GeoPermissibleObjects, attributes = '') =>
  `<path class="${className}"${attributes} d="${path(shape) ?? ''}"/>`;

/** Markup of land, water and their labels; ids of claims are all that comes from the article. */
export function stillBase(model: MapModel, i18n: I18n): string {
  const subjects = new Set(['KZ', 'UZ']);
  const [subject, others] = [true, false].map((wanted) => ({
    ...basemap.countries,
    features: basemap.countries.features.filter(({ id }) => subjects.has(String(id)) === wanted),
  }));
  const shapes = [
    draw('map-land', others as GeoPermissibleObjects),
    draw('map-land map-land-subject', subject as GeoPermissibleObjects),
    draw('map-region', basemap.regions),
    draw('map-lake', basemap.lakes),
    draw('map-river', {
      ...basemap.rivers,
      features: basemap.rivers.features.filter(({ properties }) => properties.rank === 1),
    }),
    draw('map-border', basemap.borders),
    ...model.borders.map(({ claim, countries }) =>
      draw('map-border-claim', basemap.borderBetween(countries), ` data-claim="${escapeMarkup(claim)}"`),
    ),
  ];
  return `<svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" aria-hidden="true">${shapes.join('')}</svg>${labels(model, i18n)}`;
}

/** Who made the base map. */
export function creditMarkup(locale: Locale): string {
  return escapeMarkup(creditText(basemap.attribution, locale));
}

function labels(model: MapModel, i18n: I18n): string {
  const lines = model.borders.flatMap(({ countries }) => basemap.borderBetween(countries).coordinates);
  const names = baseLabels(basemap, i18n.locale);
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
      const shift = Object.entries(style).map(([name, value]) => `${name}:${value}`);
      return `<span class="map-at map-label" data-kind="${kind}"${thinning.join('')} style="${[point, ...shift].join(';')}"><span>${escapeMarkup(text)}</span></span>`;
    })
    .join('');
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
