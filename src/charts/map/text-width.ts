// Widths of text without a browser, so that labels are placed alike in the build and on the page. The estimates are
// a little generous: a label that is thought wider than it is only keeps more distance.

/** Widths in em of IBM Plex Sans, measured in groups; letters not named here count as `other`. */
const LATIN: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[\u0300-\u036f\u064b-\u0652]/u, 0],
  [/[iljI.,:;'’|!]/u, 0.3],
  [/[ftr()\-\s]/u, 0.39],
  [/[mwMW—]/u, 0.92],
  [/[A-ZÀ-Þ–]/u, 0.68],
  [/[ا-ي]/u, 0.52],
];
const OTHER = 0.6;
const SLIM_ARABIC = /[اأإآلدذرزوؤ]/u;

/** Width of a line in px. `tracking` is letter-spacing in em. */
export function textWidth(text: string, size: number, { bold = false, tracking = 0 } = {}): number {
  let em = 0;
  for (const letter of text) {
    em += tracking + widthOf(letter);
  }
  return em * size * (bold ? 1.05 : 1);
}

function widthOf(letter: string): number {
  if (SLIM_ARABIC.test(letter)) return 0.36;
  return LATIN.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
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
