// A text that the data lacks in a language is lent by the story's own language. It stands between the marks of a
// bidirectional isolate, by which it keeps its direction wherever it is put, and by which what shows it can say which
// language it is in. No text of the data may hold such marks itself.

const START = '\u2068';
const END = '\u2069';
const LENT = /\u2068([^\u2069]*)\u2069/g;
const READABLE = /[\p{L}\p{N}]/u;

/** A text as one that another language lends. */
export function lend(text: string): string {
  return START + text + END;
}

/** A text without the marks of what is lent in it, for where they would be in the way. */
export function unmarked(text: string): string {
  return text.replace(LENT, '$1');
}

/** Whether something can be read in a text, and nothing of it but what is lent. */
export function isLent(text: string): boolean {
  return READABLE.test(text) && !READABLE.test(text.replace(LENT, ''));
}

/** A text in pieces, in order: its own, and those that are lent. */
export function piecesOf(text: string): { text: string; isLent: boolean }[] {
  // What a splitting pattern captures stands at the odd places.
  return text
    .split(LENT)
    .map((piece, i) => ({ text: piece, isLent: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Lines that a text was broken into, each with both marks of what is lent in it. */
export function markedLines(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const begun = isOpen ? START + line : line;
    isOpen = begun.lastIndexOf(START) > begun.lastIndexOf(END);
    return isOpen ? begun + END : begun;
  });
}
