// A page that nobody looks at should cost nothing more than its HTML. These tell when somebody does.

// Some screen readers send a click and nothing before it.
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'focusin', 'click'] as const;
let here = false;

/** Calls back once the reader has moved, touched, scrolled or typed; at once if that was before. Returns how to stop waiting. */
export function whenReaderInteracts(callback: () => void): () => void {
  if (here) {
    callback();
    return () => {};
  }
  function arrive(event: Event) {
    // Browsers tell of a pointer that rests where a page appears, too.
    if (event.type === 'pointermove' && hasNotMoved(event as PointerEvent)) return;
    here = true;
    stop();
    callback();
  }
  function stop() {
    for (const sign of signs) removeEventListener(sign, arrive, { capture: true });
  }
  for (const sign of signs) addEventListener(sign, arrive, { capture: true, passive: true });
  return stop;
}

const hasNotMoved = ({ movementX, movementY }: PointerEvent) => movementX === 0 && movementY === 0;
