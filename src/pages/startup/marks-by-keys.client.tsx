import { useEffect, useRef } from 'react';
import type { Briefing } from '../../article/briefing.ts';
import { speakerText, spokenBy } from '../../charts/speaker.ts';
import { whenAdded } from '../../evidence/when-added.client.ts';
import { type I18n, useI18n } from '../../i18n/i18n.tsx';
import { numberRuns } from '../../i18n/number-runs.ts';
import { latinKey } from '../latin-key.ts';
import './marks-by-keys.css';

const DRAWING = '.drawing';
const MARK = `${DRAWING} a[data-claim]`;
/** Whatever takes the focus in a drawing. The map that is zoomed in is none of these: it keeps the arrows for itself. */
const STOP = ':is(a[href], button, summary, [data-by][tabindex])';

/**
 * Makes each drawing one stop of the Tab key, as composite widgets are (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/,
 * "roving tabindex"), arrow keys, Home and End leading from mark to mark within it and T to its table; and has marks spoken
 * with who says what they stand for, in what way and in which paragraph.
 */
export function MarksByKeys({ root, briefing }: { root: HTMLElement; briefing: Briefing }) {
  const i18n = useI18n();
  const texts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = texts.current;
    if (!place) return undefined;
    const describe = () => describeMarks(root, place, briefing, i18n);
    describe();
    const stopWatching = whenAdded(root, MARK, describe);
    return () => {
      stopWatching();
      // Others are said of newer data.
      place.replaceChildren();
    };
  }, [root, briefing, i18n]);
  useEffect(() => followKeys(root, i18n.t.figure.byKeys), [root, i18n]);
  return <div ref={texts} hidden />;
}

/** Puts a text for each claim that has a mark into `texts`, and has its marks refer to it (WAI-ARIA 1.2, `aria-describedby`). */
function describeMarks(root: HTMLElement, texts: HTMLElement, briefing: Briefing, i18n: I18n): void {
  const { t, join } = i18n;
  for (const drawing of root.querySelectorAll(DRAWING)) {
    // Heard on the way in; who reads on by other means than keys need not mind.
    drawing.setAttribute('role', 'group');
    drawing.setAttribute('aria-label', t.figure.byKeys);
  }
  for (const mark of root.querySelectorAll(MARK)) {
    const claim = briefing.claim(mark.getAttribute('data-claim') ?? '')?.item;
    if (!claim) continue;
    const id = `said-${claim.id}`;
    mark.setAttribute('aria-describedby', id);
    if (texts.querySelector(`#${CSS.escape(id)}`)) continue;
    const numbers = [...new Set(claim.evidence.map(({ paragraph }) => paragraph))];
    const paragraphs = t.figure.paragraphs({ paragraphs: numberRuns(numbers, i18n), count: numbers.length });
    const text = document.createElement('p');
    text.id = id;
    text.textContent = join([
      speakerText(spokenBy(briefing, claim), i18n),
      t.evidence.natures[claim.nature],
      paragraphs,
    ]);
    texts.append(text);
  }
}

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

/** Follows the focus and the keys; `hint` is shown beside a drawing whose marks the keyboard has reached. Returns how to stop. */
function followKeys(root: HTMLElement, hint: string): () => void {
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
    const stop = stopOf(target);
    const drawing = stop?.closest<HTMLElement>(DRAWING);
    if (!stop || !drawing) return;
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
    const stop = stopOf(document.activeElement);
    const drawing = stop?.closest<HTMLElement>(DRAWING);
    if (stop && drawing && root.contains(stop)) holdAllBut(stop, drawing);
  }
  function openTable(drawing: Element, stop: HTMLElement) {
    const table = drawing.closest('[data-chart]')?.querySelector('.figure-menu details');
    if (!table) return;
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
    const stop = stopOf(target);
    const drawing = stop?.closest<HTMLElement>(DRAWING);
    if (!stop || !drawing || shiftKey) return;
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

function stopOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`${DRAWING} ${STOP}`) : null;
}

/** Those that can take the focus, in the order of the document. */
function stopsIn(drawing: HTMLElement): HTMLElement[] {
  return [...drawing.querySelectorAll<HTMLElement>(STOP)].filter(
    (stop) =>
      stop.getClientRects().length > 0 &&
      getComputedStyle(stop).visibility !== 'hidden' &&
      // What is folded away is laid out in some browsers all the same.
      !stop.closest('details:not([open]) > :not(summary)'),
  );
}
