import { useEffect, useSyncExternalStore } from 'react';
import { canTakeFocus, focusInPlace, isFramed } from '../charts/focus.client.ts';
import { address, setAddress, subscribeToAddress, undoStep } from './address.client.ts';
import { optionsIn, searchOf } from './mended.ts';
import { notePressed } from './neighbours.client.ts';
import { claimInHash, claimMeant, hashOfClaim } from './selection.ts';

/** The step that opens evidence. */
const STEP = 'claim';

/**
 * Opens a claim, or closes the open one, without moving the page. Opening is a step that Back undoes, and so does
 * closing; going on to another claim is none.
 */
export function selectClaim(id: string | null): void {
  const named = claimInAddress();
  if (id === named) return;
  const search = searchWithout(address().search);
  if (id === null) undoStep(STEP, { hash: '', search });
  else setAddress({ hash: hashOfClaim(id), search, ...(named === null ? { step: STEP } : {}) });
}

/** What names a claim in the address: the hash, or the option of an embed. */
function claimInAddress(): string | null {
  const { search, hash } = address();
  return claimInHash(hash) ?? (isEmbed() ? optionsIn(search).get('claim') || null : null);
}

function isEmbed(): boolean {
  return document.documentElement.dataset.page === 'embed';
}

/** A query without an embed's claim, which closing it would not close. */
function searchWithout(search: string): string {
  const options = optionsIn(search);
  if (!isEmbed() || !options.has('claim')) return search;
  options.delete('claim');
  return searchOf(options);
}

/**
 * The id of the claim that the address means, kept up to date; any text where it means none of the data's. `idOf` gives a
 * claim's own id for each that means it.
 */
export function useClaimInAddress(idOf: (id: string) => string | undefined): string | null {
  const named = useSyncExternalStore(subscribeToAddress, claimInAddress, () => null);
  const meant = named === null ? null : claimMeant(named, (id) => idOf(id) !== undefined);
  const known = meant === null ? undefined : idOf(meant);
  useEffect(() => {
    // A mended link is passed on mended.
    if (known === undefined || claimInHash(address().hash) === null) return;
    setAddress({ hash: hashOfClaim(known) });
  }, [known]);
  return known ?? meant;
}

/** Puts the focus on a claim's mark: the one given if it is still on the page, else the first seen in its chart. */
export function focusMark(mark: Element, claim: string): void {
  const chart = chartOf.get(mark) ?? null;
  const within = chart === null ? '' : `[data-chart="${CSS.escape(chart)}"] `;
  const found = mark.isConnected
    ? mark
    : [...document.querySelectorAll(`${within}a[data-claim="${CSS.escape(claim)}"]`)].find(canTakeFocus);
  if (found instanceof HTMLElement || found instanceof SVGElement) focusInPlace(found);
}

/** The claim that a reader's press has opened last. */
let pressed: string | null = null;

/** Puts the focus on the evidence of a claim; in a frame only as the answer to a press within it. */
export function focusEvidence(sheet: HTMLElement, claim: string): void {
  if (!isFramed() || pressed === claim) focusInPlace(sheet);
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
    pressed = claim;
    notePressed(mark);
    open(claim, mark);
  }
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
