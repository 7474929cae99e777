import type { Sources } from '../article/briefing.ts';
import type { PictureStyle } from '../export/picture-svg.ts';
import { type Locale, locales } from '../i18n/locale.ts';

/** How somebody wants to take a chart along. It is kept in the page's address. */
export interface Choice {
  /** The chart's id. */
  chart: string;
  locale: Locale;
  theme: 'light' | 'dark' | 'transparent';
  /** In px; a null height is as much as the content takes. */
  width: number;
  height: number | null;
  titled: boolean;
  sources: Sources;
}

/** Sizes that briefings ask for, in px. */
export const presets = {
  slide: [1920, 1080],
  square: [1080, 1080],
  column: [720, null],
} as const satisfies Record<string, readonly [number, number | null]>;

/** Smallest and largest side of a picture of one's own choice, in px. */
export const SIDES = { least: 240, most: 4000 } as const;

const KEYS = ['use', 'lang', 'theme', 'size', 'title', 'with'] as const;

/** The choice that an address holds, whatever else stands there; null where no chart is being taken along. */
export function choiceIn(
  search: string,
  charts: readonly string[],
  page: { locale: Locale; sources: Sources },
): Choice | null {
  const given = new URLSearchParams(search);
  const chart = given.get('use');
  if (chart === null || !charts.includes(chart)) return null;
  const theme = given.get('theme');
  const locale = locales.find((one) => one === given.get('lang')) ?? page.locale;
  const [width, height] = sizeIn(given.get('size') ?? '');
  return {
    chart,
    locale,
    theme: theme === 'dark' || theme === 'transparent' ? theme : 'light',
    width,
    height,
    titled: given.get('title') !== 'off',
    sources: given.has('with') ? (given.get('with') === 'others' ? 'all' : 'article') : page.sources,
  };
}

/** The same address with a choice in it, or without one. */
export function searchWith(search: string, choice: Choice | null): string {
  const parameters = new URLSearchParams(search);
  for (const key of KEYS) parameters.delete(key);
  if (choice) {
    parameters.set('use', choice.chart);
    parameters.set('lang', choice.locale);
    parameters.set('theme', choice.theme);
    parameters.set(
      'size',
      choice.height === null ? String(choice.width) : `${choice.width}x${choice.height}`,
    );
    if (!choice.titled) parameters.set('title', 'off');
    parameters.set('with', choice.sources === 'all' ? 'others' : 'article');
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

function sizeIn(text: string): readonly [number, number | null] {
  const [, width, height] = /^(\d{2,5})(?:x(\d{2,5}))?$/.exec(text) ?? [];
  if (width === undefined) return presets.slide;
  return [side(Number(width)), height === undefined ? null : side(Number(height))];
}

/** A side in px, as near to what was asked for as pictures go. */
export function side(px: number): number {
  return Math.min(Math.max(Math.round(px) || SIDES.least, SIDES.least), SIDES.most);
}

/** Query parameters of the embed page that look as chosen. */
export function embedOptions({ theme, titled, sources }: Choice): string {
  const options = new URLSearchParams();
  if (theme === 'transparent') options.set('background', 'none');
  else options.set('theme', theme);
  if (!titled) options.set('title', 'off');
  if (sources === 'all') options.set('sources', 'all');
  return `?${options}`;
}

/** How the picture is to be drawn. */
export function pictureStyle({ theme, titled, width, height }: Choice): PictureStyle {
  return {
    theme: theme === 'dark' ? 'dark' : 'light',
    transparent: theme === 'transparent',
    head: titled ? 'full' : 'none',
    foot: 'notes',
    width,
    height,
  };
}
