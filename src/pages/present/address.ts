import { plainly } from '../../evidence/mended.ts';
import { claimInHash, claimMeant } from '../../evidence/selection.ts';
import { type Addressed, type Position, positionIn } from './position.ts';

/**
 * The position that an address names, whatever was done to the link on its way: a slide, its claim by number, or
 * `#claim=<id>`; the beginning where it names none.
 */
export function positionAt(slides: readonly Addressed[], hash: string): Position {
  const named = claimInHash(hash);
  if (named !== null) {
    const stepOf = (id: string, { steps }: Addressed) =>
      steps.findIndex(({ claim, formerIds }) => claim === id || formerIds?.includes(id));
    const id = claimMeant(named, (one) => slides.some((slide) => stepOf(one, slide) >= 0));
    for (const [slide, one] of slides.entries()) {
      const step = stepOf(id, one);
      if (step >= 0) return { slide, step };
    }
  }
  return positionIn(slides, `#${plainly(hash).toLowerCase().replace(/^\W+/, '')}`);
}
