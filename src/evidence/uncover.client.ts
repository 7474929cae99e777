import { hasFocus } from '../charts/focus.client.ts';

/** From a mark to the sheet below it, in px. */
const AIR = 16;

/** Moves the page so that the sheet at its foot does not lie on the mark that was pressed for the evidence it shows. */
export function uncover(mark: Element): void {
  const sheet = document.querySelector<HTMLElement>('.evidence-sheet');
  // The reader has had it beside its mark already, and may have scrolled on since.
  if (!sheet || sheet.dataset.tookOver === mark.getAttribute('data-claim')) return;
  const { top, left, right } = mark.getBoundingClientRect();
  const over = sheet.getBoundingClientRect();
  if (right <= over.left || left >= over.right) return;
  // The reader may have scrolled away since: on a slow connection, evidence opens seconds after the click.
  if (top > innerHeight) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  lift(mark, over.top, calm ? 'instant' : 'smooth');
}

/** Moves the page so that a mark which nobody has pressed is seen above the open sheet, or beside it. */
export function showAboveSheet(mark: Element): void {
  const over = document.querySelector('.evidence-sheet')?.getBoundingClientRect();
  const { left, right } = mark.getBoundingClientRect();
  const isBeside = !over || right <= over.left || left >= over.right;
  lift(mark, isBeside ? innerHeight : over.top, 'instant');
}

/** Moves the page up until a mark ends above `foot`, unless it would begin above all that a page shows. */
function lift(mark: Element, foot: number, behavior: ScrollBehavior): void {
  const sheet = document.querySelector('.evidence-sheet');
  if (!sheet || !hasFocus() || getComputedStyle(sheet).position !== 'fixed') return;
  const { top, bottom } = mark.getBoundingClientRect();
  // Beneath the bar that some widths have at the head.
  const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const covered = bottom + AIR - foot;
  const room = top - head;
  if (covered > 0 && room > 0) scrollBy({ top: Math.min(covered, room), behavior });
}
