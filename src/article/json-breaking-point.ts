/**
 * Where invalid JSON breaks: the index of the first character that cannot stand where it stands, or the text's
 * length where it is cut off. Engines word their messages differently and some name no position, so this walks
 * the text by itself, without recursion; it is asked only once `JSON.parse` has refused the text.
 */
export function breakingPoint(text: string): number {
  const open: string[] = [];
  let expects: Expects = 'value';
  for (let i = past(BLANKS, text, 0); i < text.length; i = past(BLANKS, text, i)) {
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
interface End {
  ok: boolean;
  at: number;
}

function mayClose(expects: Expects): boolean {
  return expects === 'comma' || expects === 'first key' || expects === 'first value';
}

const BLANKS = /[ \t\n\r]*/y;
/** From the space on, but for quotation mark and backslash. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const CUT_ESCAPE = /\\(?:u[\da-fA-F]{0,3})?/y;
const WHOLE_SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
/** As much of a word or number as can stand there. */
const CUT_SCALAR =
  /t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?|-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+(?:[eE](?:[+-]?\d*)?)?)?|[eE](?:[+-]?\d*)?)?)?/y;

/** Where a sticky pattern that begins at an index ends; the index itself where it does not match. */
function past(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function endOfScalar(text: string, start: number): End {
  if (text[start] === '"') return endOfString(text, start);
  const at = past(CUT_SCALAR, text, start);
  return { ok: WHOLE_SCALAR.test(text.slice(start, at)), at };
}

function endOfString(text: string, start: number): End {
  let at = past(PLAIN, text, start + 1);
  while (text[at] === '\\') {
    const escaped = past(ESCAPE, text, at);
    if (escaped === at) return { ok: false, at: past(CUT_ESCAPE, text, at) };
    at = past(PLAIN, text, escaped);
  }
  return text[at] === '"' ? { ok: true, at: at + 1 } : { ok: false, at };
}
