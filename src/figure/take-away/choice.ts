import type { Sources } from '../../article/briefing.ts';
import { type Filter, NO_FILTER, searchWithFilter } from '../../evidence/filter.ts';
import { optionsIn, searchOf } from '../../evidence/mended.ts';
import type { LeftOut } from '../../export/faded.ts';
import type { PictureStyle } from '../../export/picture-svg.ts';
import { type Locale, locales } from '../../i18n/locale.ts';

/** How somebody wants to take a chart along. It is kept in the page's address. */
export interface Choice {
  /** The chart's id. */
  chart: string;
  locale: Locale;
  /** What its words and marks are made for: light ground or dark. */
  theme: 'light' | 'dark';
  /** Whether nothing is painted behind it. */
  transparent: boolean;
  /** In px; a null height is as much as the content takes. */
  width: number;
  height: number | null;
  /** Whether that is a size of the reader's own, which may happen to be that of a preset. */
  ownSize: boolean;
  titled: boolean;
  sources: Sources;
  /** Whether what the page's filter leaves out is faded, where there is a filter. */
  filtered: boolean;
}

/** Sizes that briefings ask for, in px. */
export const presets = {
  slide: [1920, 1080],
  square: [1080, 1080],
  column: [720, null],
} as const satisfies Record<string, readonly [number, number | null]>;

/** Smallest and largest side of a picture of one's own choice, in px. */
export const SIDES = { least: 240, most: 4000 } as const;

const KEYS = ['use', 'lang', 'theme', 'ground', 'size', 'own', 'title', 'with', 'lit'] as const;

/** The choice that an address holds, whatever else stands there; null where no chart is being taken along. */
export function choiceIn(
  search: string,
  charts: readonly string[],
  page: { locale: Locale; sources: Sources },
): Choice | null {
  const given = optionsIn(search);
  const chart = given.get('use');
  if (chart === null || !charts.includes(chart)) return null;
  const theme = given.get('theme');
  const locale = locales.find((one) => one === given.get('lang')) ?? page.locale;
  const [width, height] = sizeIn(given.get('size') ?? '');
  return {
    chart,
    locale,
    theme: theme === 'dark' ? 'dark' : 'light',
    // "theme=transparent" stands in addresses from when only dark words could be had without a ground.
    transparent: given.get('ground') === 'none' || theme === 'transparent',
    width,
    height,
    ownSize: given.get('own') === 'yes' || presetOf({ width, height }) === null,
    titled: given.get('title') !== 'off',
    filtered: given.get('lit') !== 'all',
    sources: given.has('with') ? (given.get('with') === 'others' ? 'all' : 'article') : page.sources,
  };
}

/** The same address with a choice in it, or without one. */
export function searchWith(search: string, choice: Choice | null): string {
  const parameters = optionsIn(search);
  for (const key of KEYS) parameters.delete(key);
  if (choice) {
    parameters.set('use', choice.chart);
    parameters.set('lang', choice.locale);
    parameters.set('theme', choice.theme);
    if (choice.transparent) parameters.set('ground', 'none');
    parameters.set(
      'size',
      choice.height === null ? String(choice.width) : `${choice.width}x${choice.height}`,
    );
    if (choice.ownSize && presetOf(choice) !== null) parameters.set('own', 'yes');
    if (!choice.titled) parameters.set('title', 'off');
    parameters.set('with', choice.sources === 'all' ? 'others' : 'article');
    if (!choice.filtered) parameters.set('lit', 'all');
  }
  return searchOf(parameters);
}

function sizeIn(text: string): readonly [number, number | null] {
  const [, width, height] = /^(\d{2,5})(?:x(\d{2,5}))?$/.exec(text) ?? [];
  if (width === undefined) return presets.slide;
  return [side(Number(width)), height === undefined ? null : side(Number(height))];
}

/** The preset of just that size, or null. */
function presetOf({ width, height }: Pick<Choice, 'width' | 'height'>): keyof typeof presets | null {
  const names = Object.keys(presets) as (keyof typeof presets)[];
  return names.find((name) => presets[name][0] === width && presets[name][1] === height) ?? null;
}

/** Which of the sizes on offer is chosen: a preset's name, or null for one of the reader's own. */
export function chosenPreset(choice: Choice): keyof typeof presets | null {
  return choice.ownSize ? null : presetOf(choice);
}

/** A side in px, as near to what was asked for as pictures go. */
export function side(px: number): number {
  return Math.min(Math.max(Math.round(px) || SIDES.least, SIDES.least), SIDES.most);
}

/**
 * The side in px that somebody typed or pasted, in Western or Arabic digits, with or without a unit; null where no number
 * can be read. "1,080" and "1.080" are a thousand and eighty: no picture is one pixel wide.
 */
export function sideIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const written = /\d+(?:[.,\u066b\u066c'’ ]\d+)*/.exec(plain)?.[0];
  if (written === undefined) return null;
  const ungrouped = written.replace(/^\d{1,3}(\D)\d{3}(?:\1\d{3})*(?!\d)/, (groups) =>
    groups.replace(/\D/g, ''),
  );
  const [, whole = '', part = '0'] = /^(\d+)(?:[.,\u066b](\d+))?/.exec(ungrouped) ?? [];
  return side(Number(`${whole}.${part}`));
}

/** Query parameters of the embed page that look as chosen, with the page's filter, and with a claim open if there is one. */
export function embedOptions(
  { theme, transparent, titled, sources, filtered }: Choice,
  filter: Filter,
  claim: string | null = null,
): string {
  const options = new URLSearchParams({ theme });
  if (transparent) options.set('background', 'none');
  if (!titled) options.set('title', 'off');
  if (sources === 'all') options.set('sources', 'all');
  if (claim !== null) options.set('claim', claim);
  return searchWithFilter(`?${options}`, filtered ? filter : NO_FILTER);
}

/** How the picture is to be drawn; `left` is what the page's filter leaves out of it. */
export function pictureStyle(
  { theme, transparent, titled, width, height }: Choice,
  left: LeftOut | undefined,
): PictureStyle {
  return {
    theme,
    transparent,
    head: titled ? 'full' : 'none',
    foot: 'notes',
    width,
    height,
    left,
  };
}
