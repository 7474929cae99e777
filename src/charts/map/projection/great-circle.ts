import { geoInterpolate } from 'd3';
import type { LonLat } from './projection.ts';

/** Points of the great circle between two places, both ends included, in `pieces` equal stretches. */
export function greatCirclePoints(from: LonLat, to: LonLat, pieces: number): LonLat[] {
  const along = geoInterpolate([...from], [...to]);
  return Array.from({ length: pieces + 1 }, (_, i) => along(i / pieces));
}
