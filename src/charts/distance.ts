import { geoDistance } from 'd3';

/** Mean radius of the Earth (IUGG), in km. */
export const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance in km between two places, given as longitude and latitude in degrees. */
export function kmBetween(from: readonly [number, number], to: readonly [number, number]): number {
  return geoDistance([...from], [...to]) * EARTH_RADIUS_KM;
}
