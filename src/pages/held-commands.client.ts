import { commandIn } from './present-keys.client.ts';

/**
 * Keeps what a presenter presses and clicks until the presentation answers; else the page would scroll, and the press
 * be lost. Returns how to hand it on, in its order.
 */
export function holdCommands(rtl: boolean): () => void {
  const held: (() => void)[] = [];
  function onKey(event: KeyboardEvent) {
    if (commandIn(event, rtl) === null) return;
    event.preventDefault();
    const { key } = event;
    held.push(() => dispatchEvent(new KeyboardEvent('keydown', { key })));
  }
  function onClick({ target, clientX, clientY }: MouseEvent) {
    if (target instanceof Element && target.closest('a, button')) return;
    // What was clicked on is drawn anew by then, in the same place.
    held.push(() =>
      document
        .elementFromPoint(clientX, clientY)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY })),
    );
  }
  addEventListener('keydown', onKey);
  addEventListener('click', onClick);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('click', onClick);
    for (const handOn of held) handOn();
  };
}
