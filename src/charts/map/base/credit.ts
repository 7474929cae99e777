import type { I18n } from '../../../i18n/i18n.tsx';
import { directionOf } from '../../../i18n/languages.ts';
import type { Basemap } from './read.ts';

/** So that signs and brackets about a Latin name are read with it in Arabic, too, wherever a line begins. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/** Who made the base map, and under which licences. Names of makers and licences stay as they are. */
export function creditText(attribution: Basemap['attribution'], i18n: I18n): string {
  return creditParts(attribution, i18n).join(' ');
}

/** The same in parts between which lines may break without taking a name from its licence. */
export function creditParts(attribution: Basemap['attribution'], { locale, t }: I18n): string[] {
  const mark = directionOf(locale) === 'rtl' ? LEFT_TO_RIGHT_MARK : '';
  return attribution.map(({ name, licence }, i) => {
    const label = i === 0 ? `${t.map.credit} ` : '';
    // A line does not break behind "©".
    const whole = name.replace('© ', '©\u00a0');
    return `${label}${mark}${whole} (${licence})${i < attribution.length - 1 ? ' ·' : ''}`;
  });
}
