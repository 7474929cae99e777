// In a frame, the focus is the page's around it: a reader may be typing there, and browsers scroll what gets the focus into
// sight, that page included.

/** Whether this page stands in a frame of another one. */
export function isFramed(): boolean {
  return parent !== window;
}

/** Whether the focus is here to be moved: in a frame, only once a reader has put it there. */
export function hasFocus(): boolean {
  return !isFramed() || document.hasFocus();
}

/** Whether an element is laid out where a reader may see it, and so takes the focus. */
export function canTakeFocus(element: Element): boolean {
  return (
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility !== 'hidden' &&
    // What is folded away is laid out in some browsers all the same.
    !element.closest('details:not([open]) > :not(summary)')
  );
}

/** Puts the focus on an element where it may be moved, and leaves the page where it is. */
export function focusInPlace(element: HTMLElement | SVGElement): void {
  if (hasFocus()) element.focus({ preventScroll: true });
}

/**
 * Remembers where the focus is. Returns how to ask whether a reader has left it there; an element that has gone leaves it
 * nowhere, which is not the reader's doing.
 */
export function rememberFocus(): () => boolean {
  const before = document.activeElement;
  return () => document.activeElement === before || document.activeElement === document.body;
}
