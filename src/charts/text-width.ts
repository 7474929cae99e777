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
    hundredths += 100 * tracking + (/\p{M}/u.test(letter) ? 0 : (widths[letter] ?? OTHER));
  }
  return (hundredths / 100) * size * (bold ? BOLD : 1) + 1;
}

/** Breaks a text between words into lines of about equal length, none wider than `most` px where words allow. */
export function wrapText(text: string, size: number, most: number): string[] {
  const count = Math.ceil(textWidth(text, size) / most);
  if (count <= 1) return [text];
  const aim = textWidth(text, size) / count;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const full = textWidth(longer, size) > most || textWidth(line, size) >= aim;
    if (full && line !== '') {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
