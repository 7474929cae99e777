import { markedLines } from '../i18n/lent.ts';
import glyphs from '../theme/fonts/glyph-widths.json';

// Widths of text without a browser, so that labels are placed alike in the build and on the page.

const widths: Readonly<Record<string, number>> = glyphs;
/** For letters that the table lacks, in hundredths of an em. */
const OTHER = 62;
/** How much wider a semibold line is at most. */
const BOLD = 1.05;

/** Width of a line in px, a little generous. `tracking` is letter-spacing in em. */
export function textWidth(text: string, size: number, { bold = false, tracking = 0 } = {}): number {
  let hundredths = 0;
  for (const letter of text) {
    hundredths += 100 * tracking + (/[\p{M}\p{Cf}]/u.test(letter) ? 0 : (widths[letter] ?? OTHER));
  }
  return (hundredths / 100) * size * (bold ? BOLD : 1) + 1;
}

/** As much of a text as `most` px hold, with a sign where it is cut. */
export function cutText(text: string, size: number, most: number, look: { bold?: boolean } = {}): string {
  if (textWidth(text, size, look) <= most) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, size, look) > most) letters.pop();
  return markedLines([`${letters.join('').trimEnd()}…`]).join('');
}

/** Stands in for spaces that no line ends at. */
const HELD = '\ue000';

/** The pieces that a text may be broken between: its words, with a "·" held between those on both sides of it. */
export function wordsIn(text: string): string[] {
  const held = text.replaceAll(' · ', `${HELD}·${HELD}`).split(' ');
  return held.map((piece) => piece.replaceAll(HELD, ' '));
}

/** Breaks a text between words into few lines of about equal length, none wider than `most` px where words allow. */
export function wrapText(text: string, size: number, most: number, look: { bold?: boolean } = {}): string[] {
  const words = wordsIn(text);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, size, look)));
  const wrap = (width: number) => fillLines(words, size, width, look).map((line) => line.join(' '));
  let lines = wrap(most);
  // As few lines, but ever narrower: until one more would be needed, or a single word is as wide.
  for (;;) {
    const narrower = wrap(widest(lines) - 0.01);
    if (narrower.length > lines.length || widest(narrower) >= widest(lines)) return markedLines(lines);
    lines = narrower;
  }
}

/** Lines filled with pieces of text one after the other, none wider than `most` px where the pieces allow. */
export function fillLines(
  pieces: readonly string[],
  size: number,
  most: number,
  look: { bold?: boolean } = {},
): string[][] {
  const lines: string[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && textWidth([...line, piece].join(' '), size, look) <= most) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}
