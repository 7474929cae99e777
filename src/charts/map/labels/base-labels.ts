import type { MultiLineString } from 'geojson';
import placedByHand from '../../../../data/basemap/labels.json';
import type { I18n } from '../../../i18n/i18n.tsx';
import { languages } from '../../../i18n/languages.ts';
import { lend } from '../../../i18n/lent.ts';
import { type Locale, locales } from '../../../i18n/locale.ts';
import { MAP_TEXT } from '../../looks.ts';
import { textWidth } from '../../text-width.ts';
import type { Basemap, Names } from '../base/read.ts';
import type { MapModel } from '../model.ts';
import { isInFrame, type LonLat, project } from '../projection/projection.ts';
import { obstaclesOf } from './obstacles.ts';
import {
  AROUND,
  CLOSE_UP,
  type LabelSpec,
  type Obstacle,
  type Placed,
  placeLabels,
  WIDE_WIDTHS,
} from './placement.ts';
import { type Tag, tagSpecs } from './tags.ts';

// The names of the base map, and where they stand.

/**
 * On small maps, marks leave another place free than on large ones; in close-ups, a feature may fill the map while its
 * first label is out of sight.
 */
type View = 'all' | 'small' | 'large' | 'close-up';

/** A name of the base map with the point that it belongs to. */
export interface BaseLabel {
  id: string;
  kind: 'country' | 'water' | 'city';
  text: string;
  at: LonLat;
  /** 1 is labelled first, 3 only where a reader zooms in. */
  rank: number;
  /** The maps that it is for. */
  view: View;
}

/**
 * Where the names of the base map stand, once the marks' tags have their places. `lines` are drawn lines of the
 * base map that they keep clear of, as coordinates.
 */
export function placeBaseLabels(
  model: MapModel,
  tags: readonly Tag[],
  labels: readonly BaseLabel[],
  lines: MultiLineString['coordinates'],
  locale: Locale,
): ReadonlyMap<string, Placed> {
  const marked = tags.map(({ at }) => project(at));
  const isMarked = ([x, y]: readonly [number, number]) =>
    marked.some(([markX, markY]) => Math.hypot(x - markX, y - markY) < 8);
  // A tag names its country, too. The name's id may end in the maps that it is for.
  const isNamed = (id: string) => model.cities.some(({ area }) => `${id} `.startsWith(`country-${area} `));
  const free = labels.filter(
    ({ id, kind, at }) => !(kind === 'country' && isNamed(id)) && (kind !== 'city' || !isMarked(project(at))),
  );
  return placeLabels(
    [...tagSpecs(model, tags, locale), ...free.map((label) => specOfBaseLabel(label, locale))],
    [...obstaclesOf(model), ...lines.map((line): Obstacle => ({ kind: 'outline', points: coarse(line) }))],
  );
}

/** A line on the sheet, with vertices no closer than a label would notice. */
function coarse(line: readonly (readonly number[])[]): [x: number, y: number][] {
  const kept: [number, number][] = [];
  for (const [lon = 0, lat = 0] of line) {
    const [x, y] = project([lon, lat]);
    const [lastX, lastY] = kept.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(x - lastX, y - lastY) > 6) kept.push([x, y]);
  }
  return kept;
}

/** The names that the sheet has room for, the more important first. */
export function baseLabels(
  { countries, lakes, places }: Basemap,
  { locale, defaultLocale }: I18n,
): BaseLabel[] {
  const nameIn = (names: Names) => names[locale] ?? lend(names[defaultLocale] ?? names[locales[0]] ?? '');
  const order = { country: 0, water: 0.1, city: 0.2 };
  return [
    ...countries.features.map(({ id, properties }) => ({ kind: 'country' as const, id, properties })),
    ...lakes.features.map(({ id, properties }) => ({ kind: 'water' as const, id, properties })),
    ...places.map(({ geometry, properties }) => ({
      kind: 'city' as const,
      id: properties.id,
      properties: { ...properties, lon: geometry.coordinates[0] ?? 0, lat: geometry.coordinates[1] ?? 0 },
    })),
  ]
    .map(
      ({ kind, id, properties }): BaseLabel => ({
        id: `${kind}-${id}`,
        kind,
        text: nameIn(properties),
        at: [properties.lon, properties.lat],
        rank: properties.rank,
        view: 'all',
      }),
    )
    .flatMap((label) =>
      (byHand[label.id] ?? [label]).map((place) => ({ ...label, id: `${label.id} ${place.view}`, ...place })),
    )
    .filter(({ at }) => isInFrame(at))
    .sort((a, b) => a.rank + order[a.kind] - b.rank - order[b.kind]);
}

/** Labels set by hand, where the middle of the feature is taken by a mark. */
const byHand = placedByHand as unknown as Readonly<Record<string, readonly { at: LonLat; view: View }[]>>;

/** From the point to a name of the base map in em of its font. */
export const BASE_GAP: Record<BaseLabel['kind'], number> = { country: 0, water: 0, city: 0.5 };
/** Width in px of the map from which on a rank of the base map is labelled; narrow maps show the first alone. */
const LEAST: Record<BaseLabel['kind'], readonly number[]> = {
  country: [0, 560, 2_000],
  water: [0, 880, 2_000],
  city: [560, 880, 3_000],
};

/** Width in px of the map from which on it is one of those that a view is about. */
const FROM: Record<View, number> = { all: 0, small: 0, large: WIDE_WIDTHS[0], 'close-up': CLOSE_UP };

/** A name as a label to place. */
export function specOfBaseLabel({ id, kind, text, at, rank, view }: BaseLabel, locale: Locale): LabelSpec {
  const { script, isTall } = languages[locale];
  const leading = isTall ? 1.45 : 1.2;
  const size = kind === 'city' ? MAP_TEXT.city : MAP_TEXT.name;
  const spaced = kind === 'country' && script !== 'Arabic';
  const width = textWidth(spaced ? text.toUpperCase() : text, size, {
    bold: kind === 'country' && !spaced,
    tracking: spaced ? 0.14 : 0,
  });
  return {
    id,
    at: project(at),
    gap: BASE_GAP[kind],
    dot: kind === 'city' ? 3 : 0,
    least: Math.max(FROM[view], LEAST[kind][Math.min(rank, 3) - 1] ?? 0),
    most: view === 'small' ? FROM.large - 1 : Infinity,
    // Beside its point, a name would leave the arm of the lake that it is written on.
    sides:
      view === 'close-up'
        ? ['middle']
        : kind === 'city'
          ? AROUND
          : ['middle', 'above', 'below', 'right', 'left'],
    needed: false,
    quiet: true,
    size: () => ({ width, height: size * leading, em: size }),
  };
}
