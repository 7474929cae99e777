import type { Locale } from '../../i18n/locale.ts';
import type { Basemap } from './basemap.ts';
import { isInFrame, type LonLat } from './projection.ts';

/** A name of the base map with the place of its middle. */
export interface Label {
  kind: 'country' | 'water';
  text: string;
  at: LonLat;
  /** 1 is shown first, 3 only where there is room. */
  rank: number;
}

/** Labels set by hand, where the middle of the feature is taken by a mark. */
const byHand: Record<string, LonLat> = { balkhash: [77.2, 47.3] };

/** The names that the sheet has room for. */
export function labelsOf({ countries, lakes }: Basemap, locale: Locale): Label[] {
  return [
    ...countries.features.map(({ id, properties }) => ({ kind: 'country' as const, id, properties })),
    ...lakes.features.map(({ id, properties }) => ({ kind: 'water' as const, id, properties })),
  ]
    .map(
      ({ kind, id, properties }): Label => ({
        kind,
        text: properties[locale],
        at: byHand[String(id)] ?? [properties.lon, properties.lat],
        rank: properties.rank,
      }),
    )
    .filter(({ at }) => isInFrame(at));
}
