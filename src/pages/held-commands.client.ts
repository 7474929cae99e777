import { commandIn } from './present-keys.client.ts';
import type { Command } from './present-position.ts';

/** What is worth keeping: all else has the presentation on the screen before it, or must follow the press at once. */
const HELD: ReadonlySet<Command | null> = new Set<Command>([
  'next',
  'back',
  'next-slide',
  'previous-slide',
  'first',
  'last',
]);

/**
 * Keeps what a presenter presses and clicks until the presentation answers; else the page would scroll, and the press
 * be lost. Returns how to hand it on, in its order.
 */
export function holdCommands(rtl: boolean): () => void {
  const held: (() => void)[] = [];
  function onKey(event: KeyboardEvent) {
    if (!HELD.has(commandIn(event, rtl))) return;
    event.preventDefault();
    const { key } = event;
    held.push(() => dispatchEvent(new KeyboardEvent('keydown', { key })));
  }
  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const slide = target.closest('.slide');
    if (!slide) return;
    const claim = target.closest('.slide-drawing [data-claim]')?.getAttribute('data-claim');
    // What was clicked on is drawn anew by then.
    held.push(() => {
      const drawn = document.getElementById(slide.id);
      const mark = claim && drawn?.querySelector(`.slide-drawing [data-claim="${CSS.escape(claim)}"]`);
      (mark || drawn)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
  }
  addEventListener('keydown', onKey);
  addEventListener('click', onClick);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('click', onClick);
    for (const handOn of held.splice(0)) handOn();
  };
}
