// The words and digits that number phrases are made of, as tokens: Arabic ones, and what figures stand beside in English.

export type Token =
  | { kind: 'digits'; value: number }
  /** A number word below 1,000. */
  | { kind: 'spelled'; value: number }
  | { kind: 'scale'; value: number }
  /** A share of the scale before it. */
  | { kind: 'fraction'; value: number }
  | { kind: 'and' }
  /** Between the ends of a range: "20-30", "20 to 30". */
  | { kind: 'to' }
  | { kind: 'word'; text: string };

const scales = new Map([
  ...named(1e3, 'ألف ألفا آلاف ألاف الاف thousand'),
  ...named(1e6, 'مليون مليونا ملايين million'),
  ...named(1e9, 'مليار مليارا مليارات بليون billion bn'),
  ...named(1e12, 'تريليون تريليونات trillion'),
]);

const spelled = new Map([
  ...named(1, 'واحد واحدة أحد إحدى'),
  ...named(2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'),
  ...named(3, 'ثلاث ثلاثة'),
  ...named(4, 'أربع أربعة'),
  ...named(5, 'خمس خمسة'),
  ...named(6, 'ست ستة'),
  ...named(7, 'سبع سبعة'),
  ...named(8, 'ثمان ثماني ثمانية'),
  ...named(9, 'تسع تسعة'),
  ...named(10, 'عشر عشرة'),
  ...named(20, 'عشرون عشرين'),
  ...named(30, 'ثلاثون ثلاثين'),
  ...named(40, 'أربعون أربعين'),
  ...named(50, 'خمسون خمسين'),
  ...named(60, 'ستون ستين'),
  ...named(70, 'سبعون سبعين'),
  ...named(80, 'ثمانون ثمانين'),
  ...named(90, 'تسعون تسعين'),
  ...named(100, 'مئة مائة'),
  ...named(200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'),
  ...named(300, 'ثلاثمئة ثلاثمائة'),
  ...named(400, 'أربعمئة أربعمائة'),
  ...named(500, 'خمسمئة خمسمائة'),
  ...named(600, 'ستمئة ستمائة'),
  ...named(700, 'سبعمئة سبعمائة'),
  ...named(800, 'ثمانمئة ثمانمائة ثمانيمئة'),
  ...named(900, 'تسعمئة تسعمائة'),
]);

const fractions = new Map([...named(1 / 2, 'نصف'), ...named(1 / 4, 'ربع')]);

/** Duals say "two" and the thing in one word. */
const duals = new Map([
  ...'ألفان ألفين ألفي'.split(' ').map((word) => [word, 'ألف'] as const),
  ...'مليونان مليونين مليوني'.split(' ').map((word) => [word, 'مليون'] as const),
  ...'ملياران مليارين ملياري'.split(' ').map((word) => [word, 'مليار'] as const),
  ...'مرتان مرتين'.split(' ').map((word) => [word, 'مرة'] as const),
  ...'عامان عامين'.split(' ').map((word) => [word, 'عام'] as const),
  ...'سنتان سنتين'.split(' ').map((word) => [word, 'سنة'] as const),
  ...'دولاران دولارين'.split(' ').map((word) => [word, 'دولار'] as const),
]);

/** "In the hundred" is the percent sign in words; its hundred is no number. */
export const percents: ReadonlySet<string> = new Set([
  '%',
  '٪',
  'بالمئة',
  'بالمائة',
  'المئة',
  'المائة',
  'percent',
]);

const ranges: ReadonlySet<string> = new Set(['إلى', 'الى', 'حتى', 'أو', 'to', 'or', '-']);

/** A phrase as tokens, in reading order; marks and punctuation are dropped. */
export function tokensOf(phrase: string): Token[] {
  const plain = phrase
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u200e\u200f]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    // Arabic print makes dashes of the stroke that lengthens words, too; only between figures do they mean a range.
    .replace(/(\d\s*)[\u0640\u2010-\u2015\u2212-](?=\s*\d)/g, '$1 - ')
    .replaceAll('\u0640', '')
    .toLowerCase();
  const parts = plain.match(/\d+(?:[.,٫٬]\d+)*|[%٪$€]| - |\p{L}+/gu) ?? [];
  return parts.flatMap((part) => (/^\d/.test(part) ? tokensOfDigits(part) : tokensOfWord(part.trim())));
}

/** Commas and points part thousands where groups of three make that plain, else decimals, else several numbers. */
function tokensOfDigits(text: string): Token[] {
  if (/^\d{1,3}([,٬]\d{3})+([.٫]\d+)?$/.test(text)) return [digits(text.replace(/[,٬]/g, ''))];
  if (/^\d{1,3}(\.\d{3}){2,}([,٫]\d+)?$/.test(text)) return [digits(text.replaceAll('.', ''))];
  if (/^\d+([.,٫]\d+)?$/.test(text)) return [digits(text)];
  return text.split(/[.,٫٬]/).map(digits);
}

function digits(text: string): Token {
  return { kind: 'digits', value: Number(text.replace(/[,٫]/, '.')) };
}

function tokensOfWord(part: string): Token[] {
  if (part === 'و' || part === 'and') return [{ kind: 'and' }];
  if (ranges.has(part)) return [{ kind: 'to' }];
  if (percents.has(part)) return [{ kind: 'word', text: part }];
  const known = tokensOfNumberWord(part.replace(/^ال/, '')) ?? tokensOfNumberWord(part);
  if (known) return known;
  // "و" is written together with the next word: "وعشرون".
  const joined = part.startsWith('و') ? tokensOfNumberWord(part.slice(1).replace(/^ال/, '')) : null;
  return joined ? [{ kind: 'and' }, ...joined] : [{ kind: 'word', text: part }];
}

function tokensOfNumberWord(text: string): Token[] | null {
  const scale = scales.get(text);
  if (scale !== undefined) return [{ kind: 'scale', value: scale }];
  const value = spelled.get(text);
  if (value !== undefined) return [{ kind: 'spelled', value }];
  const fraction = fractions.get(text);
  if (fraction !== undefined) return [{ kind: 'fraction', value: fraction }];
  const counted = duals.get(text);
  if (counted === undefined) return null;
  return [{ kind: 'spelled', value: 2 }, ...tokensOfWord(counted)];
}

function named(value: number, words: string): [word: string, value: number][] {
  return words.split(' ').map((word) => [word, value]);
}
