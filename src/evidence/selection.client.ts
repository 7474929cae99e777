import { useSyncExternalStore } from 'react';
import { setAddress, subscribeToAddress } from './address.client.ts';
import { claimInHash, hashOfClaim } from './selection.ts';

/**
 * Opens a claim, or closes the open one, without moving the page. Opening is a step that Back undoes; going on to
 * another claim and closing are none, and in an embed nothing is: its steps would be those of the page around it.
 */
export function selectClaim(id: string | null): void {
  const hash = id === null ? '' : hashOfClaim(id);
  if (hash === location.hash) return;
  const opens = id !== null && claimInHash(location.hash) === null;
  setAddress({ hash, step: opens && document.documentElement.dataset.page !== 'embed' });
}

/** The claim id in the address, kept up to date. */
export function useClaimInAddress(): string | null {
  return useSyncExternalStore(
    subscribeToAddress,
    () => claimInHash(location.hash),
    () => null,
  );
}

/** Puts the focus on a claim's mark: the one given if it is still on the page, else the first seen in its chart. */
export function focusMark(mark: Element, claim: string): void {
  const chart = chartOf.get(mark) ?? null;
  const within = chart === null ? '' : `[data-chart="${CSS.escape(chart)}"] `;
  const found = mark.isConnected
    ? mark
    : [...document.querySelectorAll(`${within}a[data-claim="${CSS.escape(claim)}"]`)].find(
        (candidate) => candidate.getClientRects().length > 0,
      );
  if (found instanceof HTMLElement || found instanceof SVGElement) found.focus({ preventScroll: true });
}

/** From a mark to the sheet below it, in px. */
const AIR = 16;

/** Moves the page so that the sheet at its foot does not lie on the mark whose evidence it shows. */
export function uncover(mark: Element): void {
  const sheet = document.querySelector('.evidence-sheet');
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return;
  const { top, bottom } = mark.getBoundingClientRect();
  // Its reader has gone on since: evidence may open long after the click, where the page's code was late.
  if (top > innerHeight) return;
  const covered = bottom + AIR - sheet.getBoundingClientRect().top;
  const room = top - AIR;
  if (covered <= 0 || room <= 0) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: Math.min(covered, room), behavior: calm ? 'instant' : 'smooth' });
}

/** Charts of marks that opened evidence: a mark that has left the page no longer knows. */
const chartOf = new WeakMap<Element, string>();

/**
 * Lets every mark below `root` open its claim, whoever drew it: one listener for all. Returns how to stop.
 * Clicks that ask for a new tab or window are left to the browser.
 */
export function openMarksOnClick(
  root: HTMLElement,
  open: (claim: string, mark: Element) => void,
): () => void {
  function onClick(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    // A row stands for its claim; the links in it lead elsewhere.
    const mark = event.target instanceof Element ? event.target.closest('[data-claim], a[href]') : null;
    const claim = mark?.getAttribute('data-claim');
    if (!mark || !claim || !root.contains(mark)) return;
    event.preventDefault();
    const chart = mark.closest('[data-chart]')?.getAttribute('data-chart');
    if (chart) chartOf.set(mark, chart);
    open(claim, mark);
  }
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}

/** Calls back at each Escape. Returns how to stop. */
export function onEscape(callback: () => void): () => void {
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') callback();
  }
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
