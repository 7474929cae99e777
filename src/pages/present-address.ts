import { claimInHash } from '../evidence/selection.ts';
import { type Addressed, type Position, positionIn } from './present-position.ts';

/** The position that an address names: a slide, its claim by number, or `#claim=<id>`; the beginning where it names none. */
export function positionAt(slides: readonly Addressed[], hash: string): Position {
  const claim = claimInHash(hash);
  for (const [slide, { steps }] of slides.entries()) {
    const step = claim === null ? -1 : steps.findIndex((one) => one.claim === claim);
    if (step >= 0) return { slide, step };
  }
  return positionIn(slides, hash);
}
