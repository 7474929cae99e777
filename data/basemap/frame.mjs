// The frame that the map fills at first view, in pixels; everything that depends on
// what a reader can see (clip, level of detail) is decided in these pixels.
import { geoConicConformal } from 'd3-geo';

const WIDTH = 1100;
const HEIGHT = 900;
const [WEST, SOUTH, EAST, NORTH] = [44, 36, 92, 64];

const corners = [];
for (let x = WEST; x <= EAST; x += 2) corners.push([x, SOUTH], [x, NORTH]);
for (let y = SOUTH; y <= NORTH; y += 2) corners.push([WEST, y], [EAST, y]);

export const projection = geoConicConformal()
  .parallels([40, 56])
  .rotate([-67, 0])
  .fitExtent(
    [
      [0, 0],
      [WIDTH, HEIGHT],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );

// Room beyond the frame for panning and for figures of another shape.
const MARGIN = { x: 300, top: 150, bottom: 250 };
const clipRing = [];
{
  const [x0, y0, x1, y1] = [-MARGIN.x, -MARGIN.top, WIDTH + MARGIN.x, HEIGHT + MARGIN.bottom];
  const step = 50;
  for (let x = x0; x < x1; x += step) clipRing.push([x, y0]);
  for (let y = y0; y < y1; y += step) clipRing.push([x1, y]);
  for (let x = x1; x > x0; x -= step) clipRing.push([x, y1]);
  for (let y = y1; y > y0; y -= step) clipRing.push([x0, y]);
  clipRing.push(clipRing[0]);
}
export const clip = {
  type: 'Polygon',
  coordinates: [clipRing.map((point) => projection.invert(point).map((v) => +v.toFixed(4)))],
};

export function isInFrame(lonLat) {
  const [x, y] = projection(lonLat);
  return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
}

// Where a reader zooms in, more detail is kept; beyond the frame, less.
const CLOSE = [
  { box: [73, 44.6, 79.7, 47.1], factor: 0.03 },
  { box: [65.7, 40.4, 67.8, 41.3], factor: 0.35 }, // a ragged source: detail would be its noise
  { box: [72.5, 43.0, 80.0, 47.5], factor: 0.15 },
  { box: [64.5, 39.3, 70.5, 42.6], factor: 0.15 },
];
const BEYOND = 15;

function tolerance([lon, lat]) {
  for (const {
    box: [w, s, e, n],
    factor,
  } of CLOSE) {
    if (lon >= w && lon <= e && lat >= s && lat <= n) return factor;
  }
  return isInFrame([lon, lat]) ? 1 : BEYOND;
}

const edgeLength = 1.5; // pixels within which a point counts as lying on the clip's edge
function isOnClipEdge([x, y]) {
  return (
    Math.abs(x + MARGIN.x) < edgeLength ||
    Math.abs(x - WIDTH - MARGIN.x) < edgeLength ||
    Math.abs(y + MARGIN.top) < edgeLength ||
    Math.abs(y - HEIGHT - MARGIN.bottom) < edgeLength
  );
}

// Weight of a point for simplification: the area in px² of the triangle it makes with its
// neighbours, divided by the local tolerance. The clip's edge stays whole: with its corners
// alone, d3 would draw it as a great circle that bends into the frame.
export function weight(triangle) {
  const [a, b, c] = triangle.map((point) => projection(point));
  if (isOnClipEdge(b)) return Infinity;
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  return area / tolerance(triangle[1]);
}

// The area of a ring in px², divided by the local tolerance.
export function ringWeight(ring) {
  const points = ring.map((point) => projection(point));
  let area = 0;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    area += points[j][0] * points[i][1] - points[i][0] * points[j][1];
  }
  return Math.abs(area / 2) / tolerance(ring[0]);
}
