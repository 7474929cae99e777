import { type Phrase, phraseOf } from './phrase.ts';
import type { Place, SelectedPlaces } from './places.client.ts';

/** The phrase that is selected, and whether more is selected than the paragraph in which it stands. */
export interface Selected {
  phrase: Phrase;
  isClipped: boolean;
}

/**
 * What of a selection can be evidence, which stands in one paragraph: that in which selecting began, or the one in which it
 * is now where the first has nothing selected. Null for a caret, and for blanks.
 */
export function selectedIn(
  paragraphs: readonly string[],
  { anchor, focus }: SelectedPlaces,
): Selected | null {
  const part = (near: Place, far: Place) => {
    const text = paragraphs[near.paragraph] ?? '';
    const edge = far.paragraph > near.paragraph ? text.length : 0;
    return phraseOf(near.paragraph, text, near.unit, far.paragraph === near.paragraph ? far.unit : edge);
  };
  const [first, second] = [part(anchor, focus), part(focus, anchor)];
  const phrase = first ?? second;
  if (!phrase) return null;
  const isOver = anchor.paragraph !== focus.paragraph && first !== null && second !== null;
  return { phrase, isClipped: isOver || Math.abs(anchor.paragraph - focus.paragraph) > 1 };
}
