// Reads numbers out of phrases as a news text writes them, Arabic ones in words, too: "7 ألاف و 500 كلم", "نحو 20 مليار دولار".

import { percents, type Token, tokensOf } from './number-words.ts';

/** A number that a phrase says, and what of. */
export interface Reading {
  value: number;
  unit: 'USD' | 'EUR' | 'percent' | 'km' | 'year' | 'count';
}

const units: ReadonlyMap<string, Reading['unit']> = new Map<string, Reading['unit']>([
  ...[...percents].map((word) => [word, 'percent'] as const),
  ...'دولار دولارا دولارات dollar dollars $'.split(' ').map((word) => [word, 'USD'] as const),
  ...'يورو euro euros €'.split(' ').map((word) => [word, 'EUR'] as const),
  ...'كلم كم كيلومتر كيلومترا كيلومترات km kilometre kilometres kilometer kilometers'
    .split(' ')
    .map((word) => [word, 'km'] as const),
  ...'عام عاما أعوام الأعوام للأعوام سنة سنوات year years'.split(' ').map((word) => [word, 'year'] as const),
]);

/** Every number in a phrase, in reading order. A phrase without numbers gives none. */
export function readNumbers(phrase: string): Reading[] {
  const tokens = tokensOf(phrase);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const number = numberAt(tokens, i);
    if (!number) {
      i += 1;
      continue;
    }
    found.push({ ...number, start: i, unit: unitAt(tokens, i, number.next) });
    i = number.next;
  }
  return withRanges(found, tokens).map(({ value, unit }) => ({ value, unit }));
}

type Found = NumberPart & Reading & { start: number };

/** The first word of "between 20 and 30". */
const between: ReadonlySet<string> = new Set(['بين', 'between']);

const abouts: ReadonlySet<string> = new Set(
  'نحو حوالي قرابة زهاء أكثر من about around nearly over'.split(' '),
);

/** Index of the token before a number and what says how exact it is. */
function beforeAbout(tokens: readonly Token[], start: number): number {
  let at = start - 1;
  for (let token = tokens[at]; token?.kind === 'word' && abouts.has(token.text); token = tokens[at]) at -= 1;
  return at;
}

/** Scale and unit are said once for both ends of a range: in "20-30 billion dollars", 20 is billions of dollars, too. */
function withRanges(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const whole = [...found];
  // From the last on, so that a range of ranges has what its last end has.
  for (let i = whole.length - 2; i >= 0; i -= 1) {
    const [low, high] = [whole[i], whole[i + 1]];
    if (!low || !high || beforeAbout(tokens, high.start) !== low.next) continue;
    const before = tokens[beforeAbout(tokens, low.start)];
    const joint = tokens[low.next]?.kind;
    if (joint !== 'to' && !(joint === 'and' && before?.kind === 'word' && between.has(before.text))) continue;
    const scale = low.scale === 1 && low.count < high.count ? high.scale : low.scale;
    const unit = low.unit === 'count' ? high.unit : low.unit;
    whole[i] = { ...low, scale, unit, value: scale === low.scale ? low.value : exact(low.value * scale) };
    whole[i + 1] = { ...high, unit: high.unit === 'count' ? unit : high.unit };
  }
  return whole;
}

interface Part {
  value: number;
  /** Index of the first token after it. */
  next: number;
}

/** A number with its leading term: 30 and a billion in "30 billion and a half"; a scale of 1 where none is said. */
interface NumberPart extends Part {
  count: number;
  scale: number;
}

/** A number that starts at a token: terms such as "7 thousand" joined by "and", each smaller than the last's scale. */
function numberAt(tokens: readonly Token[], start: number): NumberPart | null {
  let term = termAt(tokens, start);
  if (!term) return null;
  const leading = { count: term.count, scale: term.scale };
  let { value, next, scale } = term;
  while (tokens[next]?.kind === 'and') {
    const fraction = tokens[next + 1];
    // "A billion and a half": the half is of the scale before it.
    if (fraction?.kind === 'fraction') {
      if (scale > 1) value = exact(value + fraction.value * scale);
      next += 2;
      // "A billion and half a billion" names the scale again.
      if (tokens[next]?.kind === 'scale') next += 1;
      break;
    }
    term = termAt(tokens, next + 1);
    // "7 thousand and 500" is one number, "20 and 30" are two.
    if (!term || term.value >= scale) break;
    value += term.value;
    ({ next, scale } = term);
  }
  return { value, next, ...leading };
}

/** A count, a scale, or a count of a scale: "500", "مليار", "20 مليار". */
function termAt(tokens: readonly Token[], at: number): NumberPart | null {
  const token = tokens[at];
  const count = token?.kind === 'digits' ? { value: token.value, next: at + 1 } : spelledAt(tokens, at);
  const scale = tokens[count?.next ?? at];
  if (scale?.kind !== 'scale') return count && { ...count, count: count.value, scale: 1 };
  return {
    value: exact((count?.value ?? 1) * scale.value),
    next: (count?.next ?? at) + 1,
    count: count?.value ?? 1,
    scale: scale.value,
  };
}

/** Decimals as they are written: binary fractions would make 8.2 billion 8,199,999,999.999999. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** A number below 1,000 in words: "ثلاث مئة وخمسة وعشرون". */
function spelledAt(tokens: readonly Token[], at: number): Part | null {
  const hundreds = hundredsAt(tokens, at);
  if (!hundreds) return belowHundredAt(tokens, at);
  const rest = tokens[hundreds.next]?.kind === 'and' ? belowHundredAt(tokens, hundreds.next + 1) : null;
  return rest ? { value: hundreds.value + rest.value, next: rest.next } : hundreds;
}

function hundredsAt(tokens: readonly Token[], at: number): Part | null {
  const first = spelledValue(tokens, at);
  if (first >= 100) return { value: first, next: at + 1 };
  if (first >= 1 && first < 10 && spelledValue(tokens, at + 1) === 100)
    return { value: first * 100, next: at + 2 };
  return null;
}

function belowHundredAt(tokens: readonly Token[], at: number): Part | null {
  const first = spelledValue(tokens, at);
  if (first === 0 || first >= 100) return null;
  if (first < 10) {
    if (spelledValue(tokens, at + 1) === 10) return { value: first + 10, next: at + 2 };
    // Units come before tens: "خمسة وعشرون" is five and twenty.
    const ten = tokens[at + 1]?.kind === 'and' ? spelledValue(tokens, at + 2) : 0;
    if (ten >= 20 && ten < 100) return { value: first + ten, next: at + 3 };
  }
  return { value: first, next: at + 1 };
}

/** Value of the number word at an index, or 0 where there is none: no word of the table means 0. */
function spelledValue(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === 'spelled' ? token.value : 0;
}

/** The unit that follows a number within two words, or precedes it directly ("للأعوام الـ50"). */
function unitAt(tokens: readonly Token[], start: number, next: number): Reading['unit'] {
  for (const token of tokens.slice(next, next + 2)) {
    if (token.kind !== 'word') break;
    const unit = units.get(token.text);
    if (unit) return unit;
  }
  const before = tokens[start - 1];
  // "الـ50": the article stands alone once the digits are split off.
  const named = before?.kind === 'word' && before.text === 'ال' ? tokens[start - 2] : before;
  return (named?.kind === 'word' && units.get(named.text)) || 'count';
}
