import { defineChart } from '../definition.ts';
import { MapChart } from './chart.tsx';
import { mapGeo } from './geo.ts';
import { limitMap } from './limit.ts';
import { mapModel } from './model.ts';
import { descriptionText, notesText, tableText, titleText } from './text.ts';

/** Where the story's sites are, what would be tied to what, and where its events take place. */
export const map = defineChart({
  id: 'map',
  name: ({ t }) => t.map.name,
  layout: 'wide',
  model: mapModel,
  limit: limitMap,
  claims: ({ sites, links, cities, borders, unplaced }) => [
    ...sites.map(({ claim }) => claim),
    ...links.map(({ claim }) => claim),
    ...cities.flatMap(({ events }) => events.map(({ claim }) => claim)),
    ...borders.map(({ claim }) => claim),
    ...unplaced.flatMap(({ claim }) => claim ?? []),
  ],
  others: ({ otherPlaces }) => otherPlaces.map(({ id }) => id),
  title: titleText,
  subtitle: (_, i18n) => i18n.t.map.subtitle,
  caveat: ({ sites, links }, { t }) =>
    sites.length === 0 ? null : t.map.caveat({ lines: links.length > 0 ? 'some' : 'none' }),
  notes: notesText,
  Chart: MapChart,
  loadLive: async () => (await import('./live/live.client.tsx')).loadMapLive(),
  loadPicture: async (read) => (await import('./picture.ts')).loadMapPicture(read),
  geo: mapGeo,
  describe: descriptionText,
  table: tableText,
});
