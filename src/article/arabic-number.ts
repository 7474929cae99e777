// Reads numbers out of Arabic phrases as a news text writes them: "7 ألاف و 500 كلم", "نحو 20 مليار دولار".

import { percents, type Token, tokensOf } from './number-words.ts';

/** A number that a phrase says, and what of. */
export interface Reading {
  value: number;
  unit: 'USD' | 'percent' | 'km' | 'year' | 'count';
}

const units: ReadonlyMap<string, Reading['unit']> = new Map<string, Reading['unit']>([
  ...[...percents].map((word) => [word, 'percent'] as const),
  ...'دولار دولارا دولارات'.split(' ').map((word) => [word, 'USD'] as const),
  ...'كلم كم كيلومتر كيلومترا كيلومترات'.split(' ').map((word) => [word, 'km'] as const),
  ...'عام عاما أعوام الأعوام للأعوام سنة سنوات'.split(' ').map((word) => [word, 'year'] as const),
]);

/** Every number in a phrase, in reading order. A phrase without numbers gives none. */
export function readNumbers(phrase: string): Reading[] {
  const tokens = tokensOf(phrase);
  const readings: Reading[] = [];
  for (let i = 0; i < tokens.length; ) {
    const number = numberAt(tokens, i);
    if (!number) {
      i += 1;
      continue;
    }
    readings.push({ value: number.value, unit: unitAt(tokens, i, number.next) });
    i = number.next;
  }
  return readings;
}

interface Part {
  value: number;
  /** Index of the first token after it. */
  next: number;
}

/** A number that starts at a token: terms such as "7 thousand" joined by "and", each smaller than the last's scale. */
function numberAt(tokens: readonly Token[], start: number): Part | null {
  let term = termAt(tokens, start);
  if (!term) return null;
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
  return { value, next };
}

/** A count, a scale, or a count of a scale: "500", "مليار", "20 مليار". */
function termAt(tokens: readonly Token[], at: number): (Part & { scale: number }) | null {
  const token = tokens[at];
  const count = token?.kind === 'digits' ? { value: token.value, next: at + 1 } : spelledAt(tokens, at);
  const scale = tokens[count?.next ?? at];
  if (scale?.kind !== 'scale') return count && { ...count, scale: 1 };
  return {
    value: exact((count?.value ?? 1) * scale.value),
    next: (count?.next ?? at) + 1,
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
