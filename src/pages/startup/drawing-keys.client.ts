import { canTakeFocus } from '../../charts/focus.client.ts';
import { whenAdded } from '../../evidence/when-added.client.ts';
import { latinKey } from '../latin-key.ts';
import './drawing-keys.css';

const DRAWING = '.drawing';
/** Whatever takes the focus in a drawing. The map that is zoomed in is none of these: it keeps the arrows for itself. */
const STOP = ':is(a[href], button, summary, [data-by][tabindex])';

/** Where the focus goes from a stop, among all of its drawing; null for a key that leads nowhere. */
function goal(key: string, stops: readonly HTMLElement[], from: number, rtl: boolean): HTMLElement | null {
  const to = {
    ArrowRight: from + (rtl ? -1 : 1),
    ArrowLeft: from + (rtl ? 1 : -1),
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    Home: 0,
    End: stops.length - 1,
  }[key];
  return to === undefined ? null : (stops[Math.min(Math.max(to, 0), stops.length - 1)] ?? null);
}

/**
 * Makes each drawing one stop of the Tab key, as composite widgets are (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/,
 * "roving tabindex"), arrow keys, Home and End leading from mark to mark within it and T to its table. `hint` says so: it is
 * a drawing's name, and is shown beside one whose marks the keyboard has reached. Returns how to stop.
 */
export function followDrawingKeys(root: HTMLElement, hint: string): () => void {
  /** Stops that Tab passes over while another of their drawing has the focus, with what they had before. */
  const passed = new Map<Element, string | null>();
  let hinted: HTMLElement | null = null;
  let isTabbing = false;
  /** Where a reader was in a drawing, to go on from there. */
  const last = new WeakMap<Element, HTMLElement>();
  /** Tables that were opened by key, with the mark to go back to. */
  const openedFrom = new Map<Element, HTMLElement>();

  function release() {
    for (const [stop, before] of passed)
      if (before === null) stop.removeAttribute('tabindex');
      else stop.setAttribute('tabindex', before);
    passed.clear();
    delete hinted?.dataset.byKeys;
    hinted = null;
  }
  /** Has Tab pass over all of a drawing but one, those that come into sight later too. */
  function holdAllBut(stop: Element, drawing: HTMLElement) {
    for (const other of drawing.querySelectorAll(STOP)) {
      if (other === stop || passed.has(other)) continue;
      passed.set(other, other.getAttribute('tabindex'));
      other.setAttribute('tabindex', '-1');
    }
  }
  function onFocus({ target, relatedTarget }: FocusEvent) {
    // A mark that has gone with the focus in it has told nobody.
    release();
    const at = stopAt(target);
    if (!at) return;
    const { stop, drawing } = at;
    const before = last.get(drawing);
    const hasCome = !(relatedTarget instanceof Node && drawing.contains(relatedTarget));
    if (isTabbing && hasCome && before && before !== stop && stopsIn(drawing).includes(before)) {
      before.focus();
      return;
    }
    last.set(drawing, stop);
    holdAllBut(stop, drawing);
    if (!stop.matches(':focus-visible')) return;
    hinted = drawing;
    drawing.dataset.byKeys = hint;
  }
  function onAdded() {
    for (const drawing of root.querySelectorAll(DRAWING)) {
      // Heard on the way in; who reads on by other means than keys need not mind.
      drawing.setAttribute('role', 'group');
      drawing.setAttribute('aria-label', hint);
    }
    const at = stopAt(document.activeElement);
    if (at) holdAllBut(at.stop, at.drawing);
  }
  function openTable(drawing: Element, stop: HTMLElement) {
    const menu = drawing.closest('[data-chart]')?.querySelector('.figure-menu');
    const table = menu?.querySelector('details');
    // What stands in a table's place leads to it.
    if (!table) return menu?.querySelector('a')?.click();
    openedFrom.set(table, stop);
    table.setAttribute('open', '');
    table.querySelector<HTMLElement>('[tabindex]')?.focus();
  }
  /** Goes back from a table that was opened by key. Returns whether it was. */
  function closeTable(target: Element): boolean {
    const table = target.closest('.figure-menu details[open]');
    const from = table && openedFrom.get(table);
    if (!table || !from) return false;
    openedFrom.delete(table);
    table.removeAttribute('open');
    // A live drawing may have taken the place of the one that had the mark.
    const drawing = table.closest('[data-chart]')?.querySelector<HTMLElement>(DRAWING);
    const stops = drawing ? stopsIn(drawing) : [];
    const same = stops.find(({ dataset }) => dataset.claim === from.dataset.claim);
    (stops.includes(from) ? from : (same ?? stops[0]))?.focus();
    return true;
  }
  function onKey(event: KeyboardEvent) {
    isTabbing = event.key === 'Tab';
    const { target, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, isComposing } = event;
    if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing || !(target instanceof Element))
      return;
    if (event.key === 'Escape') {
      if (closeTable(target)) event.preventDefault();
      return;
    }
    const at = stopAt(target);
    if (!at || shiftKey) return;
    const { stop, drawing } = at;
    if (isTableKey(event)) {
      event.preventDefault();
      openTable(drawing, stop);
      return;
    }
    const stops = stopsIn(drawing);
    const next = goal(event.key, stops, stops.indexOf(stop), getComputedStyle(root).direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  onAdded();
  const stopWatching = whenAdded(root, `${DRAWING} ${STOP}`, onAdded);
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', release);
  // Tab may be pressed anywhere, and a press of the pointer means what it is on.
  const onPointer = () => {
    isTabbing = false;
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', onPointer, true);
  return () => {
    stopWatching();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', release);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('pointerdown', onPointer, true);
    release();
  };
}

/** The letter T, or the Cyrillic one that looks the same. */
function isTableKey({ key, code }: KeyboardEvent): boolean {
  return [latinKey(key, code), key].some((typed) => ['t', 'т'].includes(typed.toLowerCase()));
}

/** The stop that an element is or lies in, and its drawing. */
function stopAt(target: EventTarget | null): { stop: HTMLElement; drawing: HTMLElement } | null {
  const stop = target instanceof Element ? target.closest<HTMLElement>(`${DRAWING} ${STOP}`) : null;
  const drawing = stop?.closest<HTMLElement>(DRAWING);
  return stop && drawing ? { stop, drawing } : null;
}

/** Those that can take the focus, in the order of the document. */
function stopsIn(drawing: HTMLElement): HTMLElement[] {
  return [...drawing.querySelectorAll<HTMLElement>(STOP)].filter(canTakeFocus);
}
