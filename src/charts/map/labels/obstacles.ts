import type { MapModel } from '../model.ts';
import { greatCirclePoints } from '../projection/great-circle.ts';
import { FRAME, type LonLat, project } from '../projection/projection.ts';
import type { Obstacle } from './placement.ts';

// What labels keep clear of.

/** Of a mark, with the ring of an approximate site; in px on the screen. */
export const RADIUS = { site: 18, link: 4, city: 6, other: 6 };

/** Marks, ties, and what stands in the map's corners. */
export function obstaclesOf(model: MapModel): Obstacle[] {
  const dot = (at: LonLat, radius: number, lesser = false): Obstacle => ({
    kind: 'dot',
    at: project(at),
    radius,
    lesser,
  });
  return [
    ...model.sites.map(({ at }) => dot(at, RADIUS.site)),
    ...model.links.map(({ to }) => dot(to, RADIUS.link)),
    ...model.cities.flatMap(({ at, area }) => (area ? [] : dot(at, RADIUS.city))),
    ...model.otherPlaces.map(({ at }) => dot(at, RADIUS.other, true)),
    ...model.links.flatMap(({ from, to }) =>
      from.map(
        (start): Obstacle => ({ kind: 'line', points: greatCirclePoints(start, to, 12).map(project) }),
      ),
    ),
    ...model.routes.map((stops): Obstacle => ({ kind: 'line', points: stops.map(project) })),
    ...CORNERS,
  ];
}

/** Zoom buttons, scale bar and locator globe; in px, as the style sheet has them. */
const CORNERS: readonly Obstacle[] = [
  {
    kind: 'corner',
    x: 'left',
    y: 'top',
    size: ({ shape }) => (shape === 'tiny' ? null : { width: 46, height: 76 }),
  },
  {
    kind: 'corner',
    x: 'left',
    y: 'bottom',
    size: ({ shape, width }) =>
      shape === 'tiny'
        ? null
        : {
            width: 14 + 0.16 * (shape === 'wide' ? width : (width * FRAME.width) / FRAME.height),
            height: 30,
          },
  },
  {
    kind: 'corner',
    x: 'right',
    y: 'bottom',
    size: ({ shape }) => (shape === 'wide' ? { width: 86, height: 86 } : null),
  },
  {
    kind: 'corner',
    x: 'right',
    y: 'top',
    size: ({ shape }) => (shape === 'square' ? { width: 66, height: 66 } : null),
  },
];
