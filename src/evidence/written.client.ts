import { focusInPlace, rememberFocus } from '../charts/focus.client.ts';
import { trustMarkup } from '../charts/trusted-markup.client.ts';
import { afterPaint } from './after-paint.client.ts';
import { onEscape } from './escape.client.ts';
import { neighboursOf, notePressed, sideFor } from './neighbours.client.ts';
import { uncover } from './uncover.client.ts';
import { fetchWritten } from './written-file.client.ts';
import './bearing.css';
import './evidence.css';

// A reader's first press need not wait for the page's code: until that has come, evidence is shown as the build wrote it.
// The address stays as it is until then, since what is a step that Back undoes is for that code to say.

let stopListening = () => {};

/**
 * Shows the evidence of a mark's claim in the page's place for it, if `isWanted` still once it is there, and calls `onClose`
 * where the reader closes it. Resolves with whether it is shown: it may be that it cannot be had, or that the page's own
 * sheet has come before it.
 */
export async function showWritten(
  mark: Element,
  isWanted: () => boolean,
  onClose: () => void,
): Promise<boolean> {
  const claim = mark.getAttribute('data-claim') ?? '';
  const markup = (await fetchWritten())?.[claim];
  const place = document.querySelector<HTMLElement>('.evidence');
  if (!place || typeof markup !== 'string' || !isWanted()) return false;
  takeWrittenAway();
  if (place.childElementCount > 0) return false;
  notePressed(mark);
  place.dataset.side = sideFor(claim);
  place.insertAdjacentHTML('beforeend', trustMarkup(markup));
  const sheet = writtenSheet();
  if (!sheet) return false;
  // The room of the steps to other claims, which are not at hand yet: nothing moves when they come.
  if (neighboursOf(claim)) sheet.append(stepsToCome());
  const close = () => {
    takeWrittenAway();
    if (mark instanceof HTMLElement || mark instanceof SVGElement) focusInPlace(mark);
    onClose();
  };
  stopListening = onEscape(close);
  sheet.querySelector('.evidence-close')?.addEventListener('click', close);
  const isUnmoved = rememberFocus();
  afterPaint(() => {
    if (!sheet.isConnected) return;
    if (isUnmoved()) focusInPlace(sheet);
    uncover(mark);
  });
  return true;
}

/** The sheet that `showWritten` has put on the page; null where none stands there. */
export function writtenSheet(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-written]');
}

/** How far a sheet has been read, and what in it has the focus. */
export interface Reading {
  /** How far its text is scrolled, in px. */
  top: number;
  /** The place of the focused control among the sheet's, "sheet" for the sheet itself, null where the focus is elsewhere. */
  focus: number | 'sheet' | null;
}

/** Takes away what `showWritten` has shown. Returns how it was being read, null where there was nothing. */
export function takeWrittenAway(): Reading | null {
  stopListening();
  stopListening = () => {};
  const sheet = writtenSheet();
  if (!sheet) return null;
  const top = Math.max(...scrolling(sheet).map(({ scrollTop }) => scrollTop));
  const { activeElement } = document;
  const focus = activeElement === sheet ? 'sheet' : controlsIn(sheet).indexOf(activeElement as Element);
  sheet.remove();
  return { top, focus: focus === -1 ? null : focus };
}

/** Has a sheet that takes a written one's place read on where that one was. */
export function readOn(sheet: HTMLElement, { top, focus }: Reading): void {
  const target = focus === 'sheet' ? sheet : focus === null ? null : controlsIn(sheet)[focus];
  if (target instanceof HTMLElement) focusInPlace(target);
  // Once all of it stands there, or it could not be scrolled as far.
  if (top > 0) requestAnimationFrame(() => scrollSheet(sheet, top));
}

/** Scrolls what a sheet says, in px. */
export function scrollSheet(sheet: Element, top: number): void {
  for (const part of scrolling(sheet)) part.scrollTo(0, top);
}

/** What may scroll: what is said, or, on a low screen, the whole sheet; the other one stays as it is. */
const scrolling = (sheet: Element): Element[] => [sheet, ...sheet.querySelectorAll('.evidence-body')];

const controlsIn = (sheet: Element): Element[] => [...sheet.querySelectorAll('a[href], button')];

function stepsToCome(): HTMLElement {
  const steps = document.createElement('div');
  steps.className = 'evidence-steps';
  steps.append(document.createElement('button'));
  return steps;
}
