import L from 'leaflet';
import { FRAME, project, projection } from '../projection/projection.ts';

/**
 * The map's projection as a Leaflet coordinate system: one px of the still sheet is one px at zoom 0, and each
 * zoom level doubles it. Distances are those on the sphere, not on the sheet.
 */
export const sheetCrs: L.CRS = L.extend(
  {},
  L.CRS as unknown as L.CRS /* an object, though typed as a class */,
  {
    code: 'sheet',
    infinite: true,
    projection: {
      project: ({ lng, lat }: L.LatLng) => L.point(...project([lng, lat])),
      unproject({ x, y }: L.Point) {
        const [lng, lat] = projection.invert?.([x, y]) ?? [0, 0];
        return L.latLng(lat, lng);
      },
      bounds: L.bounds([0, 0], [FRAME.width, FRAME.height]),
    },
    transformation: new L.Transformation(1, 0, 1, 0),
    scale: (zoom: number) => 2 ** zoom,
    zoom: (scale: number) => Math.log2(scale),
    distance: (a: L.LatLng, b: L.LatLng) => L.CRS.Earth.distance(a, b),
  },
);
