import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Locale } from '../../../i18n/locale.ts';

/** What something is called, in the languages in which the base map has its name. */
export type Names = Partial<Record<Locale, string>>;

/** What each named feature of the base map carries; `lon`, `lat` say where its label stands. */
export interface Named extends Names {
  /** 1 is labelled first, 3 only where there is room. */
  rank: number;
  lon: number;
  lat: number;
}

interface PlaceProperties extends Names {
  id: string;
  country: string;
  capital: boolean;
  rank: number;
}

type Area = Polygon | MultiPolygon;

/** `public/basemap.json`, as made by `data/basemap/`. */
export type BasemapTopology = Topology<{
  countries: GeometryCollection<Named>;
  lakes: GeometryCollection<Named>;
  rivers: GeometryCollection<Names & { rank: number }>;
  regions: GeometryCollection<Named>;
  places: GeometryCollection<PlaceProperties>;
}> & { attribution: readonly { name: string; licence: string; url: string }[] };

export interface Basemap {
  countries: FeatureCollection<Area, Named>;
  /** Borders between countries, without the coasts. */
  borders: MultiLineString;
  /** The border between two countries, by their ids; empty where they have none. */
  borderBetween(countries: readonly [string, string]): MultiLineString;
  lakes: FeatureCollection<Area, Named>;
  rivers: FeatureCollection<LineString | MultiLineString, { rank: number }>;
  regions: FeatureCollection<Area, Named>;
  places: readonly Feature<Point, PlaceProperties>[];
  attribution: BasemapTopology['attribution'];
}

/** Reads the layers out of the TopoJSON. */
export function readBasemap(topology: BasemapTopology): Basemap {
  const { countries, lakes, rivers, regions, places } = topology.objects;
  return {
    countries: feature(topology, countries) as Basemap['countries'],
    borders: mesh(topology, countries as never, (a, b) => a !== b),
    borderBetween: ([one, other]) =>
      mesh(
        topology,
        countries as never,
        (a, b) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
      ),
    lakes: feature(topology, lakes) as Basemap['lakes'],
    rivers: feature(topology, rivers) as Basemap['rivers'],
    regions: feature(topology, regions) as Basemap['regions'],
    places: (feature(topology, places) as FeatureCollection<Point, PlaceProperties>).features,
    attribution: topology.attribution,
  };
}
