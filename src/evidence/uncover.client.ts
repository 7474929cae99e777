import { hasFocus } from '../charts/focus.client.ts';

/** From a mark to the sheet below it, in px. */
const AIR = 16;

/** Moves the page so that the sheet at its foot does not lie on the mark whose evidence it shows. */
export function uncover(mark: Element): void {
  const sheet = document.querySelector<HTMLElement>('.evidence-sheet');
  // The reader has had it beside its mark already, and may have scrolled on since.
  if (sheet?.dataset.tookOver === mark.getAttribute('data-claim')) return;
  if (!sheet || !hasFocus() || getComputedStyle(sheet).position !== 'fixed') return;
  const { top, bottom, left, right } = mark.getBoundingClientRect();
  const over = sheet.getBoundingClientRect();
  if (right <= over.left || left >= over.right) return;
  // The reader may have scrolled away since: on a slow connection, evidence opens seconds after the click.
  if (top > innerHeight) return;
  const covered = bottom + AIR - over.top;
  const room = top - AIR;
  if (covered <= 0 || room <= 0) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: Math.min(covered, room), behavior: calm ? 'instant' : 'smooth' });
}
