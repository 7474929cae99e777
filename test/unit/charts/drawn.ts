import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { looksCss } from '../../../src/charts/looks.ts';

// Reads drawings as they are written, on pages and in pictures.

/** An element, or a document, which has no attributes. */
export interface Tree {
  name: string;
  attribs: Record<string, string>;
  parent: Tree | null;
}

export function treeOf(markup: string): Tree {
  return Object.assign(parseDocument(markup, { xmlMode: true }) as unknown as Tree, { attribs: {} });
}

/** What a selector finds within an element, in order. */
export function all(selector: string, within: Tree): Tree[] {
  return selectAll(selector, within as never) as unknown as Tree[];
}

/** The words of an element without marks of direction, and with single spaces. */
export function bareWords(of: Tree): string {
  return DomUtils.textContent(of as never)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of several as one line. */
export function wordsOf(many: readonly Tree[]): string {
  return many.map(bareWords).join(' ');
}

const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
];
const PLACE = ['x1', 'y1', 'x2', 'y2', 'x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'd', 'transform'];
const SHAPES: ReadonlySet<string> = new Set(['line', 'rect', 'circle', 'path', 'text']);

/** Properties of a class's rule, with tokens by their bare names and px as numbers. */
const rules: ReadonlyMap<string, Record<string, string>> = new Map(
  [...looksCss().matchAll(/^\.([\w-]+) \{([^}]*)\}/gm)].map(([, name = '', body = '']) => [
    name,
    Object.fromEntries(
      [...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, property = '', value = '']) => [
        property,
        value.replace(/var\((--[\w-]+)\)/g, '$1').replace(/px$/, ''),
      ]),
    ),
  ]),
);

/** How a shape is painted, by its look or its own attributes, with all that it takes from elsewhere. */
export function paintOf(shape: Tree): Record<string, string> {
  const look = shape.attribs.class?.split(' ').at(-1) ?? '';
  const said: Record<string, string> = { ...rules.get(look), ...shape.attribs };
  return Object.fromEntries(
    PAINT.flatMap((name) => {
      const value = said[name];
      if (value === undefined || (name === 'text-anchor' && value === 'start')) return [];
      const [, id] = /url\(#([^)]+)\)/.exec(value) ?? [];
      return [[name, id === undefined ? value : fillingOf(id, shape)]];
    }),
  );
}

/** What a hatching or a fading is made of. */
function fillingOf(id: string, from: Tree): string {
  let root = from;
  while (root.parent) root = root.parent;
  const filling = all(`[id="${id}"]`, root)[0];
  if (!filling) throw new Error(`nothing has the id ${id}`);
  const { width, patternTransform, x1 } = filling.attribs;
  const parts = all('rect, stop', filling).map(({ attribs }) =>
    [attribs.width, attribs.fill ?? attribs['stop-color'], attribs['stop-opacity']].join(' '),
  );
  return [filling.name, width, patternTransform, x1, ...parts].join(' ').replace(/var\((--[\w-]+)\)/g, '$1');
}

interface Drawn {
  name: string;
  paint: Record<string, string>;
  place: Record<string, string | number>;
  words: string;
}

/** The shapes in elements, or these themselves, in order; a text with its outline below it is one text. */
export function drawnIn(many: readonly Tree[]): Drawn[] {
  const shapes = many
    .flatMap((one) => (SHAPES.has(one.name) ? [one] : all([...SHAPES].join(), one)))
    .filter((shape) => !['pattern', 'clipPath'].includes(shape.parent?.name ?? ''));
  return shapes.flatMap((shape, i) => {
    if (isOutline(shape)) return [];
    const below = shapes[i - 1];
    const outline = shape.name === 'text' && below && isOutline(below) ? below.attribs : {};
    const paint = paintOf(shape);
    for (const name of ['stroke', 'stroke-width']) if (outline[name]) paint[name] = String(outline[name]);
    return [
      {
        name: shape.name,
        paint,
        place: placeOf(shape),
        words: shape.name === 'text' ? bareWords(shape) : '',
      },
    ];
  });
}

/** In pictures, the halo of a text is a text of its own. */
function isOutline({ name, attribs: { fill, stroke } }: Tree): boolean {
  return name === 'text' && stroke !== undefined && fill === stroke;
}

/** Where a shape is, its numbers in tenths of a px; what is 0 may be left out. */
function placeOf({ attribs }: Tree): Record<string, string | number> {
  const style = Object.fromEntries((attribs.style ?? '').split(';').map((one) => one.split(':')));
  return Object.fromEntries(
    PLACE.flatMap((name) => {
      const value = style[name] ?? attribs[name];
      if (value === undefined || value === '0') return [];
      return [[name, Number.isNaN(Number(value)) ? value : Math.round(Number(value) * 10) / 10]];
    }),
  );
}
