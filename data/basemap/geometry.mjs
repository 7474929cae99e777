// Small geometry that d3-geo does not do.
import { geoContains } from 'd3-geo';

export const shapesOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

export const isInside = (point, geometry) => geoContains(geometry, point);

function planarArea(ring) {
  let area = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    area += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return area / 2;
}

// Winds outer rings clockwise and holes the other way, as d3's spherical geometry needs:
// a ring wound wrongly is the rest of the globe.
export function rewind(geometry) {
  const shapes = shapesOf(geometry);
  for (const polygon of shapes) {
    polygon.forEach((ring, i) => {
      if (planarArea(ring) > 0 === (i === 0)) ring.reverse();
    });
  }
}

// The middle of the widest stretch of a shape along parallels: a place for its label.
export function interiorPoint(geometry) {
  const shapes = shapesOf(geometry);
  const rings = shapes.reduce((a, b) => (Math.abs(planarArea(a[0])) > Math.abs(planarArea(b[0])) ? a : b));
  const lats = rings[0].map((p) => p[1]);
  const [low, high] = [Math.min(...lats), Math.max(...lats)];
  let best = { width: 0 };
  for (let k = 1; k < 20; k++) {
    const lat = low + ((high - low) * k) / 20;
    const crossings = rings
      .flatMap((ring) =>
        ring.slice(1).flatMap((b, i) => {
          const a = ring[i];
          return a[1] > lat === b[1] > lat ? [] : [a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])];
        }),
      )
      .sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      // The nearer to the middle of the shape, the better a label looks.
      const width = (crossings[i] - crossings[i - 1]) * (1 - Math.abs(k - 10) / 15);
      const lon = (crossings[i] + crossings[i - 1]) / 2;
      const room = (high - low) / 50;
      if (
        width > best.width &&
        isInside([lon, lat - room], geometry) &&
        isInside([lon, lat + room], geometry)
      ) {
        best = { width, point: [lon, lat] };
      }
    }
  }
  return best.point;
}
