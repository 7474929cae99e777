// Makes src/charts/map/border-anchors.json: for every border between two countries, a point on it at which its label
// stands. The page has it at hand before the base map is fetched. Run in the same folder as make.mjs, after it:
//   node border-anchors.mjs [basemap.json] [border-anchors.json]
//
// npm packages: topojson-client 3.1.0
import { readFileSync, writeFileSync } from 'node:fs';
import { mesh } from 'topojson-client';
import { isInFrame } from './frame.mjs';

const [source = 'basemap.json', target = 'border-anchors.json'] = process.argv.slice(2);
const map = JSON.parse(readFileSync(source, 'utf8'));

// Chosen by eye, where the label has room even on narrow maps: in the north, west of the Ishim.
const byHand = { 'KZ-RU': [65.3, 54.5] };

const neighbours = new Set();
const { geometries } = map.objects.countries;
const arcsOf = ({ arcs }) => new Set(arcs.flat(Infinity).map((arc) => (arc < 0 ? ~arc : arc)));
const arcs = geometries.map(arcsOf);
for (const [i, a] of geometries.entries()) {
  for (const [j, b] of geometries.entries()) {
    if (i < j && [...arcs[i]].some((arc) => arcs[j].has(arc))) neighbours.add([a.id, b.id].sort().join('-'));
  }
}
const anchors = {};
for (const pair of [...neighbours].sort()) {
  const line = mesh(map, map.objects.countries, (a, b) => [a.id, b.id].sort().join('-') === pair);
  const inside = line.coordinates.flat().filter(isInFrame);
  const wanted = byHand[pair];
  const point = wanted
    ? inside.toSorted((a, b) => away(a, wanted) - away(b, wanted))[0]
    : inside[Math.floor(inside.length / 2)];
  if (point) anchors[pair] = point.map((degrees) => Math.round(degrees * 100) / 100);
}
writeFileSync(target, `${JSON.stringify(anchors, null, 2)}\n`);
console.log(`${Object.keys(anchors).length} borders`);

function away([lon, lat], [toLon, toLat]) {
  return Math.hypot((lon - toLon) * 0.64, lat - toLat);
}
