// Lakes and rivers, put together from the extracts beside this file.
import { readFileSync } from 'node:fs';
import { geoDistance } from 'd3-geo';
import { isInside, rewind, shapesOf } from './geometry.mjs';
import { lakes } from './lakes.mjs';
import { rivers } from './rivers.mjs';

const LONGEST_BRIDGE = 40; // km

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const ofId = (id) => (f) => f.properties.id === id;

// The layers `lakes` (all but the Caspian) and `rivers`. `countries` serve for the Caspian's shore.
export function water(countries) {
  const gshhg = read('gshhg.json').features;
  const osm = read('osm-lakes.json').features;
  const lakeFeatures = [
    { id: 'balkhash', pieces: gshhg },
    ...lakes.map(({ id }) => ({ id, pieces: osm })),
  ].map(({ id, pieces }) => {
    const coordinates = pieces.filter(ofId(id)).flatMap((f) => shapesOf(f.geometry));
    const geometry = { type: 'MultiPolygon', coordinates };
    rewind(geometry);
    return { type: 'Feature', id, geometry };
  });

  const shores = [
    ...lakeFeatures.flatMap((f) => f.geometry.coordinates.flat(2)),
    ...countries.flatMap((f) => shapesOf(f.geometry).flat(2)).filter(isNearNorthOfCaspian),
  ];
  const isInLake = (point) => lakeFeatures.some((f) => isInside(point, f.geometry));
  const shoreNear = (end) => (isInLake(end) ? undefined : nearest(end, shores));

  // River and lake data are of different makers: the last kilometres of a river into a lake,
  // or out of a reservoir, are bridged to the nearest point of the shore.
  const riverFeatures = rivers.map(({ id }) => {
    const { geometry } = gshhg.find(ofId(id));
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = lines.map((line, i) => {
      const outflow = i > 0 ? shoreNear(line[0]) : undefined; // not at the source of the river
      return [outflow, ...line, shoreNear(line.at(-1))].filter(Boolean);
    });
    return { type: 'Feature', id, geometry: { type: 'MultiLineString', coordinates } };
  });

  return {
    lakes: { type: 'FeatureCollection', features: lakeFeatures },
    rivers: { type: 'FeatureCollection', features: riverFeatures },
  };
}

function isNearNorthOfCaspian([lon, lat]) {
  return lon > 46.5 && lon < 54.5 && lat > 44.5 && lat < 47.5;
}

function nearest(end, shores) {
  let best;
  let least = LONGEST_BRIDGE;
  for (const shore of shores) {
    const distance = geoDistance(end, shore) * 6371;
    if (distance < least) [best, least] = [shore, distance];
  }
  return best;
}
