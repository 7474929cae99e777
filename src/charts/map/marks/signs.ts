import { geoPath } from 'd3';
import type { SceneNode } from '../../scene.ts';
import type { LinkMark, SiteMark } from '../model.ts';
import { greatCirclePoints } from '../projection/great-circle.ts';
import { type LonLat, project, projection } from '../projection/projection.ts';

// The signs of the map, about 0, 0 and in px at the usual size of text, and the lines of its ties, in px of the sheet:
// still, live and in pictures alike.

/** A plant site: a dot for a planned one, a ring for a proposed one, each in a wide ring where approximate. */
export function siteSign({ status, approximate }: Pick<SiteMark, 'status' | 'approximate'>): SceneNode[] {
  return [
    ...(approximate ? [{ shape: 'circle', look: 'map-ring', x: 0, y: 0, radius: 18 } as const] : []),
    status === 'proposed'
      ? { shape: 'circle', kind: 'map-dot', look: 'map-dot-proposed', x: 0, y: 0, radius: 6 }
      : { shape: 'circle', kind: 'map-dot', look: 'map-dot-planned', x: 0, y: 0, radius: 8 },
  ];
}

/** A city in which something happens. */
export const citySign: readonly SceneNode[] = [
  {
    shape: 'rect',
    kind: 'map-city-dot',
    look: 'map-city-sign',
    x: -3.5,
    y: -3.5,
    width: 7,
    height: 7,
    radius: 1,
  },
];

/** A power plant or a stop, by other sources. */
export const otherSign: readonly SceneNode[] = [
  { shape: 'rect', kind: 'map-other-dot', look: 'map-other-sign', x: -4, y: -4, width: 8, height: 8 },
];

/** A city whose name is a name of the base map; the page's style sheet draws it before the name. */
export const NAME_DOT: SceneNode = { shape: 'circle', look: 'map-name-dot', x: 0, y: 0, radius: 2.4 };

/** The points of arrows with which a tie arrives, one for each of its lines. */
export function arrowSigns({ from, to }: Pick<LinkMark, 'from' | 'to'>): SceneNode[] {
  return from.map((start) => ({
    shape: 'path',
    look: 'map-arrow',
    d: 'M-9-5 0 0-9 5-6.75 0z',
    turned: arrivalAngle(start, to),
  }));
}

/** Direction in which a tie arrives, in degrees clockwise from rightwards on the screen. */
function arrivalAngle(from: LonLat, to: LonLat): number {
  const points = greatCirclePoints(from, to, 16).map(project);
  const [[x0, y0], [x1, y1]] = points.slice(-2) as [[number, number], [number, number]];
  return Math.round((Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI);
}

const path = geoPath(projection).digits(1);

/** A tie as great circles. */
export function tieLines({ from, to }: Pick<LinkMark, 'from' | 'to'>): (SceneNode & { shape: 'path' })[] {
  return from.map((start) => ({
    shape: 'path',
    look: 'map-tie-line',
    d: path({ type: 'LineString', coordinates: [[...start], [...to]] }) ?? '',
  }));
}

/** A route by other sources, from stop to stop as great circles. */
export function routeLine(stops: readonly LonLat[]): SceneNode & { shape: 'path' } {
  const coordinates = stops.map((stop) => [...stop]);
  return { shape: 'path', look: 'map-route', d: path({ type: 'LineString', coordinates }) ?? '' };
}
