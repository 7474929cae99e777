// What must hold of the base map. Prints the measures, throws at the first that is wrong.
import assert from 'node:assert/strict';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { geoArea, geoContains, geoLength } from 'd3-geo';
import { feature } from 'topojson-client';
import { isInFrame } from './frame.mjs';
import { shapesOf } from './geometry.mjs';

const RADIUS = 6371.0088; // km, mean Earth radius
const MOST = 40 * 1024;

const km2 = (geometry) => geoArea(geometry) * RADIUS ** 2;
const near = (value, expected, share, what) => {
  console.log(
    what.padEnd(22),
    Math.round(value).toLocaleString('en'),
    `(expected ${expected.toLocaleString('en')} ± ${share * 100} %)`,
  );
  assert.ok(Math.abs(value / expected - 1) <= share, `${what}: ${value}`);
};

export function check(map, json) {
  const layer = Object.fromEntries(
    Object.keys(map.objects).map((name) => {
      const { features } = feature(map, map.objects[name]);
      return [name, Object.assign(features, { of: (id) => features.find((f) => f.id === id) })];
    }),
  );

  for (const [name, features] of Object.entries(layer)) {
    for (const f of features) {
      assert.ok(f.geometry, `${name} ${f.id}: no shape left`);
      if (!/Polygon/.test(f.geometry.type)) continue;
      for (const rings of shapesOf(f.geometry)) {
        rings.forEach((ring, i) => {
          const area = geoArea({ type: 'Polygon', coordinates: [ring] });
          assert.ok(i === 0 ? area < 2 * Math.PI : area > 2 * Math.PI, `${name} ${f.id}: ring wound wrongly`);
        });
      }
      const { lon, lat } = f.properties;
      assert.ok(geoContains(f, [lon, lat]), `${name} ${f.id}: label point outside`);
    }
  }

  for (const { id, properties: p } of [...layer.countries, ...layer.regions]) {
    assert.ok(p.rank === 3 || isInFrame([p.lon, p.lat]), `${id}: label point outside the first view`);
  }

  near(km2(layer.countries.of('KZ')), 2_724_900, 0.03, 'Kazakhstan, km²');
  near(km2(layer.countries.of('UZ')), 448_978, 0.03, 'Uzbekistan, km²');
  near(km2(layer.lakes.of('caspian')), 371_000, 0.08, 'Caspian Sea, km²');
  near(km2(layer.lakes.of('balkhash')), 17_000, 0.08, 'Lake Balkhash, km²');
  near(km2(layer.lakes.of('issyk-kul')), 6_236, 0.05, 'Issyk-Kul, km²');
  const aral = km2(layer.lakes.of('aral'));
  console.log('Aral Sea, km²'.padEnd(22), Math.round(aral).toLocaleString('en'), '(68,000 in 1960)');
  assert.ok(aral > 5_000 && aral < 15_000, 'the Aral Sea is not that of today');

  const kz = layer.countries.of('KZ');
  assert.ok(geoContains(kz, [63.3, 45.9]), 'hole at Baikonur');
  for (const [, ...holes] of shapesOf(kz.geometry)) {
    for (const hole of holes)
      assert.ok(!geoContains({ type: 'Polygon', coordinates: [hole.toReversed()] }, [63.3, 45.9]));
  }
  assert.ok(!geoContains(layer.countries.of('RU'), [34.2, 45.2]), 'Crimea drawn as Russian');
  assert.ok(geoContains(layer.countries.of('UA'), [34.2, 45.2]), 'Crimea missing');

  // Both ends of the region's width, and its neighbours.
  const [region] = layer.regions;
  for (const inside of [
    [73.37, 54.99],
    [82.93, 55.04],
    [65.53, 57.15],
    [73.4, 61.25],
    [85.9, 51.96],
  ]) {
    assert.ok(geoContains(region, inside), `Western Siberia without ${inside}`);
  }
  for (const outside of [
    [60.6, 56.85],
    [92.9, 56.02],
    [65.33, 55.45],
    [71.4, 51.2],
    [77.1, 52.3],
  ]) {
    assert.ok(!geoContains(region, outside), `Western Siberia with ${outside}`);
  }
  console.log(
    'Western Siberia, km²'.padEnd(22),
    Math.round(km2(region)).toLocaleString('en'),
    '(2,454,000 as a whole; the north is clipped)',
  );

  const [border] = layer.borders;
  console.log(
    'Border KZ–RU, km'.padEnd(22),
    Math.round(geoLength(border) * RADIUS).toLocaleString('en'),
    `in ${border.geometry.coordinates.length} lines (7,600 on the ground)`,
  );
  assert.ok(geoLength(border) * RADIUS > 6_000, 'border too short');

  for (const place of layer.places) {
    const country = layer.countries.of(place.properties.country);
    assert.ok(country, `${place.id}: no country ${place.properties.country}`);
    if (!geoContains(country, place.geometry.coordinates))
      console.log('  beside its generalised coast or border:', place.id);
  }

  const points = map.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const brotli = brotliCompressSync(json).length;
  console.log(
    Object.entries(layer)
      .map(([name, { length }]) => `${name} ${length}`)
      .join(', '),
  );
  console.log(
    points,
    'points in',
    map.arcs.length,
    'arcs;',
    json.length,
    'characters, gzip',
    gzipSync(json, { level: 9 }).length,
    'brotli',
    brotli,
    'bytes',
  );
  assert.ok(brotli <= MOST, `${brotli} bytes brotli, at most ${MOST}`);
}
