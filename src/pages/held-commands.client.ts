import { commandOf } from './present-position.ts';

/**
 * Keeps what a presenter presses and clicks until the presentation answers; else the page would scroll, and the press
 * be lost. Returns how to hand it on, in its order.
 */
export function holdCommands(rtl: boolean): () => void {
  const held: (() => void)[] = [];
  function onKey(event: KeyboardEvent) {
    const isCommand = !event.ctrlKey && !event.metaKey && !event.altKey && commandOf(event.key, rtl) !== null;
    if (!isCommand || isOnControl(event)) return;
    event.preventDefault();
    const { key } = event;
    held.push(() => dispatchEvent(new KeyboardEvent('keydown', { key })));
  }
  function onClick(event: MouseEvent) {
    if (event.button !== 0 || isOnControl(event)) return;
    const { clientX, clientY } = event;
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

function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}
