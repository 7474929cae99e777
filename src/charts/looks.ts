/** Name of a colour in tokens.css. */
export type Token = `--${string}`;

/** Lines `line` px wide, one every `every` px, turned by `degrees` from upright, on paper. */
export interface Hatch {
  hatch: Token;
  every: number;
  line: number;
  degrees: number;
}

/** A colour that fades away in reading direction. */
export interface Fade {
  fade: Token;
}

/** What a mark looks like: SVG's presentation attributes, in px, with tokens for colours. */
export interface Look {
  fill?: Token | 'none' | Hatch | Fade;
  'fill-opacity'?: number;
  stroke?: Token;
  'stroke-width'?: number;
  'stroke-opacity'?: number;
  'stroke-dasharray'?: string;
  'stroke-linecap'?: 'round';
  'stroke-linejoin'?: 'round';
  'font-size'?: number;
  'font-weight'?: 600;
  'font-style'?: 'italic';
  'text-anchor'?: 'middle';
  /** An outline that keeps text apart from what it stands on; `width` in px, of which half is seen. */
  halo?: { colour: Token; width: number };
  /**
   * What has this look as HTML on the page, as a selector: text, whose size grows with the reader's there, or a box, whose
   * border is of the stroke's colour.
   */
  html?: string;
}

/** Of what is planned, or covers a part of a year. */
const INK_HATCH = { hatch: '--ink', every: 5, line: 2, degrees: 25 } as const;

/** Sizes of the words on the map in px, at the usual size of text. The style sheet has them in em: a test holds it to that. */
export const MAP_TEXT = { tag: 15, detail: 13, otherTag: 12, name: 13, city: 12 } as const;

/**
 * What each mark looks like, said once. The build writes these as the rules of looks.css, by class; pictures, which leave
 * style sheets behind, take them as attributes. What a look becomes under a pointer or once selected stands in the charts'
 * own style sheets: pictures know no such states.
 */
export const looks = {
  'trade-base': { stroke: '--ink' },
  'trade-bar-full': { fill: '--bar' },
  'trade-bar-part': { fill: { hatch: '--bar', every: 7, line: 3, degrees: 45 }, stroke: '--bar' },
  'trade-period': { fill: '--ink', 'font-size': 15, 'font-weight': 600 },
  'trade-months': { fill: '--ink-soft', 'font-size': 14 },
  /** Below a value, which must be legible on any hue. */
  'trade-plate': { fill: '--paper' },
  'trade-value': { fill: '--ink', 'font-size': 15, 'font-weight': 600, 'text-anchor': 'middle' },
  'trade-pace-outline': {
    fill: 'none',
    stroke: '--ink-soft',
    'stroke-width': 1.5,
    'stroke-dasharray': '5 4',
  },
  'trade-pace-value': { fill: '--ink-soft', 'font-size': 14 },
  'trade-other-ground': { stroke: '--paper', 'stroke-width': 7 },
  'trade-other-level': {
    stroke: '--other',
    'stroke-width': 2.5,
    'stroke-dasharray': '1 4',
    'stroke-linecap': 'round',
  },
  'trade-other-bar': { fill: 'none', stroke: '--other', 'stroke-dasharray': '1 4' },
  'trade-other-value': { fill: '--other', 'font-size': 14 },

  'map-water': { fill: '--water' },
  'map-land': { fill: '--land' },
  'map-land-subject': { fill: '--land-subject' },
  'map-region': { fill: '--proposed', 'fill-opacity': 0.09 },
  'map-lake': { fill: '--water', stroke: '--water-ink', 'stroke-opacity': 0.5, 'stroke-width': 0.75 },
  'map-river': { fill: 'none', stroke: '--water', 'stroke-width': 1.25 },
  'map-border': { fill: 'none', stroke: '--border' },
  'map-border-claim': {
    fill: 'none',
    stroke: '--ink',
    'stroke-opacity': 0.75,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  },
  'map-name': {
    html: '.map-label:not([data-kind="water"]) > span',
    fill: '--ink-soft',
    'font-size': MAP_TEXT.name,
    'text-anchor': 'middle',
    halo: { colour: '--land-subject', width: 2 },
  },
  'map-name-dot': { html: '.map-label[data-kind="city"]::before', fill: '--ink-soft' },
  'map-name-water': {
    html: '.map-label[data-kind="water"] > span',
    fill: '--water-ink',
    'font-size': MAP_TEXT.name,
    'font-style': 'italic',
    'text-anchor': 'middle',
  },
  'map-tie-line': { fill: 'none', stroke: '--proposed', 'stroke-width': 2.5, 'stroke-dasharray': '7 5' },
  'map-route': {
    fill: 'none',
    stroke: '--other',
    'stroke-width': 2.5,
    'stroke-dasharray': '0.1 5',
    'stroke-linecap': 'round',
  },
  'map-arrow': { fill: '--proposed' },
  'map-dot-planned': { fill: '--proposed' },
  'map-dot-proposed': { fill: '--paper', stroke: '--proposed', 'stroke-width': 4 },
  /** About a site whose place is approximate. */
  'map-ring': { fill: 'none', stroke: '--ink-soft', 'stroke-width': 1.25, 'stroke-dasharray': '3 2.5' },
  'map-city-sign': { fill: '--paper', stroke: '--ink', 'stroke-width': 2 },
  'map-other-sign': {
    fill: '--paper',
    stroke: '--other',
    'stroke-width': 2,
    'stroke-dasharray': '0.1 3.9',
    'stroke-linecap': 'round',
  },
  'map-plate': { html: '.map-tag', fill: '--paper', 'fill-opacity': 0.55 },
  'map-tag-text': {
    html: '.map-tag',
    fill: '--ink',
    'font-size': MAP_TEXT.tag,
    halo: { colour: '--paper', width: 3 },
  },
  'map-tag-text-other': {
    html: '.map-tag[data-kind="other"]',
    fill: '--other',
    'font-size': MAP_TEXT.otherTag,
    halo: { colour: '--paper', width: 3 },
  },
  'map-scale-text': { fill: '--ink', 'font-size': 12 },
  'map-scale-bar': { fill: 'none', stroke: '--ink', 'stroke-width': 1.5 },
  'map-locator-water': { fill: '--paper', stroke: '--border', 'stroke-width': 1.5 },
  'map-locator-land': { fill: '--border' },
  'map-locator-frame': { fill: 'none', stroke: '--ink', 'stroke-width': 2 },

  'time-grid': { stroke: '--rule' },
  'time-day': { stroke: '--ink' },
  'time-track': { stroke: '--rule-strong', 'stroke-dasharray': '1 1' },
  'time-event': { fill: '--ink', stroke: '--ink', 'stroke-width': 2 },
  'time-planned': { fill: INK_HATCH, stroke: '--ink', 'stroke-width': 2 },
  'time-past': { fill: { fade: '--ink' } },
  'time-other': {
    fill: '--paper',
    stroke: '--other',
    'stroke-width': 2,
    'stroke-dasharray': '0.1 3.9',
    'stroke-linecap': 'round',
  },

  thing: { fill: '--ink' },
  'thing-left': { fill: '--rule' },
  sum: { fill: '--ink' },
  'sum-part': { fill: INK_HATCH },
  yardstick: { fill: '--rule-strong' },

  'stance-for': { fill: '--ink' },
  'stance-against': { fill: '--ink' },
  'stance-neutral': { fill: '--ink' },
  'bidder-hue-1': { html: '[data-hue="1"] .bidder-name', stroke: '--hue-1' },
  'bidder-hue-2': { html: '[data-hue="2"] .bidder-name', stroke: '--hue-2' },
  'bidder-hue-3': { html: '[data-hue="3"] .bidder-name', stroke: '--hue-3' },
  'bidder-hue-4': { html: '[data-hue="4"] .bidder-name', stroke: '--hue-4' },
  'bidder-hue-other': { html: '[data-hue="other"] .bidder-name', stroke: '--hue-other' },

  'said-reported': { fill: '--ink', stroke: '--ink', 'stroke-width': 1.5 },
  'said-planned': { fill: INK_HATCH, stroke: '--ink', 'stroke-width': 1.5 },
  'said-opinion': { fill: '--paper', stroke: '--ink', 'stroke-width': 1.5 },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** A look by its name. */
export function lookOf(name: LookName): Look {
  return looks[name];
}

/** The looks as the rules of a style sheet. What a hatching or fading fills is no rule: whoever draws it says where that is defined. */
export function looksCss(): string {
  return Object.entries<Look>(looks)
    .map(([name, look]) => {
      const rules = look.html ? htmlRules(look) : svgRules(look);
      const written = rules.map(([property, value]) => `  ${property}: ${value};\n`);
      return `${look.html ?? `.${name}`} {\n${written.join('')}}\n`;
    })
    .join('');
}

type Rule = readonly [property: string, value: string];

const IN_PX: ReadonlySet<string> = new Set(['stroke-width', 'font-size']);

function svgRules({ halo, ...attributes }: Look): Rule[] {
  const written = Object.entries(attributes).flatMap(([property, value]): Rule[] => {
    if (typeof value === 'object') return [];
    const text = typeof value === 'string' && value.startsWith('--') ? `var(${value})` : String(value);
    return [[property, IN_PX.has(property) ? `${text}px` : text]];
  });
  const outline: Rule[] = halo
    ? [
        ['paint-order', 'stroke'],
        ['stroke', `var(${halo.colour})`],
        ['stroke-width', `${halo.width}px`],
        ['stroke-linejoin', 'round'],
      ]
    : [];
  return [...written, ...outline];
}

function htmlRules({ fill, stroke, halo, ...look }: Look): Rule[] {
  if (fill === undefined) return [['border-color', `var(${stroke})`]];
  const opacity = look['fill-opacity'] ?? 1;
  const colour =
    opacity === 1 ? `var(${fill})` : `color-mix(in srgb, var(${fill}) ${100 * opacity}%, transparent)`;
  const style = look['font-style'];
  return [
    [look['font-size'] === undefined ? 'background' : 'color', colour],
    ...(style ? [['font-style', style] as const] : []),
    ...(halo ? [['text-shadow', softly(halo)] as const] : []),
  ];
}

function softly({ colour, width }: { colour: Token; width: number }): string {
  return `0 0 2px var(${colour}), 0 0 ${width}px var(${colour})`;
}
