// Makes gshhg.json: the shoreline of Lake Balkhash and the courses of the main rivers.
//
//   apt-get install gmt gmt-gshhg-full        (Debian 12: 6.4.0, 2.3.7)
//   node extract-gshhg.mjs
//
// Rivers are WDBII lines, which have neither names nor joins: they are made into a
// network in which each named river is the shortest way between the points of rivers.mjs.
// The result is committed, so this step is only needed to change rivers.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3-geo';
import mapshaper from 'mapshaper';
import { interiorPoint, rewind } from './geometry.mjs';
import { rivers } from './rivers.mjs';

const LARGEST_GAP = 0.2; // degrees between the loose ends of two lines still taken for one river

function pscoast(...options) {
  const text = execFileSync('gmt', ['pscoast', '-Df', '-M', ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = [];
  for (const row of text.split('\n')) {
    if (row[0] === '>') lines.push([]);
    else if (row && row[0] !== '#') lines.at(-1).push(row.trim().split(/\s+/).map(Number));
  }
  return lines.filter((line) => line.length > 1);
}

async function balkhash() {
  const lines = pscoast('-R72/81/44.5/48', '-W2/1p', '-W3/1p', '-A8/2/3');
  const features = lines.map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  }));
  const { 'balkhash.json': output } = await mapshaper.applyCommands(
    '-i in.json -snap interval=0.0005 -polygons gap-tolerance=0.01 -o balkhash.json precision=0.0001 format=geojson gj2008',
    { 'in.json': { type: 'FeatureCollection', features } },
  );
  // Each island comes twice: as a hole and as a polygon. The hole is enough.
  const { geometries } = JSON.parse(output);
  geometries.forEach(rewind);
  const size = (g) => g.coordinates[0].length;
  const [lake] = geometries.toSorted((a, b) => size(b) - size(a));
  const bed = { type: 'Polygon', coordinates: [lake.coordinates[0]] };
  return geometries.filter((g) => g === lake || !geoContains(bed, interiorPoint(g)));
}

function network() {
  const nodes = new Map();
  const node = (point) => {
    const key = point.map((v) => v.toFixed(3)).join();
    if (!nodes.has(key)) nodes.set(key, { point: point.map((v) => +v.toFixed(4)), edges: [] });
    return nodes.get(key);
  };
  for (const level of [0, 1, 2, 3, 4, 5, 6]) {
    for (const line of pscoast('-R15/125/20/76', `-I${level}`)) {
      const chain = line.map(node);
      for (let i = 1; i < chain.length; i++) {
        if (chain[i - 1] === chain[i]) continue;
        const cost = geoDistance(chain[i - 1].point, chain[i].point);
        chain[i - 1].edges.push({ to: chain[i], cost });
        chain[i].edges.push({ to: chain[i - 1], cost });
      }
    }
  }
  // Loose ends: a tributary that stops short of its river, lines cut at the data's tile edges.
  const cells = new Map();
  const cell = ([x, y]) => `${Math.floor(x)},${Math.floor(y)}`;
  for (const n of nodes.values()) {
    if (!cells.has(cell(n.point))) cells.set(cell(n.point), []);
    cells.get(cell(n.point)).push(n);
  }
  const isLoose = (n) => n.edges.filter((edge) => !edge.bridge).length === 1;
  for (const a of nodes.values()) {
    if (!isLoose(a)) continue;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const b of cells.get(cell([a.point[0] + dx, a.point[1] + dy])) ?? []) {
          const gap = Math.hypot((a.point[0] - b.point[0]) * 0.65, a.point[1] - b.point[1]);
          if (a === b || gap > LARGEST_GAP) continue;
          const cost = 3 * geoDistance(a.point, b.point);
          a.edges.push({ to: b, cost, bridge: true });
          b.edges.push({ to: a, cost, bridge: true });
        }
      }
    }
  }
  return [...nodes.values()];
}

function nearest(nodes, point) {
  let best;
  let least = Infinity;
  for (const node of nodes) {
    const distance = geoDistance(point, node.point);
    if (distance < least) [best, least] = [node, distance];
  }
  return best;
}

function route(from, to) {
  const cost = new Map([[from, 0]]);
  const came = new Map();
  const done = new Set();
  const heap = [[0, from]]; // binary, the cheapest first
  const swap = (i, j) => {
    [heap[i], heap[j]] = [heap[j], heap[i]];
  };
  const push = (item) => {
    let i = heap.push(item) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (heap[parent][0] <= heap[i][0]) break;
      swap(i, parent);
      i = parent;
    }
  };
  const pop = () => {
    swap(0, heap.length - 1);
    const [, node] = heap.pop();
    let i = 0;
    while (2 * i + 1 < heap.length) {
      let child = 2 * i + 1;
      if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
      if (heap[i][0] <= heap[child][0]) break;
      swap(i, child);
      i = child;
    }
    return node;
  };
  while (heap.length) {
    const node = pop();
    if (node === to) break;
    if (done.has(node)) continue;
    done.add(node);
    for (const edge of node.edges) {
      const total = cost.get(node) + edge.cost;
      if (total < (cost.get(edge.to) ?? Infinity)) {
        cost.set(edge.to, total);
        came.set(edge.to, node);
        push([total, edge.to]);
      }
    }
  }
  if (!came.has(to)) return undefined;
  const steps = [];
  for (let node = to; node !== from; node = came.get(node)) steps.unshift(node.point);
  return steps;
}

const nodes = network();
const courses = rivers.map(({ id, via }) => {
  const coordinates = via.map((stretch) => {
    const stops = stretch.map((point) => nearest(nodes, point));
    const line = [stops[0].point];
    for (let i = 1; i < stops.length; i++) {
      const steps = route(stops[i - 1], stops[i]);
      if (!steps) throw new Error(`${id}: no way from ${stretch[i - 1]} to ${stretch[i]}`);
      line.push(...steps);
    }
    const crow = stretch.slice(1).reduce((sum, point, i) => sum + geoDistance(stretch[i], point), 0);
    const length = line.slice(1).reduce((sum, point, i) => sum + geoDistance(line[i], point), 0);
    console.log(
      id.padEnd(12),
      Math.round(length * 6371),
      'km,',
      (length / crow).toFixed(2),
      'times the way of the points',
    );
    return line;
  });
  return { type: 'Feature', properties: { id }, geometry: { type: 'MultiLineString', coordinates } };
});

const { 'rivers.json': output } = await mapshaper.applyCommands(
  '-i in.json -simplify weighted interval=400 -o rivers.json precision=0.001 format=geojson gj2008',
  { 'in.json': { type: 'FeatureCollection', features: courses } },
);
const shape = await balkhash();
writeFileSync(
  new URL('gshhg.json', import.meta.url),
  `${JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...shape.map((geometry) => ({ type: 'Feature', properties: { id: 'balkhash' }, geometry })),
      ...JSON.parse(output).features,
    ],
  })}\n`,
);
console.log(shape.length, 'pieces of Balkhash,', rivers.length, 'rivers');
