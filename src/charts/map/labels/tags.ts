import type { I18n } from '../../../i18n/i18n.tsx';
import { languages } from '../../../i18n/languages.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { signed } from '../../basis.ts';
import { MAP_TEXT } from '../../looks.ts';
import { fillLines, textWidth, wrapText } from '../../text-width.ts';
import { quantityText } from '../../value-text.ts';
import type { LocalClaim, MapModel } from '../model.ts';
import { type LonLat, project } from '../projection/projection.ts';
import { obstaclesOf } from './obstacles.ts';
import {
  AROUND,
  type LabelSpec,
  type Placed,
  placeLabels,
  type Side,
  SQUARE_WIDTHS,
  type Step,
  TINY_WIDTHS,
} from './placement.ts';

// What is written at the marks, and where. The style sheet's sizes are repeated here, since labels are placed before
// there is a page to measure.

/** The words at a mark: a name, and below it what it is. */
export interface Tag {
  /** Claim id, or a city's. */
  id: string;
  at: LonLat;
  /** In lines. */
  strong: readonly string[];
  /** Lines, each in pieces that stand below each other on maps narrower than `WIDE_WIDTHS`. */
  detail: readonly (readonly string[])[];
  kind: 'site' | 'link' | 'city' | 'border' | 'other';
  /** Whether it stands in an area, best in its middle, not at a point. */
  isArea?: boolean;
  /** Whether it names a stop, without which its route would tell less. */
  isStop?: boolean;
  /** Claims that lines of `detail` stand for, where these are not the tag's own. */
  claims?: readonly string[];
}

const PADDING = { x: 4, y: 1 };
/** Least height in px of a row that can be pressed: WCAG 2.2, success criterion 2.5.8. */
const TARGET = 24;
const ROW_PADDING = 1;
/** Widest line below the name in px, on wide and on narrower maps. */
const LONGEST = { wide: 175, square: { site: 120, link: 140, border: 105, city: 140 } };
/** Widest line of a site's name in px: two words of a language with long ones would lie on the ties. */
const LONGEST_NAME = 140;

const SIDES: Record<Tag['kind'], readonly Side[]> = {
  site: [
    ...AROUND.slice(0, 4),
    'near-above-right',
    'near-above-left',
    ...AROUND.slice(4),
    'under-right',
    'under-left',
    'rather-right',
    'rather-left',
  ],
  link: [
    'right',
    'left',
    'low-right',
    'low-left',
    'above',
    'above-left',
    'above-right',
    'below-left',
    'below-right',
  ],
  city: [...AROUND, 'far-left', 'far-right'],
  border: ['above', 'below', 'above-left', 'above-right', 'below-left', 'below-right', 'left', 'right'],
  other: AROUND,
};
/**
 * Minimum map width in px for each kind of tag. Below it a border's length is hidden, because the number says nothing
 * without its caption, and so are cities, for lack of room beside the ties.
 */
const LEAST: Record<Tag['kind'], number> = {
  site: 0,
  link: 0,
  city: TINY_WIDTHS[2],
  border: SQUARE_WIDTHS[0],
  other: 0,
};
/** From the point to its tag in em of the tag's font: past the ring of an approximate site, past a city's dot. */
export const GAP: Record<Tag['kind'], number> = { site: 1.65, link: 1, city: 0.7, border: 0.5, other: 0.75 };

/** The tags of all marks, the more important first. */
export function tagsOf(model: MapModel, i18n: I18n): Tag[] {
  const own = i18n.t.map;
  const pieces = (kind: keyof typeof LONGEST.square, text: string) =>
    wrapText(text, MAP_TEXT.detail, LONGEST.square[kind]);
  const wrap = (kind: keyof typeof LONGEST.square, text: string) =>
    fillLines(pieces(kind, text), MAP_TEXT.detail, LONGEST.wide);
  return [
    ...model.sites.map(
      (site): Tag => ({
        id: site.claim,
        kind: 'site',
        at: site.at,
        strong: wrapText(own.status[site.status], MAP_TEXT.tag, LONGEST_NAME, { bold: true }),
        detail: wrap('site', signed(i18n.pick(site.name), site.inferred)),
      }),
    ),
    ...model.links.map(
      (link): Tag => ({
        id: link.claim,
        kind: 'link',
        at: link.to,
        strong: [i18n.pick(link.name)],
        detail: wrap('link', signed(own.tie({ years: link.years }), link.inferred)),
      }),
    ),
    ...model.cities.map(
      (city): Tag => ({
        id: city.id,
        kind: 'city',
        at: city.at,
        strong: [i18n.pick(city.name)],
        isArea: city.area !== null,
        detail: city.events.map((event) => pieces('city', localText(event, i18n))),
        claims: city.events.map(({ claim }) => claim),
      }),
    ),
    ...model.borders.map(
      (border): Tag => ({
        id: border.claim,
        kind: 'border',
        at: border.at,
        strong: [quantityText(i18n, border.length)],
        detail: wrap('border', signed(i18n.pick(border.counts), border.inferred)),
      }),
    ),
    ...model.otherPlaces.map(
      ({ id, at, name, megawatts }): Tag => ({
        id,
        kind: 'other',
        at,
        strong: [i18n.pick(name)],
        isStop: megawatts === null,
        detail: megawatts === null ? [] : [[own.megawatts({ value: i18n.number(megawatts) })]],
      }),
    ),
  ];
}

/** What is said of a place, with the sign where something of it was worked out. */
export function localText(said: LocalClaim, i18n: I18n): string {
  const text =
    said.kind === 'event'
      ? i18n.pick(said.title)
      : i18n.t.map.part({ value: quantityText(i18n, said.quantity) });
  return signed(text, said.inferred);
}

/** Height in px of a row of a tag's detail, each of its lines `leaded` px high, or what a finger needs. */
export function rowHeight(tag: Pick<Tag, 'claims'>, lines: number, leaded: number): number {
  return tag.claims ? Math.max(TARGET, lines * leaded + 2 * ROW_PADDING) : lines * leaded;
}

/** Where the tags stand. */
export function placeTags(
  model: MapModel,
  tags: readonly Tag[],
  locale: Locale,
): ReadonlyMap<string, Placed> {
  return placeLabels(tagSpecs(model, tags, locale), obstaclesOf(model));
}

/** The tags as labels to place, the more important first. */
export function tagSpecs(model: MapModel, tags: readonly Tag[], locale: Locale): LabelSpec[] {
  const warned = warnedIn(model);
  return tags.map((tag) => specOfTag(tag, locale, warned.has(tag.id)));
}

function specOfTag(tag: Tag, locale: Locale, warned: boolean): LabelSpec {
  const { id, at, kind, isArea, isStop = false, strong, detail } = tag;
  return {
    id,
    at: project(at),
    gap: GAP[kind],
    dot: 0,
    least: LEAST[kind],
    most: Infinity,
    sides: isArea ? ['middle', ...AROUND] : SIDES[kind],
    needed: isStop || (kind !== 'border' && kind !== 'other'),
    quiet: false,
    size: ({ detailed, shape }: Step) => {
      const isSplit = shape === 'square' || shape === 'tiny';
      const rows = detail.map((pieces) => (isSplit ? pieces : [pieces.join(' ')]));
      // On small maps, another source's place has room for its name at most.
      const shown = kind === 'city' || (detailed && !(kind === 'other' && isSplit)) ? rows : [];
      const isTiny = shape === 'tiny';
      // On the tiniest maps, a name is no larger than the lines below it.
      const nameSize = isTiny ? MAP_TEXT.detail : MAP_TEXT.tag;
      // In one line it would lie on the ties there.
      const name = isTiny && kind === 'site' ? strong.flatMap((line) => line.split(' ')) : strong;
      const widths = [
        ...name.map((line) => textWidth(line, nameSize, { bold: true })),
        ...shown.flat().map((line) => textWidth(line, MAP_TEXT.detail)),
      ];
      const scale = !languages[locale].isTall ? 1.25 : isSplit ? 1.3 : 1.45;
      const heights = [
        (name.length * nameSize + (warned ? 2 : 0) * MAP_TEXT.detail) * scale,
        ...shown.map((lines) => rowHeight(tag, lines.length, MAP_TEXT.detail * scale)),
      ];
      return {
        width: Math.max(...widths) + 2 * PADDING.x,
        height: heights.reduce((sum, height) => sum + height) + 2 * PADDING.y,
        em: kind === 'other' ? MAP_TEXT.otherTag : nameSize,
      };
    },
  };
}

/** Ids of marks whose tags carry a warning, which takes up lines. */
function warnedIn({ sites, links, borders }: MapModel): ReadonlySet<string> {
  return new Set(
    [...sites, ...links, ...borders].flatMap(({ claim, disagreement }) => (disagreement ? claim : [])),
  );
}
