import { readFileSync } from 'node:fs';
import { type GeoPermissibleObjects, geoPath } from 'd3';
import type { Locale } from '../../i18n/locale.ts';
import { type BasemapTopology, readBasemap } from './basemap.ts';
import { labelsOf } from './labels.ts';
import { FRAME, project, projection } from './projection.ts';

// The base map of the still drawing, made while building: the page that arrives needs neither the map data nor
// the code that reads it, and the browser leaves this markup as it came.

const basemap = readBasemap(
  JSON.parse(
    readFileSync(new URL('../../../public/basemap.json', import.meta.url), 'utf8'),
  ) as BasemapTopology,
);

/** Clipped a little beyond the sheet, so that no outline runs along its edge. */
const MARGIN = 4;
const clipped = projection.clipExtent([
  [-MARGIN, -MARGIN],
  [FRAME.width + MARGIN, FRAME.height + MARGIN],
]);
const path = geoPath(clipped).digits(0);

const draw = (className: string, shape: GeoPermissibleObjects) =>
  `<path class="${className}" d="${path(shape) ?? ''}"/>`;

/** Markup of land, water and their labels; all of it from the committed base map, none from the article. */
export function stillBase(locale: Locale): string {
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
  ];
  return `<svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" aria-hidden="true">${shapes.join('')}</svg>${labels(locale)}`;
}

function labels(locale: Locale): string {
  return labelsOf(basemap, locale)
    .map(({ kind, text, at, rank }) => {
      const [x, y] = project(at);
      const place = `left:${((100 * x) / FRAME.width).toFixed(1)}%;top:${((100 * y) / FRAME.height).toFixed(1)}%`;
      return `<span class="map-at map-label map-label-${kind}" data-rank="${rank}" style="${place}"><span>${escapeMarkup(text)}</span></span>`;
    })
    .join('');
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
