import { type GeoProjection, geoConicConformal } from 'd3';
import { EARTH_RADIUS_KM } from '../../distance.ts';

/** GeoJSON order: longitude, latitude; degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** The map's sheet in px at zoom 0. Still and live maps show this sheet, scaled. */
export const FRAME = { width: 1000, height: 700 } as const;

/** What of the world a story's sheet shows, as in `story.json`. */
export interface StoryFrame {
  /** Its middle: longitude, latitude. */
  center: readonly number[];
  /** Between these, distances hardly stretch. */
  parallels: readonly number[];
  /** Kilometres that the sheet's width stands for in the middle. */
  width: number;
}

/**
 * The one projection of every form of the map: conformal, so that shapes stay true, with standard parallels
 * through the south and the north of what is shown, so that distances hardly stretch between them.
 */
export function sheetProjection({ center, parallels, width }: StoryFrame): GeoProjection {
  const [lon = 0, lat = 0] = center;
  const [south = 0, north = 0] = parallels;
  return geoConicConformal()
    .parallels([south, north])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale((EARTH_RADIUS_KM * FRAME.width) / width)
    .translate([FRAME.width / 2, FRAME.height / 2]);
}
