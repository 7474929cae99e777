import type { Feature, FeatureCollection } from 'geojson';
import type { LocalText } from '../../article/schema.ts';
import type { I18n } from '../../i18n/i18n.tsx';
import { unmarked } from '../../i18n/lent.ts';
import { disagreementText } from '../warning.ts';
import { localText } from './labels/tags.ts';
import type { MapClaim, MapModel } from './model.ts';
import { greatCirclePoints } from './projection/great-circle.ts';
import type { LonLat } from './projection/projection.ts';

/** The map's marks as GeoJSON (RFC 7946): sites, ties as great circles, cities with what is said of them, places of others. */
export function mapGeo(model: MapModel, i18n: I18n): FeatureCollection {
  const own = i18n.t.map;
  const named = (text: LocalText) => unmarked(i18n.pick(text));
  // Where a value is not what its phrase says, or was worked out, nobody takes it along without being told.
  const checked = ({ disagreement, inferred }: Omit<MapClaim, 'claim'>) => ({
    ...(disagreement ? { check: disagreementText(disagreement, i18n) } : {}),
    ...(inferred ? { inferred } : {}),
  });
  const point = (at: LonLat, properties: Feature['properties']): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties,
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...model.sites.map(({ at, claim, name, status, approximate, citation, ...mark }) =>
        point(at, {
          claim,
          name: named(name),
          what: own.status[status],
          status,
          approximate,
          positionFrom: citation?.url ?? null,
          ...checked(mark),
        }),
      ),
      ...model.links.map(
        ({ claim, name, years, from, to, ...mark }): Feature => ({
          type: 'Feature',
          geometry: {
            type: 'MultiLineString',
            coordinates: from.map((start) => greatCirclePoints(start, to, 32).map((place) => [...place])),
          },
          properties: {
            claim,
            name: named(name),
            what: own.tieStatus,
            years,
            route: false,
            ...checked(mark),
          },
        }),
      ),
      ...model.cities.flatMap(({ at, name, events }) =>
        events.map((event) =>
          point(at, {
            claim: event.claim,
            name: named(name),
            what: unmarked(localText({ ...event, inferred: false }, i18n)),
            ...(event.kind === 'event' ? { date: event.date } : {}),
            ...checked(event),
          }),
        ),
      ),
      ...model.otherPlaces.map(({ at, id, name, megawatts, bears }) =>
        point(at, {
          other: id,
          name: named(name),
          what: megawatts === null ? own.stop : own.thermalPlant,
          ...(megawatts === null ? {} : { megawatts }),
          ...(bears ? { bears: i18n.t.evidence.bears[bears] } : {}),
        }),
      ),
    ],
  };
}
