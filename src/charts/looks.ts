/** Name of a colour in tokens.css. */
export type Token = `--${string}`;

/** Lines `line` px wide, one every `every` px, turned by `degrees` from upright, on paper. */
export interface Hatch {
  hatch: Token;
  every: number;
  line: number;
  degrees: number;
}

/** What a mark looks like: SVG's presentation attributes, in px, with tokens for colours. */
export interface Look {
  fill?: Token | 'none' | Hatch;
  'fill-opacity'?: number;
  stroke?: Token;
  'stroke-width'?: number;
  'stroke-opacity'?: number;
  'stroke-dasharray'?: string;
  'stroke-linecap'?: 'round';
  'stroke-linejoin'?: 'round';
  'font-size'?: number;
  'font-weight'?: 600;
  'text-anchor'?: 'middle';
  /** An outline that keeps text apart from what it stands on; `width` in px, of which half is seen. */
  halo?: { colour: Token; width: number };
}

const HALO = { colour: '--paper', width: 7 } as const;

/**
 * What each mark looks like, said once. The build writes these as the rules of looks.css, by class; pictures, which leave
 * style sheets behind, take them as attributes. What a look becomes under a pointer or once selected stands in the charts'
 * own style sheets: pictures know no such states.
 */
export const looks = {
  'trade-grid': { stroke: '--rule' },
  'trade-base': { stroke: '--ink' },
  'trade-tick': { fill: '--ink-soft', 'font-size': 13 },
  'trade-bar-full': { fill: '--bar' },
  'trade-bar-part': { fill: { hatch: '--bar', every: 7, line: 3, degrees: 45 }, stroke: '--bar' },
  'trade-period': { fill: '--ink', 'font-size': 15, 'text-anchor': 'middle' },
  'trade-months': { fill: '--ink-soft', 'font-size': 13, 'text-anchor': 'middle' },
  'trade-value-above': {
    fill: '--ink',
    'font-size': 15,
    'font-weight': 600,
    'text-anchor': 'middle',
    halo: HALO,
  },
  'trade-value-inside': { fill: '--paper', 'font-size': 15, 'font-weight': 600, 'text-anchor': 'middle' },
  'trade-pace-outline': {
    fill: 'none',
    stroke: '--ink-soft',
    'stroke-width': 1.5,
    'stroke-dasharray': '5 4',
  },
  'trade-pace-value': { fill: '--ink-soft', 'font-size': 15, 'text-anchor': 'middle', halo: HALO },
  'trade-pace-ours': { fill: '--ink-soft', 'font-size': 13, 'text-anchor': 'middle', halo: HALO },
  'trade-other-level': {
    stroke: '--other',
    'stroke-width': 2.5,
    'stroke-dasharray': '1 4',
    'stroke-linecap': 'round',
  },
  'trade-other-bar': { fill: 'none', stroke: '--other', 'stroke-dasharray': '1 4' },
  'trade-other-value': { fill: '--other', 'font-size': 13, 'text-anchor': 'middle', halo: HALO },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** A look by its name. */
export function lookOf(name: LookName): Look {
  return looks[name];
}

/** The looks as the rules of a style sheet. A hatching is no rule: whoever draws it says where it is defined. */
export function looksCss(): string {
  return Object.entries<Look>(looks)
    .map(([name, look]) => `.${name} {\n${declarations(look)}}\n`)
    .join('');
}

const IN_PX: ReadonlySet<string> = new Set(['stroke-width', 'font-size']);

function declarations({ halo, ...attributes }: Look): string {
  const written = Object.entries(attributes).flatMap(([property, value]): [string, string][] => {
    if (typeof value === 'object') return [];
    const text = typeof value === 'string' && value.startsWith('--') ? `var(${value})` : String(value);
    return [[property, IN_PX.has(property) ? `${text}px` : text]];
  });
  const outline: [string, string][] = halo
    ? [
        ['paint-order', 'stroke'],
        ['stroke', `var(${halo.colour})`],
        ['stroke-width', `${halo.width}px`],
        ['stroke-linejoin', 'round'],
      ]
    : [];
  return [...written, ...outline].map(([property, value]) => `  ${property}: ${value};\n`).join('');
}
