import { folded } from '../i18n/fold.ts';
import type { Catalogue } from '../i18n/write-messages.ts';

/** What a text is taken to be written in, and on what ground. */
export interface Guess {
  /** The language of a catalogue, or null where none fits. */
  language: string | null;
  /** How many of a hundred words of the text stand in that catalogue, too; of the nearest one where none fits. */
  known: number;
}

/**
 * Of a hundred words of a news text, how many a catalogue must have. Ours have the small words of their languages, which make
 * up a quarter of any text and more.
 */
const KNOWN_ENOUGH = 12;
/** The share of a text's letters that a catalogue must write with, too: Persian and Ukrainian have letters of their own. */
const LETTERS_ENOUGH = 0.99;

/**
 * The language of a text among those that the product has words in: the catalogue that knows most of its words, as long as
 * it has nearly all of its letters. It cannot know a language without a catalogue; a near relation, as Bulgarian is of
 * Russian, may pass for one that has.
 */
export function guessLanguage(text: string, catalogues: readonly Catalogue[]): Guess {
  const words = wordsOf(text);
  const letters = lettersOf(text);
  const fits = catalogues.map(({ locale, texts }) => {
    const written = stringsOf(texts).join(' ');
    const vocabulary = new Set(wordsOf(written));
    const alphabet = new Set(lettersOf(written));
    const known = words.filter((word) => vocabulary.has(word)).length / Math.max(words.length, 1);
    const share = letters.filter((letter) => alphabet.has(letter)).length / Math.max(letters.length, 1);
    return { locale, known: Math.round(100 * known), isWritten: share >= LETTERS_ENOUGH };
  });
  const best = fits.reduce<(typeof fits)[number] | null>((a, b) => (a && a.known >= b.known ? a : b), null);
  const { locale = null, known = 0, isWritten = false } = best ?? {};
  return { language: isWritten && known >= KNOWN_ENOUGH ? locale : null, known };
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}/gu) ?? [];
}

function wordsOf(text: string): string[] {
  return folded(text).match(/\p{L}+/gu) ?? [];
}

/** Every text of a catalogue; what is in braces but the words of its choices is no language's. */
function stringsOf(tree: Catalogue['texts'] | string): string[] {
  if (typeof tree === 'string') return [tree.replace(/\{\w+(?:, \w+,?)?|\b\w+(?= \{)/g, ' ')];
  return Object.values(tree).flatMap(stringsOf);
}
