// Makes western-siberia.json: the two lines that part the West Siberian economic region
// from the rest of Russia. Its other limits are the state border and the sea.
//
//   npm pack @superset-ui/legacy-plugin-chart-country-map@0.20.3
//   tar xzf superset-ui-legacy-plugin-chart-country-map-0.20.3.tgz
//   node extract-region.mjs package/lib/countries/russia.geojson
//
// The file in that package is Natural Earth's 1:50m admin-1 layer. The result is
// committed, so this step need not be run again.
import { readFileSync, writeFileSync } from 'node:fs';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

// The composition of the region in the Russian classifier of economic regions OK 024-95.
const members = new Set([
  'RU-AL',
  'RU-ALT',
  'RU-KEM',
  'RU-NVS',
  'RU-OMS',
  'RU-TOM',
  'RU-TYU',
  'RU-KHM',
  'RU-YAN',
]);

const source = process.argv[2];
if (!source) throw new Error('usage: node extract-region.mjs path/to/russia.geojson');

const subjects = JSON.parse(readFileSync(source, 'utf8'));
const isMember = (subject) => members.has(subject.properties.ISO);
const found = subjects.features.filter(isMember).length;
if (found !== members.size) throw new Error(`${found} of ${members.size} subjects found`);

const detailed = topology({ subjects }, 1e5);
const general = simplify(presimplify(detailed), 0.02);
const limit = mesh(general, general.objects.subjects, (a, b) => isMember(a) !== isMember(b));

// The limit comes in the pieces between one junction of subjects and the next.
const pieces = limit.coordinates.map((line) => line.map((point) => point.map((v) => +v.toFixed(2))));
const lines = [];
while (pieces.length) {
  const line = pieces.shift();
  for (let joined = true; joined; ) {
    joined = false;
    for (const [i, piece] of pieces.entries()) {
      const same = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.05;
      if (same(line.at(-1), piece[0])) line.push(...piece.slice(1));
      else if (same(line.at(-1), piece.at(-1))) line.push(...piece.reverse().slice(1));
      else if (same(line[0], piece.at(-1))) line.unshift(...piece.slice(0, -1));
      else if (same(line[0], piece[0])) line.unshift(...piece.reverse().slice(0, -1));
      else continue;
      pieces.splice(i, 1);
      joined = true;
      break;
    }
  }
  if (line[0][1] < line.at(-1)[1]) line.reverse();
  lines.push(line);
}
for (const line of lines) console.log(line.length, 'points from', line[0].join(), 'to', line.at(-1).join());
writeFileSync(
  new URL('western-siberia.json', import.meta.url),
  `${JSON.stringify({ type: 'MultiLineString', coordinates: lines })}\n`,
);
