import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Billions, bare: with up to two decimals, or with as many as a small sum needs to be told from none. */
export function billions(locale: Locale, value: number): string {
  const zeros = value === 0 ? 0 : Math.max(0, Math.floor(-Math.log10(Math.abs(value) / 1e9)));
  return formatNumber(locale, value / 1e9, Math.min(2 + zeros, 20));
}
