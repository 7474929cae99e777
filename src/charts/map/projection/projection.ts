import { type GeoProjection, geoConicConformal } from 'd3';
import { STORY_MAP } from '../../../article/story-map.ts';
import { EARTH_RADIUS_KM } from '../../distance.ts';

/** GeoJSON order: longitude, latitude; degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** The map's sheet in px at zoom 0. Still and live maps show this sheet, scaled. */
export const FRAME = { width: 1000, height: 700 } as const;

const { center, parallels, width } = STORY_MAP;
/** The middle of the sheet. */
export const CENTER: LonLat = [center[0] ?? 0, center[1] ?? 0];
/** Kilometres that one px of the sheet stands for at the middle of the map. */
const KM_PER_PX = width / FRAME.width;

/**
 * The one projection of every form of the map: conformal, so that shapes stay true, with standard parallels
 * through the south and the north of what is shown, so that distances hardly stretch between them.
 */
export const projection: GeoProjection = makeProjection();

/** One of one's own, to clip or else change. */
export function makeProjection(): GeoProjection {
  return geoConicConformal()
    .parallels([parallels[0] ?? 0, parallels[1] ?? 0])
    .rotate([-CENTER[0], 0])
    .center([0, CENTER[1]])
    .scale(EARTH_RADIUS_KM / KM_PER_PX)
    .translate([FRAME.width / 2, FRAME.height / 2]);
}

/** Position on the sheet in px; NaN where the projection has no image. */
export function project([lon, lat]: LonLat): [x: number, y: number] {
  return projection([lon, lat]) ?? [Number.NaN, Number.NaN];
}

/** Whether a point lies on the sheet. */
export function isInFrame(at: LonLat): boolean {
  const [x, y] = project(at);
  return x >= 0 && x <= FRAME.width && y >= 0 && y <= FRAME.height;
}
