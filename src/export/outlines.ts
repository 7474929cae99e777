import createBidi from 'bidi-js';
import { create, type Font } from 'fontkit';
import type { PictureSvg } from './picture-svg.ts';

const bidi = createBidi();

/** The typeface's files. */
export interface OutlineFonts {
  regular: Uint8Array;
  semibold: Uint8Array;
}

/** How far letters lean that the typeface has upright only: as much as browsers lean them. */
const LEAN = 0.21;
/** What says how text is set, and says nothing of its outlines. */
const SETTING = new Set([
  ...['x', 'y', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'xml:space'],
]);

/**
 * A picture with its text as outlines, so that it looks the same in every program, whatever fonts that has. Lines with
 * letters that the typeface lacks stay text.
 */
export function outlined({ svg }: PictureSvg, files: OutlineFonts): string {
  const [regular, semibold] = [fontIn(files.regular), fontIn(files.semibold)];
  return svg.replace(/<text( [^>]*)>([^<]*)<\/text>/g, (text, written: string, content: string) => {
    const attributes = new Map(
      [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const line = content.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    const font = attributes.get('font-weight') === '600' ? semibold : regular;
    const d = outlineOf(line, font, attributes);
    if (d === null) return text;
    const kept = [...attributes].filter(([name]) => !SETTING.has(name));
    return `<path${kept.map(([name, value]) => ` ${name}="${value}"`).join('')} d="${d}"/>`;
  });
}

/** Path data of a line of text, set as the attributes of a `<text>` say; null where the font lacks a letter. */
function outlineOf(line: string, font: Font, attributes: ReadonlyMap<string, string>): string | null {
  const runs = runsOf(line);
  const lacking = (letter: string) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  if (runs.some(({ text }) => [...text].some(lacking))) return null;
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  const scale = number('font-size') / font.unitsPerEm;
  const lean = attributes.get('font-style') === 'italic' ? LEAN : 0;
  const spacing = number('letter-spacing') / scale;
  const laid = runs.flatMap(({ text, level }) => {
    forgetGlyphs(font);
    const run = font.layout(text, undefined, undefined, undefined, level % 2 === 1 ? 'rtl' : 'ltr');
    return run.glyphs.map((glyph, i) => ({ glyph, position: run.positions[i] }));
  });
  const width = laid.reduce((sum, { position }) => sum + (position?.xAdvance ?? 0) + spacing, 0);
  const before = { start: 0, middle: 0.5, end: 1 }[attributes.get('text-anchor') ?? 'start'] ?? 0;
  let pen = -width * before;
  const paths: string[] = [];
  for (const { glyph, position } of laid) {
    if (!position) continue;
    const x = number('x') + (pen + position.xOffset) * scale;
    const y = number('y') - position.yOffset * scale;
    paths.push(glyph.path.transform(scale, 0, lean * scale, -scale, x, y).toSVG());
    pen += position.xAdvance + spacing;
  }
  return paths.join('');
}

interface Run {
  text: string;
  /** Odd where it is read from the right. */
  level: number;
}

/** Parts of one direction, from left to right, by the Unicode bidirectional algorithm in a paragraph from the left. */
function runsOf(line: string): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, 'ltr');
  const runs: Run[] = [];
  for (const [i, unit] of line.split('').entries()) {
    // Marks of direction have done their work.
    if (/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(unit)) continue;
    const level = levels[i] ?? 0;
    const text = level % 2 === 1 ? (bidi.getMirroredCharacter(unit) ?? unit) : unit;
    const last = runs.at(-1);
    if (last?.level === level) last.text += text;
    else runs.push({ text, level });
  }
  // Rule L2: from the highest level down to the lowest odd one, what stands at or above it is turned round.
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let from = 0; from < runs.length; from += 1) {
      let to = from;
      while ((runs[to]?.level ?? 0) >= level) to += 1;
      if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = to;
    }
  }
  return runs;
}

/**
 * Has a font make its glyphs anew. It keeps each as it was first made, and where that was in place of others, without the
 * letter that it stands for: the next line with that letter would join it to nothing. Opening the file again takes a
 * quarter of a second.
 */
function forgetGlyphs(font: Font): void {
  Object.assign(font, { _glyphs: {} });
}

const opened = new WeakMap<Uint8Array, Font>();

function fontIn(file: Uint8Array): Font {
  const font = opened.get(file) ?? create(file as Buffer);
  if ('fonts' in font) throw new TypeError('A file holds a collection of fonts where one was expected');
  opened.set(file, font);
  return font;
}
