// Addresses pass through many hands. Mail programs, messengers and editors escape them once more, break their lines, add
// what counts clicks, and take the full stop or bracket behind them for a part of them.

/** Letters that cannot be seen: marks of direction, joiners, soft hyphens, control characters, fillers. */
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
/** What nobody's address ends with: spaces, brackets, quotation marks, full stops and commas of any script. */
const TAIL = /[^\p{L}\p{N}]+$/u;
/** Times that an address may have been escaped. */
const MOST_ESCAPES = 5;

/** A part of an address as somebody would read it aloud: escapes undone, percent signs and HTML's alike. Line breaks stay. */
export function plainly(text: string): string {
  let plain = text;
  for (let i = 0; i < MOST_ESCAPES; i += 1) {
    const before = plain;
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, decoded).replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, unescaped);
    if (plain === before) break;
  }
  return plain
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('\\', '');
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // Cut within a letter.
    return escapes.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent);
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', equals: '=', num: '#', quest: '?' };

function unescaped(_: string, entity: string): string {
  if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()] ?? ' ';
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Options as an address's query, "?" included; none is no query. */
export function searchOf(options: URLSearchParams): string {
  // A comma needs no escape in a query, and who reads the address aloud is spared one.
  const query = options.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

/** The options in an address's query, by name; in names and at the end of values, what was meant stands. */
export function optionsIn(search: string): URLSearchParams {
  const options = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search.replace(/&(?:amp(?:;|%3b))+/gi, '&'))) {
    const [key = '', ...rest] = plainly(name).split('=');
    // Where the sign between them was escaped, the name holds both.
    const given = [...rest, value].join('=');
    options.append(
      key.replace(/^\W+|\W+$/g, '').toLowerCase(),
      given.replace(INVISIBLE, '').replace(TAIL, ''),
    );
  }
  return options;
}
