import bidiFactory from 'bidi-js';
import { escapeText } from '../charts/pen.ts';

/**
 * How much wider than ours the letters of other typefaces may be, by weight. Programs that ignore the typeface inside
 * an SVG set its text in what they have: DejaVu Sans, the widest of those in common use, is 1.14 times as wide, and
 * its bold, which stands in for semibold, 1.2 to 1.3 times.
 */
export const ROOM = { regular: 1.15, bold: 1.3 } as const;

/** How much finer text is measured: LibreOffice reckons its width in whole px before it scales it. */
const FINER = 10;

/**
 * An SVG that comes out right in browsers and drawing programs alike, whatever of its text they understand. Each line
 * is in visual order, and set smaller by `ROOM`, so that no other typeface runs into what stands beside it; a typeface
 * that comes with the SVG is to be scaled up by as much. Anchors must be physical, as the pen writes them.
 */
export function portableSvg(svg: string): string {
  return svg.replace(
    /(<text )([^>]*>)([^<]*)(?=<\/text>)/g,
    (_, name: string, attributes: string, content: string) =>
      `${name}transform="scale(${1 / FINER})" ${withRoom(attributes)}${escapeText(inVisualOrder(unescaped(content)))}`,
  );
}

function withRoom(attributes: string): string {
  const room = ROOM[attributes.includes('font-weight="600"') ? 'bold' : 'regular'];
  return attributes.replace(
    /\b(x|y|font-size|letter-spacing|stroke-width)="(-?[\d.]+)"/g,
    (_, name: string, px: string) =>
      `${name}="${((FINER * Number(px)) / (name === 'font-size' ? room : 1)).toFixed(1)}"`,
  );
}

const bidi = bidiFactory();

/** Invisible letters with a direction: they keep a run's neutral signs in it, and numbers apart from Arabic words. */
const MARK = { ltr: '\u200e', rtl: '\u200f' } as const;
/** These and what embeds, overrides or isolates: some programs ignore it, some draw it as boxes. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

interface Run {
  /** Embedding level: odd from right to left. */
  level: number;
  text: string;
  /** The direction of the marks around it. */
  marked: 'ltr' | 'rtl';
}

/**
 * A line of text as the eye finds it from left to right: runs of one direction, each between marks of that direction,
 * its letters in the order in which they are read. Programs differ in what they make of `direction`, of anchors beside
 * it and of embedding marks (Inkscape knows the first, LibreOffice the last); on such a line all of them agree.
 */
export function inVisualOrder(line: string): string {
  const { levels } = bidi.getEmbeddingLevels(line, 'ltr');
  const whole: Run[] = [];
  for (let i = 0; i < line.length; i += 1) {
    const letter = line.charAt(i);
    if (MARKS.test(letter)) continue;
    const level = levels[i] ?? 0;
    const run = whole.at(-1);
    if (run?.level === level) run.text += letter;
    else whole.push({ level, text: letter, marked: level % 2 === 1 ? 'rtl' : 'ltr' });
  }
  const highest = Math.max(0, ...whole.map(({ level }) => level));
  if (highest === 0) return whole.map(({ text }) => text).join('');
  const runs = whole.flatMap(looseBracketsApart);
  // Rule L2 of the Unicode Bidirectional Algorithm: from the highest level down, what stands together is turned round.
  for (let least = highest; least > 0; least -= 1) {
    for (let start = 0; start < runs.length; start += 1) {
      let end = start;
      while ((runs[end]?.level ?? 0) >= least) end += 1;
      runs.splice(start, end - start, ...runs.slice(start, end).reverse());
      start = end;
    }
  }
  return runs.map(({ text, marked }) => MARK[marked] + text + MARK[marked]).join('');
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Brackets whose partner is not in their right-to-left run, as runs of their own, mirrored: else one might find another
 * partner in visual order, and both be turned round.
 */
function looseBracketsApart(run: Run): Run[] {
  if (run.marked === 'ltr') return [run];
  const open: { at: number; closing: string }[] = [];
  const loose = new Set<number>();
  [...run.text].forEach((letter, at) => {
    const closing = CLOSING[letter];
    if (closing !== undefined) open.push({ at, closing });
    else if (Object.values(CLOSING).includes(letter)) {
      if (open.at(-1)?.closing === letter) open.pop();
      else loose.add(at);
    }
  });
  for (const { at } of open) loose.add(at);
  const parts: Run[] = [];
  let joined = false;
  [...run.text].forEach((letter, at) => {
    const last = parts.at(-1);
    if (loose.has(at)) {
      parts.push({ ...run, text: bidi.getMirroredCharacter(letter) ?? letter, marked: 'ltr' });
      joined = false;
    } else if (last && joined) last.text += letter;
    else {
      parts.push({ ...run, text: letter });
      joined = true;
    }
  });
  return parts;
}

function unescaped(content: string): string {
  return content.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
