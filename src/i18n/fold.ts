/** Letters that writers take for one another, and digits of another script. */
const ALIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '’': "'",
  '‘': "'",
};
const DIGIT = /[٠-٩۰-۹]/;

/**
 * A text as searches compare it: without case, accents and Arabic's marks, with one form of alef, ya and ta marbuta, and
 * Western digits. Nobody types the marks, and few type the hamza.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[ٱىیکة’‘٠-٩۰-۹]/g, (letter) =>
      DIGIT.test(letter) ? String((letter.codePointAt(0) ?? 0) & 15) : (ALIKE[letter] ?? letter),
    );
}
