import type { Locale } from '../../i18n/locale.ts';
import type { Basemap } from './basemap.ts';
import { words } from './words.ts';

/** Who made the base map, and under which licences. Names of makers and licences stay as they are. */
export function creditText(attribution: Basemap['attribution'], locale: Locale): string {
  const named = attribution.map(({ name, licence }) => `${name} (${licence})`);
  return `${words[locale].credit} ${named.join(' · ')}`;
}
