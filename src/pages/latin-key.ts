/** Keys with a letter or sign, by their place on the keyboard (`KeyboardEvent.code`): what is printed on them in Latin. */
const AT_PLACE: Readonly<Record<string, string>> = {
  KeyB: 'b',
  KeyF: 'f',
  KeyN: 'n',
  KeyT: 't',
  Period: '.',
};

/**
 * What is typed on a keyboard, as the name of a key in Latin letters. A Latin letter counts wherever it lies; where a
 * keyboard types another script, or hands keys to a composer of letters, the place of the key does.
 */
export function latinKey(key: string, code: string): string {
  // Letters as wide as Chinese ones are the same letters.
  const typed = key.normalize('NFKC');
  const isOther = /\P{ASCII}/u.test(typed) && !/\p{Script=Latin}/u.test(typed);
  const isComposed = ['Process', 'Unidentified', ''].includes(key);
  return isOther || isComposed ? (AT_PLACE[code] ?? typed) : typed;
}
