import type { GeoProjection } from 'd3';
import { STORY_MAP } from '../../../article/story-map.ts';
import { FRAME, type LonLat, sheetProjection } from './sheet.ts';

export { FRAME, type LonLat };

// The projection of the story that is built.

/** The middle of the sheet. */
export const CENTER: LonLat = [STORY_MAP.center[0] ?? 0, STORY_MAP.center[1] ?? 0];

export const projection: GeoProjection = makeProjection();

/** One of one's own, to clip or else change. */
export function makeProjection(): GeoProjection {
  return sheetProjection(STORY_MAP);
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
