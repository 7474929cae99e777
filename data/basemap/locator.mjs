// Makes src/charts/map/marks/locator.json, the land of the locator globe beside the map: one path of an orthographic
// globe 40 units in radius, seen from above the middle of the map. Run in the same folder as make.mjs:
//   node locator.mjs                   writes locator.json here; or name another file
//
// npm packages: world-atlas 2.0.2 (Natural Earth 1:110m, public domain), d3-geo 3.1.2, topojson-client 3.1.0
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoOrthographic, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const RADIUS = 40;
const LEAST_OFFSET = 1.5; // units: on an inset about 80 px wide, a sketch that embeds can afford
const LEAST_SIZE = 5; // units: smaller islands are specks
const CENTER = [67.6, 49.3]; // that of the map's projection

const atlas = createRequire(import.meta.url)('world-atlas/land-110m.json');
const globe = geoOrthographic()
  .rotate([-CENTER[0], -CENTER[1] + 14]) // tipped, so that India and Africa help the eye
  .scale(RADIUS)
  .translate([RADIUS, RADIUS])
  .precision(1);
const land = geoPath(globe).digits(0)(feature(atlas, atlas.objects.land));
const shapes = land
  .split(/(?=M)/)
  .map((shape) => thin(shape.match(/-?\d+,-?\d+/g).map((point) => point.split(',').map(Number))))
  .filter((points) => points.length > 2 && [0, 1].every((axis) => extent(points, axis) >= LEAST_SIZE));
const locator = {
  radius: RADIUS,
  rotate: globe.rotate().slice(0, 2),
  land: shapes.map(relative).join(''),
};
writeFileSync(process.argv[2] ?? 'locator.json', `${JSON.stringify(locator)}\n`);
console.log(`${locator.land.length} characters`);

/** A closed shape as SVG path data in steps from point to point: a third of the size, and it packs better. */
function relative(points) {
  const [[x0, y0], ...rest] = points;
  let [x, y] = [x0, y0];
  const steps = rest.map(([toX, toY]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step.join(' ');
  });
  return `M${x0} ${y0}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** Leaves out points that lie near the line through those that stay (Douglas and Peucker 1973). */
function thin(points) {
  const [first, last] = [points[0], points.at(-1)];
  const offsets = points.map((point) => distance(point, first, last));
  const farthest = Math.max(...offsets);
  if (farthest <= LEAST_OFFSET) return [first];
  const i = offsets.indexOf(farthest);
  return [...thin(points.slice(0, i + 1)), ...thin(points.slice(i))];
}

function distance([x, y], [x0, y0], [x1, y1]) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  return length === 0
    ? Math.hypot(x - x0, y - y0)
    : Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / length;
}

function extent(points, axis) {
  const along = points.map((point) => point[axis]);
  return Math.max(...along) - Math.min(...along);
}
