import { type GeoPermissibleObjects, type GeoStreamWrapper, geoIdentity, geoPath } from 'd3';
import type { Basemap } from './basemap.ts';
import type { MapModel } from './model.ts';
import { FRAME, makeProjection } from './projection.ts';
import { RelativePath } from './relative-path.ts';

/** A piece of land or water on the sheet, as SVG path data in px of the sheet at its own size. */
export interface BaseShape {
  kind: 'land' | 'land-subject' | 'region' | 'lake' | 'river' | 'border' | 'border-claim';
  d: string;
  /** The claim that a highlighted border stands for. */
  claim: string | null;
}

/** Clipped a little beyond the sheet, so that no outline runs along its edge. */
const MARGIN = 4;
const EXTENT: [[number, number], [number, number]] = [
  [-MARGIN, -MARGIN],
  [FRAME.width + MARGIN, FRAME.height + MARGIN],
];

/** The sheet holds no sea: what is no lake is land, the Caspian counting as a lake. */
const ALL_LAND = `M${-MARGIN} ${-MARGIN}H${FRAME.width + MARGIN}V${FRAME.height + MARGIN}H${-MARGIN}z`;

/** Draws GeoJSON as SVG path data in px of the sheet. */
export type DrawPath = (what: GeoPermissibleObjects) => string;

/** Draws what is in degrees. */
export const fromGlobe: DrawPath = drawWith(makeProjection().clipExtent(EXTENT));
/** Draws what is in px of the sheet already. */
export const fromSheet: DrawPath = drawWith(geoIdentity().clipExtent(EXTENT));

function drawWith(projection: GeoStreamWrapper): DrawPath {
  return (what) => {
    const path = new RelativePath();
    geoPath(projection, path)(what);
    return path.toString();
  };
}

/** Countries that the map is about: they stand out from their neighbours. */
const SUBJECTS: ReadonlySet<unknown> = new Set(['KZ', 'UZ']);

/** Whether the map is about a country, by its id in the base map. */
export function isSubject(id: unknown): boolean {
  return SUBJECTS.has(id);
}

/** The base map of a still drawing, from the bottom up; `draw` reads the coordinates that `basemap` is in. */
export function baseShapes(basemap: Basemap, model: MapModel, draw: DrawPath): BaseShape[] {
  const shape = (kind: BaseShape['kind'], what: GeoPermissibleObjects, claim: string | null = null) => ({
    kind,
    d: draw(what),
    claim,
  });
  return [
    { kind: 'land', d: ALL_LAND, claim: null },
    shape('land-subject', {
      ...basemap.countries,
      features: basemap.countries.features.filter(({ id }) => isSubject(id)),
    }),
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
