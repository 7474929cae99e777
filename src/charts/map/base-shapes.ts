import { type GeoPermissibleObjects, geoPath } from 'd3';
import type { Basemap } from './basemap.ts';
import type { MapModel } from './model.ts';
import { FRAME, makeProjection } from './projection.ts';

/** A piece of land or water on the sheet, as SVG path data in px of the sheet at its own size. */
export interface BaseShape {
  kind: 'land' | 'land-subject' | 'region' | 'lake' | 'river' | 'border' | 'border-claim';
  d: string;
  /** The claim that a highlighted border stands for. */
  claim: string | null;
}

/** Clipped a little beyond the sheet, so that no outline runs along its edge. */
const MARGIN = 4;
const clipped = makeProjection().clipExtent([
  [-MARGIN, -MARGIN],
  [FRAME.width + MARGIN, FRAME.height + MARGIN],
]);
const path = geoPath(clipped).digits(0);
/** Countries that the map is about: they stand out from their neighbours. */
const SUBJECTS: ReadonlySet<unknown> = new Set(['KZ', 'UZ']);

/** Whether the map is about a country, by its id in the base map. */
export function isSubject(id: unknown): boolean {
  return SUBJECTS.has(id);
}

/** The base map of a still drawing, from the bottom up. */
export function baseShapes(basemap: Basemap, model: MapModel): BaseShape[] {
  const countries = (subject: boolean): GeoPermissibleObjects => ({
    ...basemap.countries,
    features: basemap.countries.features.filter(({ id }) => isSubject(id) === subject),
  });
  const shape = (kind: BaseShape['kind'], what: GeoPermissibleObjects, claim: string | null = null) => ({
    kind,
    d: path(what) ?? '',
    claim,
  });
  return [
    shape('land', countries(false)),
    shape('land-subject', countries(true)),
    shape('region', basemap.regions),
    shape('lake', basemap.lakes),
    shape('river', {
      ...basemap.rivers,
      features: basemap.rivers.features.filter(({ properties }) => properties.rank === 1),
    }),
    shape('border', basemap.borders),
    ...model.borders.map(({ claim, countries: pair }) =>
      shape('border-claim', basemap.borderBetween(pair), claim),
    ),
  ];
}
