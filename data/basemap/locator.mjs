// Makes src/charts/map/locator.json, the land of the locator globe beside the map: one path of an orthographic
// globe 40 units in radius, seen from above the middle of the map. Run in the same folder as make.mjs:
//   node locator.mjs                   writes locator.json here; or name another file
//
// npm packages: world-atlas 2.0.2 (Natural Earth 1:110m, public domain), d3-geo 3.1.2, topojson-client 3.1.0
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoOrthographic, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const RADIUS = 40;
const LEAST_STEP = 2; // units: an inset about 80 px wide shows no more
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
  .filter((points) => points.length > 3);
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

function thin(points) {
  const kept = [];
  for (const [x, y] of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= LEAST_STEP) kept.push([x, y]);
  }
  return kept;
}
