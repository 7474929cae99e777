import type { Position } from 'geojson';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { project } from '../projection/projection.ts';
import { type Basemap, type BasemapTopology, readBasemap } from './read.ts';

/**
 * A vertex whose triangle with its neighbours is smaller than this, in square px of the sheet at its own size, is left out
 * (Visvalingam and Whyatt 1993, "Line generalisation by repeated elimination of points"): as much as keeps the border within
 * a px of the live map's, for half of an embed's weight is its map.
 */
const LEAST_TRIANGLE = { countries: 10, lakes: 24, background: 100 } as const;
/** Islands and lakes below this many square px are specks. */
const LEAST_AREA = 60;

/**
 * The base map on the sheet: coordinates are px of it, x rightwards and y downwards, and lines have few vertices. Shared borders stay shared.
 */
export function sheetBasemap(topology: BasemapTopology): Basemap {
  const planar = presimplify(onSheet(topology));
  const layers = (leastTriangle: number) => {
    const simple = simplify(planar, leastTriangle);
    return readBasemap(filter(simple, filterWeight(simple, LEAST_AREA)) as BasemapTopology);
  };
  const { countries, borders, borderBetween } = layers(LEAST_TRIANGLE.countries);
  // Water and region share no lines with the countries. A lake keeps its narrows.
  const { lakes } = layers(LEAST_TRIANGLE.lakes);
  return { ...layers(LEAST_TRIANGLE.background), countries, borders, borderBetween, lakes };
}

/** Projects every arc; TopoJSON's arcs come as steps on a grid (TopoJSON format specification, 2.1.4). */
function onSheet({ transform, arcs, ...topology }: BasemapTopology): BasemapTopology {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return {
    ...topology,
    arcs: arcs.map((arc) => {
      let [column, row] = [0, 0];
      return arc.map(([right = 0, up = 0]): Position => {
        column += right;
        row += up;
        return [...project([column * scale[0] + translate[0], row * scale[1] + translate[1]])];
      });
    }),
  };
}
