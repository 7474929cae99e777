import type { MultiLineString } from 'geojson';
import type { I18n } from '../../i18n/i18n.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { quantityText } from '../value-text.ts';
import { arcPoints } from './arc.ts';
import type { Basemap } from './basemap.ts';
import type { MapModel } from './model.ts';
import {
  type LabelSpec,
  type Obstacle,
  type Placed,
  placeLabels,
  type Side,
  type Step,
} from './placement.ts';
import { isInFrame, type LonLat, project } from './projection.ts';
import { textWidth, wrapText } from './text-width.ts';
import { words } from './words.ts';

// What is written on the map, and where. The style sheet's sizes are repeated here, since labels are placed before
// there is a page to measure.

/** The words at a mark: a name, and below it what it is. */
export interface Tag {
  /** Claim id, or a city's. */
  id: string;
  at: LonLat;
  strong: string;
  /** Each on a line of its own. */
  detail: readonly string[];
  kind: 'site' | 'link' | 'city' | 'border';
}

/** A name of the base map with the point that it belongs to. */
export interface BaseLabel {
  id: string;
  kind: 'country' | 'water' | 'city';
  text: string;
  at: LonLat;
  /** 1 is labelled first, 3 only where a reader zooms in. */
  rank: number;
}

const STRONG = 15;
const DETAIL = 13;
const CITY = 12;
const PADDING = { x: 4, y: 1 };
/** Widest second line in px. */
const LONGEST = 175;

const AROUND: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
];
const SIDES: Record<Tag['kind'], readonly Side[]> = {
  site: AROUND,
  link: ['above', 'left', 'right', 'above-left', 'above-right'],
  city: [...AROUND, 'far-left', 'far-right'],
  border: ['above', 'below', 'above-left', 'above-right', 'below-left', 'below-right', 'left', 'right'],
};
/** From the point to its tag in px: past the ring of an approximate site, past a city's dot. */
const GAP: Record<Tag['kind'], number> = { site: 23, link: 9, city: 10, border: 8 };
const RADIUS: Record<Tag['kind'], number> = { site: 19, link: 4, city: 6, border: 0 };

/** The tags of all marks, the more important first. */
export function tagsOf(model: MapModel, i18n: I18n): Tag[] {
  const own = i18n.pick(words);
  const wrap = (text: string) => wrapText(text, DETAIL, LONGEST);
  return [
    ...model.sites.map(
      (site): Tag => ({
        id: site.claim,
        kind: 'site',
        at: site.at,
        strong: own.status[site.status],
        detail: wrap(i18n.pick(site.name)),
      }),
    ),
    ...model.links.map(
      (link): Tag => ({
        id: link.claim,
        kind: 'link',
        at: link.to,
        strong: i18n.pick(link.name),
        detail: wrap(own.tie(i18n.number(link.years))),
      }),
    ),
    ...model.cities.map(
      (city): Tag => ({
        id: city.id,
        kind: 'city',
        at: city.at,
        strong: i18n.pick(city.name),
        detail: city.events.map(({ title }) => i18n.pick(title)),
      }),
    ),
    ...model.borders.map(
      (border): Tag => ({
        id: border.claim,
        kind: 'border',
        at: border.at,
        strong: quantityText(i18n, border.length),
        detail: wrap(i18n.pick(border.counts)),
      }),
    ),
  ];
}

/** Where the tags stand. */
export function placeTags(
  model: MapModel,
  tags: readonly Tag[],
  locale: Locale,
): ReadonlyMap<string, Placed> {
  const warned = warnedIn(model);
  return placeLabels(
    tags.map((tag) => specOfTag(tag, locale, warned.has(tag.id))),
    obstaclesOf(model, tags),
  );
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
  const warned = warnedIn(model);
  const marked = tags.map(({ at }) => project(at));
  const isMarked = ([x, y]: readonly [number, number]) =>
    marked.some(([markX, markY]) => Math.hypot(x - markX, y - markY) < 8);
  const free = labels.filter(({ kind, at }) => kind !== 'city' || !isMarked(project(at)));
  return placeLabels(
    [
      ...tags.map((tag) => specOfTag(tag, locale, warned.has(tag.id))),
      ...free.map((label) => specOfBaseLabel(label, locale)),
    ],
    [
      ...obstaclesOf(model, tags),
      ...lines.map((line): Obstacle => ({ kind: 'outline', points: coarse(line) })),
    ],
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
export function baseLabels({ countries, lakes, places }: Basemap, locale: Locale): BaseLabel[] {
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
        text: properties[locale],
        at: byHand[`${kind}-${id}`] ?? [properties.lon, properties.lat],
        rank: properties.rank,
      }),
    )
    .filter(({ at }) => isInFrame(at))
    .sort((a, b) => a.rank + order[a.kind] - b.rank - order[b.kind]);
}

/** Labels set by hand, where the middle of the feature is taken by a mark. */
const byHand: Record<string, LonLat> = { 'water-balkhash': [77.2, 47.1], 'country-RU': [54.5, 54.4] };

function specOfTag({ id, at, kind, strong, detail }: Tag, locale: Locale, warned: boolean): LabelSpec {
  const leading = locale === 'ar' ? 1.45 : 1.25;
  const longest = Math.max(0, ...detail.map((line) => textWidth(line, DETAIL)));
  const first = textWidth(strong, STRONG, { bold: true });
  const extra = detail.length + (warned ? 2 : 0);
  return {
    id,
    at: project(at),
    gap: GAP[kind],
    dot: 0,
    least: 0,
    sides: SIDES[kind],
    needed: true,
    size: ({ textScale, detailed }: Step) => {
      const whole = detailed || kind === 'city';
      return {
        width: (whole ? Math.max(first, longest) : first) * textScale + 2 * PADDING.x,
        height: (STRONG + (whole ? extra * DETAIL : 0)) * leading * textScale + 2 * PADDING.y,
      };
    },
  };
}

/** Width in px of the map from which on a rank of the base map is labelled; narrow maps show the first alone. */
const LEAST: Record<BaseLabel['kind'], readonly number[]> = {
  country: [0, 560, 2_000],
  water: [0, 880, 2_000],
  city: [500, 880, 3_000],
};

function specOfBaseLabel({ id, kind, text, at, rank }: BaseLabel, locale: Locale): LabelSpec {
  const leading = locale === 'ar' ? 1.45 : 1.2;
  const size = kind === 'city' ? CITY : DETAIL;
  const spaced = kind === 'country' && locale === 'en';
  const width = textWidth(spaced ? text.toUpperCase() : text, size, {
    bold: kind === 'country' && locale === 'ar',
    tracking: spaced ? 0.14 : 0,
  });
  return {
    id,
    at: project(at),
    gap: kind === 'city' ? 6 : 0,
    dot: kind === 'city' ? 3 : 0,
    least: LEAST[kind][Math.min(rank, 3) - 1] ?? 0,
    sides: kind === 'city' ? AROUND : ['middle', 'above', 'below', 'right', 'left'],
    needed: false,
    size: ({ textScale }) => ({ width: width * textScale, height: size * leading * textScale }),
  };
}

/** Ids of marks whose tags carry a warning, which takes up lines. */
function warnedIn({ sites, links, borders }: MapModel): ReadonlySet<string> {
  return new Set(
    [...sites, ...links, ...borders].flatMap(({ claim, disagreement }) => (disagreement ? claim : [])),
  );
}

/** Marks, ties, and what stands in the map's corners. */
function obstaclesOf(model: MapModel, tags: readonly Tag[]): Obstacle[] {
  return [
    ...tags.map(({ kind, at }): Obstacle => ({ kind: 'dot', at: project(at), radius: RADIUS[kind] })),
    ...model.links.flatMap(({ from, to }) =>
      from.map((start): Obstacle => ({ kind: 'line', points: arcPoints(start, to, 12).map(project) })),
    ),
    ...CORNERS,
  ];
}

/** Zoom buttons, scale bar and locator globe; in px, as the style sheet has them. */
const CORNERS: readonly Obstacle[] = [
  { kind: 'corner', x: 'left', y: 'top', size: { width: 48, height: 80 } },
  { kind: 'corner', x: 'left', y: 'bottom', size: { width: 110, height: 34 } },
  { kind: 'corner', x: 'right', y: 'bottom', size: { width: 92, height: 92 } },
];
