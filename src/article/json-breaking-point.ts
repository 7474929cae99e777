/**
 * Where invalid JSON breaks: the index of the first character that cannot stand where it stands, or the text's
 * length where it is cut off. Engines word their messages differently and some name no position, so this walks
 * the text by itself, without recursion; it is asked only once `JSON.parse` has refused the text.
 */
export function breakingPoint(text: string): number {
  const open: string[] = [];
  let expects: Expects = 'value';
  for (let i = skipBlanks(text, 0); i < text.length; i = skipBlanks(text, i)) {
    const character = text[i] as string;
    const closes = open.at(-1) === '{' ? '}' : ']';
    if (character === closes && open.length > 0 && mayClose(expects)) {
      open.pop();
      expects = 'comma';
      i += 1;
    } else if (expects === 'value' || expects === 'first value') {
      if (character === '{' || character === '[') {
        open.push(character);
        expects = character === '{' ? 'first key' : 'first value';
        i += 1;
      } else {
        const scalar = endOfScalar(text, i);
        if (!scalar.ok) return scalar.at;
        i = scalar.at;
        expects = 'comma';
      }
    } else if (expects === 'key' || expects === 'first key') {
      if (character !== '"') return i;
      const key = endOfString(text, i);
      if (!key.ok) return key.at;
      i = key.at;
      expects = 'colon';
    } else if (expects === 'colon') {
      if (character !== ':') return i;
      expects = 'value';
      i += 1;
    } else {
      if (character !== ',' || open.length === 0) return i;
      expects = open.at(-1) === '{' ? 'key' : 'value';
      i += 1;
    }
  }
  return text.length;
}

/** What the grammar wants next; after a whole value with nothing open, `comma` means the end. */
type Expects = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma';

/** One past a token that is whole, or the index at which it breaks. */
type End = { ok: true; at: number } | { ok: false; at: number };

function mayClose(expects: Expects): boolean {
  return expects === 'comma' || expects === 'first key' || expects === 'first value';
}

/** JSON's four blanks, which are fewer than those of `\s`. */
function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && ' \t\n\r'.includes(text[i] as string)) i += 1;
  return i;
}

function endOfScalar(text: string, start: number): End {
  const character = text[start] as string;
  if (character === '"') return endOfString(text, start);
  if (character === 't') return endOfWord(text, start, 'true');
  if (character === 'f') return endOfWord(text, start, 'false');
  if (character === 'n') return endOfWord(text, start, 'null');
  return endOfNumber(text, start);
}

function endOfWord(text: string, start: number, word: string): End {
  for (let i = 0; i < word.length; i += 1) {
    if (text[start + i] !== word[i]) return { ok: false, at: start + i };
  }
  return { ok: true, at: start + word.length };
}

function endOfString(text: string, start: number): End {
  for (let i = start + 1; i < text.length; i += 1) {
    const character = text[i] as string;
    if (character === '"') return { ok: true, at: i + 1 };
    if (character < ' ') return { ok: false, at: i };
    if (character !== '\\') continue;
    i += 1;
    if (text[i] === 'u') {
      for (let digit = 0; digit < 4; digit += 1) {
        i += 1;
        if (!isHexDigit(text[i])) return { ok: false, at: i };
      }
    } else if (i < text.length && !'"\\/bfnrt'.includes(text[i] as string)) return { ok: false, at: i };
  }
  return { ok: false, at: text.length };
}

function endOfNumber(text: string, start: number): End {
  let i = text[start] === '-' ? start + 1 : start;
  if (!isDigit(text[i])) return { ok: false, at: i };
  i = text[i] === '0' ? i + 1 : skipDigits(text, i);
  if (text[i] === '.') {
    i += 1;
    if (!isDigit(text[i])) return { ok: false, at: i };
    i = skipDigits(text, i);
  }
  if (text[i] === 'e' || text[i] === 'E') {
    i += text[i + 1] === '+' || text[i + 1] === '-' ? 2 : 1;
    if (!isDigit(text[i])) return { ok: false, at: i };
    i = skipDigits(text, i);
  }
  return { ok: true, at: i };
}

function skipDigits(text: string, from: number): number {
  let i = from;
  while (isDigit(text[i])) i += 1;
  return i;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isHexDigit(character: string | undefined): boolean {
  return character !== undefined && /^[0-9a-fA-F]$/.test(character);
}
