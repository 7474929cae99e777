// Makes osm-lakes.json: today's outlines of the lakes that older shoreline data
// draws as they no longer are (the Aral Sea above all) or lacks (Aydar).
//
//   npm pack @geo-maps/earth-waterbodies-100m@0.6.0
//   tar xzf geo-maps-earth-waterbodies-100m-0.6.0.tgz
//   node extract-osm.mjs package/map.geo.json
//
// The package (28 MB, unpacked 122 MB) is OpenStreetMap of November 2017, generalised.
// The result is committed, so this step is only needed to add a lake.
import { readFileSync, writeFileSync } from 'node:fs';
import mapshaper from 'mapshaper';
import { lakes } from './lakes.mjs';

const source = process.argv[2];
if (!source) throw new Error('usage: node extract-osm.mjs path/to/map.geo.json');

const polygons = JSON.parse(readFileSync(source, 'utf8')).geometries.flatMap((g) => g.coordinates);
const boxes = polygons.map(([outer]) => {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outer) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
});

const features = lakes
  .filter((lake) => lake.box)
  .flatMap(({ id, box: [w, s, e, n] }) =>
    polygons
      .filter((_, i) => boxes[i][0] >= w && boxes[i][1] >= s && boxes[i][2] <= e && boxes[i][3] <= n)
      .map((coordinates) => ({
        type: 'Feature',
        properties: { id },
        geometry: { type: 'Polygon', coordinates },
      })),
  );

// The source is cut along tile edges: joining the pieces needs a little snapping.
// Puddles, islets and the gaps that the cuts leave are dropped.
const { 'lakes.json': output } = await mapshaper.applyCommands(
  '-i in.json snap-interval=0.003 -dissolve2 id gap-fill-area=6km2' +
    ' -filter-islands min-area=30km2 -simplify weighted interval=300 keep-shapes -explode' +
    ' -each "km2=this.area/1e6" -filter "this.area > 12e6" -o lakes.json precision=0.001 format=geojson gj2008',
  { 'in.json': { type: 'FeatureCollection', features } },
);
const pieces = JSON.parse(output);
const kept = lakes
  .filter(({ box }) => box)
  .flatMap(({ id, least }) => {
    const found = pieces.features.filter((f) => f.properties.id === id);
    const largest = Math.max(...found.map((f) => f.properties.km2));
    const large = found.filter((f) => f.properties.km2 >= (least ?? largest / 50));
    console.log(id.padEnd(16), large.map((f) => Math.round(f.properties.km2)).join(' '), 'km²');
    return large;
  });
writeFileSync(
  new URL('osm-lakes.json', import.meta.url),
  `${JSON.stringify({ type: 'FeatureCollection', features: kept })}\n`,
);
