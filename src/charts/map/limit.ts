import { cut, type Limited } from '../limit.ts';
import type { MapModel } from './model.ts';

/** How many marks of each kind a map has room for, names thinned out by importance; more would hide the land. */
const MOST = { sites: 50, links: 30, cities: 12, events: 4, borders: 4, otherPlaces: 24, unplaced: 6 };

/** The first marks of each kind, in the order of the file. */
export function limitMap(model: MapModel): Limited<MapModel> {
  const short: MapModel = {
    ...model,
    sites: cut(model.sites, MOST.sites).kept,
    links: cut(model.links, MOST.links).kept,
    cities: cut(model.cities, MOST.cities).kept.map((city) => ({
      ...city,
      events: cut(city.events, MOST.events).kept,
    })),
    borders: cut(model.borders, MOST.borders).kept,
    otherPlaces: cut(model.otherPlaces, MOST.otherPlaces).kept,
    unplaced: cut(model.unplaced, MOST.unplaced).kept,
  };
  return { model: short, more: rowsOf(model) - rowsOf(short) };
}

function rowsOf({ sites, links, cities, borders, otherPlaces, unplaced }: MapModel): number {
  const events = cities.reduce((sum, city) => sum + city.events.length, 0);
  return sites.length + links.length + events + borders.length + otherPlaces.length + unplaced.length;
}
