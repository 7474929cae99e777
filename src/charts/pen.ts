import type { I18n } from '../i18n/i18n.tsx';
import { directionOf } from '../i18n/languages.ts';
import { isLent, unmarked } from '../i18n/lent.ts';

/** A drawing that leaves the page: SVG markup from 0, 0 on, at the width it was asked for. */
export interface Picture {
  /** In px; a drawing that had to stay narrower than its room says how wide it is. */
  height: number;
  width?: number;
  markup: string;
}

/** What a drawing that leaves the page is given: room in px, and colours named as in tokens.css. */
export interface PictureRoom {
  width: number;
  /** What it should keep to if it can; null for as much as it takes. */
  height: number | null;
  colour(token: string): string;
}

/** Draws a chart for a room. */
export type DrawPicture = (i18n: I18n, room: PictureRoom) => Picture;

/** Reads one of the site's own files, such as `basemap.json`. */
export type ReadSiteFile = (file: string) => Promise<string>;

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An SVG element. Attribute values are escaped here; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? numberOf(key, value) : escapeText(String(value))}"`,
    );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Where something stands is written to a tenth of a unit, which nobody sees, and all else as `round` does. */
function numberOf(key: string, value: number): string {
  return POSITIONS.has(key) ? tenth(value) : round(value);
}

/** A position as drawings write it. */
export const tenth = (value: number) => String(Math.round(value * 10) / 10);

const POSITIONS: ReadonlySet<string> = new Set(['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy']);

/** Text as SVG content, without marks of what is lent in it: drawings take these away for theirs before. */
export function escapeText(text: string): string {
  return writable(unmarked(text)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text without the characters that XML has no way to write. */
export function writable(text: string): string {
  return text.replace(CONTROLS, '');
}

/** Control characters but for white space, halves of surrogate pairs, and the two non-characters. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/** A number as drawings write it. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A hatching to fill shapes with, as `url(#id)`: lines `line` px wide, one every `every` px, turned by `degrees`. */
export function hatching(
  id: string,
  {
    every,
    line,
    degrees,
    paper,
    ink,
  }: Record<'every' | 'line' | 'degrees', number> & Record<'paper' | 'ink', string>,
): string {
  const tile = { width: every, height: every };
  const turned = { patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${degrees})` };
  const content =
    element('rect', { ...tile, fill: paper }) + element('rect', { ...tile, width: line, fill: ink });
  return element('pattern', { id, ...tile, ...turned }, content);
}

export interface TextLook {
  /** In px. */
  size: number;
  fill: string;
  bold?: boolean;
  /** Latin only. */
  italic?: boolean;
  /** Which end of the text stands at its point, in reading direction. */
  anchor?: 'start' | 'middle' | 'end';
  /** Letter-spacing in em; Latin only, for it would tear Arabic letters apart. */
  tracking?: number;
  /** An outline that keeps the text apart from what it stands on; `width` in px. */
  halo?: { colour: string; width: number };
}

/** Draws in px from the reading side: given a width to mirror in, x grows leftwards in Arabic. */
export interface Pen {
  /** Whether x grows leftwards. */
  mirrored: boolean;
  /** A line of text on the baseline `y`. */
  text(x: number, y: number, text: string, look: TextLook): string;
  /** Lines of text, the first on the baseline `y`. */
  lines(x: number, y: number, lines: readonly string[], leading: number, look: TextLook): string;
  rect(x: number, y: number, width: number, height: number, attributes: Attributes): string;
  circle(x: number, y: number, radius: number, attributes: Attributes): string;
  /** SVG path data drawn in a box `width` wide, whose corner on the reading side is at x, y. */
  path(x: number, y: number, width: number, d: string, attributes: Attributes): string;
  /** What is drawn from 0, 0 on, `scale` times its size; then `width` wide, and its corner on the reading side at x, y. */
  group(x: number, y: number, width: number, scale: number, content: string): string;
  line(
    from: readonly [x: number, y: number],
    to: readonly [x: number, y: number],
    attributes: Attributes,
  ): string;
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

/** `mirrorIn` is the width in px within which Arabic runs from the right; null where x is already physical. */
export function makePen(i18n: I18n, mirrorIn: number | null): Pen {
  const { locale, defaultLocale } = i18n;
  const rtl = directionOf(locale) === 'rtl';
  const lent = directionOf(defaultLocale) === 'rtl' ? '\u202b' : '\u202a';
  const width = rtl ? mirrorIn : null;
  const at = (x: number) => (width === null ? x : width - x);
  const pen: Pen = {
    mirrored: width !== null,
    text(x, y, text, { size, fill, bold, italic, anchor = 'start', tracking, halo }) {
      const attributes = {
        x: at(x),
        y,
        'font-size': size,
        'font-weight': bold ? 600 : null,
        // Arabic has none, and programs take another typeface for it, or garble it.
        'font-style': italic && !rtl ? 'italic' : null,
        'letter-spacing': tracking && !rtl ? tracking * size : null,
        'text-anchor': width === null ? anchor : MIRRORED[anchor],
        'xml:lang': isLent(text) ? defaultLocale : null,
      };
      const content = escapeText(embedded(text.replaceAll('\u2068', lent), rtl));
      const drawn = element('text', { ...attributes, fill }, content);
      if (halo === undefined) return drawn;
      const line = { stroke: halo.colour, 'stroke-width': halo.width, 'stroke-linejoin': 'round' };
      // Browsers, for which the page's own colours are, know which of fill and stroke to paint first.
      if (halo.colour.startsWith('var('))
        return element('text', { ...attributes, fill, ...line, 'paint-order': 'stroke' }, content);
      // Not every other program does: an outline of its own below.
      const outline = { fill: halo.colour, ...line };
      return element('text', { ...attributes, ...outline }, content) + drawn;
    },
    lines: (x, y, lines, leading, look) =>
      lines.map((line, i) => pen.text(x, y + i * leading, line, look)).join(''),
    rect: (x, y, w, height, attributes) =>
      element('rect', { x: width === null ? x : at(x) - w, y, width: w, height, ...attributes }),
    circle: (x, y, r, attributes) => element('circle', { cx: at(x), cy: y, r, ...attributes }),
    path: (x, y, w, d, attributes) =>
      element('path', {
        d,
        transform: `translate(${tenth(width === null ? x : at(x) - w)} ${tenth(y)})`,
        ...attributes,
      }),
    group(x, y, w, scale, content) {
      const moved = `translate(${tenth(width === null ? x : at(x) - w)} ${tenth(y)})`;
      const transform = scale === 1 ? moved : `${moved} scale(${round(scale)})`;
      return element('g', { transform }, content);
    },
    line: ([x1, y1], [x2, y2], attributes) =>
      element('line', { x1: at(x1), y1, x2: at(x2), y2, ...attributes }),
  };
  return pen;
}

/**
 * Right-to-left text between embedding marks: programs other than browsers ignore, or get wrong, the attribute
 * that says so. Isolates, which some of them draw as boxes, become left-to-right embeddings.
 */
function embedded(text: string, rtl: boolean): string {
  const plain = text.replace(/[\u2066-\u2068]/g, '\u202a').replace(/\u2069/g, '\u202c');
  return rtl ? `\u202b${plain}\u202c` : plain;
}
