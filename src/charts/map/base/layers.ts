import { type GeoPermissibleObjects, type GeoStreamWrapper, geoIdentity, geoPath } from 'd3';
import type { LookName } from '../../looks.ts';
import type { SceneNode } from '../../scene.ts';
import type { MapModel } from '../model.ts';
import { FRAME, makeProjection } from '../projection/projection.ts';
import { RelativePath } from '../projection/relative-path.ts';
import type { Basemap } from './read.ts';

/** Land, water or borders: what looks alike and lies on one level. */
export interface BaseLayer {
  look: LookName;
  /** Null for all of the sheet. */
  pieces: readonly GeoPermissibleObjects[] | null;
  /** The claim that a border stands for. */
  claim: string | null;
}

/**
 * The base map from the bottom up: as it is seen at the sheet's own size or, for maps that can be moved and enlarged,
 * with every country and river. Countries that the story is about stand out from their neighbours.
 */
export function baseLayers(
  { countries, regions, lakes, rivers, borders }: Basemap,
  { subjects, regions: named }: Pick<MapModel, 'subjects' | 'regions'>,
  detail: 'sheet' | 'every',
): BaseLayer[] {
  const every = detail === 'every';
  const isSubject = ({ id }: { id?: unknown }) => subjects.some((subject) => subject === id);
  const layer = (look: LookName, pieces: BaseLayer['pieces']): BaseLayer => ({ look, pieces, claim: null });
  return [
    // The sheet holds no sea: what is no lake is land, the Caspian counting as a lake.
    layer('map-land', every ? countries.features.filter((country) => !isSubject(country)) : null),
    layer('map-land-subject', countries.features.filter(isSubject)),
    layer(
      'map-region',
      regions.features.filter(({ id }) => named.some((region) => region === id)),
    ),
    layer('map-lake', lakes.features),
    layer(
      'map-river',
      rivers.features.filter(({ properties }) => every || properties.rank === 1),
    ),
    layer(
      'map-border',
      borders.coordinates.map((coordinates) => ({ type: 'LineString', coordinates })),
    ),
  ];
}

/** The borders that claims are about; they lie upon the base map. */
export function claimedBorders(basemap: Basemap, { borders }: Pick<MapModel, 'borders'>): BaseLayer[] {
  return borders.map(({ claim, countries }) => ({
    look: 'map-border-claim',
    pieces: [basemap.borderBetween(countries)],
    claim,
  }));
}

/** Draws GeoJSON as the data of one SVG path in px of the sheet. */
export type DrawPath = (what: readonly GeoPermissibleObjects[]) => string;

/** The layers as they lie on a still sheet, each as one path. `draw` reads the coordinates that they are in. */
export function layerNodes(
  layers: readonly BaseLayer[],
  draw: DrawPath,
): { node: SceneNode & { shape: 'path' }; claim: string | null }[] {
  return layers.map(({ look, pieces, claim }) => ({
    node: { shape: 'path', look, d: pieces === null ? WHOLE_SHEET : draw(pieces) },
    claim,
  }));
}

/** Clipped a little beyond the sheet, so that no outline runs along its edge. */
const MARGIN = 4;
const EXTENT: [[number, number], [number, number]] = [
  [-MARGIN, -MARGIN],
  [FRAME.width + MARGIN, FRAME.height + MARGIN],
];
const WHOLE_SHEET = `M${-MARGIN} ${-MARGIN}H${FRAME.width + MARGIN}V${FRAME.height + MARGIN}H${-MARGIN}z`;

/** Draws what is in degrees. */
export const fromGlobe: DrawPath = drawWith(makeProjection().clipExtent(EXTENT));
/** Draws what is in px of the sheet already. */
export const fromSheet: DrawPath = drawWith(geoIdentity().clipExtent(EXTENT));

function drawWith(projection: GeoStreamWrapper): DrawPath {
  return (what) => {
    const path = new RelativePath();
    for (const piece of what) geoPath(projection, path)(piece);
    return path.toString();
  };
}
