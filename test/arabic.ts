/** Arabic letters, not the Arabic comma, semicolon and question mark. */
const LETTER = '[\\u0620-\\u064a\\u066e-\\u06d3]';
/** What may stand between a word and its comma: marks of vowels and of direction, closing quotes and brackets. */
const MARKS = '[\\u064b-\\u0652\\u200e\\u200f\\u2066-\\u2069»”)\\]]*';

const LATIN = new RegExp(
  `${LETTER}${MARKS}[,;?](?![\\d,])|[,;?] ?[\\u200e\\u200f\\u2066-\\u2069«“(\\[]*${LETTER}`,
  'g',
);

/** Latin commas, semicolons and question marks beside an Arabic word, each with what stands around it. */
export function latinMarks(text: string): string[] {
  return [...text.matchAll(LATIN)].map(({ index }) => text.slice(Math.max(0, index - 20), index + 25));
}
