import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '../src/i18n/locale.ts';

/** A word of the glossary with those that it took the place of, in each language. */
export interface Term {
  term: Partial<Record<Locale, string>>;
  /** What it stands for. */
  means: string;
  retired: Partial<Record<Locale, readonly string[]>>;
}

/** The engine's terms and the story's. */
export function glossary(): Term[] {
  const files = ['src/i18n/glossary/terms.json', 'data/glossary.json'];
  return files
    .filter((file) => existsSync(file))
    .flatMap((file): Term[] => JSON.parse(readFileSync(file, 'utf8')));
}

/** The retired words that a text of a language says, each with what should stand there and the words around it. */
export function retiredIn(text: string, locale: Locale, terms: readonly Term[]): string[] {
  const plain = plainText(text);
  return terms.flatMap(({ term, retired }) => {
    const right = term[locale] ?? '';
    // "Trade" in Arabic is two words, the first of which alone is retired; it need not be "the trade".
    const without = [right, right.replace(/(?<!\p{L})ال/gu, '')].reduce(
      (left, form) => (form === '' ? left : left.replace(patternOf(form), '·')),
      plain,
    );
    return (retired[locale] ?? []).flatMap((word) =>
      [...without.matchAll(patternOf(word))].map(
        ({ index }) => `“${word}” for “${right}”: ${without.slice(Math.max(0, index - 40), index + 40)}`,
      ),
    );
  });
}

/** A word as a word of its own; Arabic writes "and", "in", "the" and their like together with it. */
function patternOf(word: string): RegExp {
  const escaped = plainText(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = /[\u0600-\u06ff]/.test(word) ? '[وف]?(?:[بكل]?ال|لل|[بكل])?' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${before}${escaped}(?![\\p{L}\\p{N}_])`, 'giu');
}

/** Without vowel signs and marks of direction, with plain spaces and quotation marks. */
function plainText(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll("'", '’');
}
