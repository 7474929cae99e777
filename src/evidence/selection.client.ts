import { useSyncExternalStore } from 'react';
import { claimInHash, hashOfClaim } from './selection.ts';

// Announces changes made here; the browser itself announces those made by links, Back and Forward.
const CHANGED = 'balkhash:selection';

/** Opens a claim, or closes the open one, without moving the page. */
export function selectClaim(id: string | null): void {
  const hash = id === null ? '' : hashOfClaim(id);
  if (hash === location.hash) return;
  history.pushState(history.state, '', hash === '' ? location.pathname + location.search : hash);
  dispatchEvent(new Event(CHANGED));
}

/** The claim id in the address, kept up to date. */
export function useClaimInAddress(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => claimInHash(location.hash),
    () => null,
  );
}

function subscribe(changed: () => void): () => void {
  const events = [CHANGED, 'hashchange', 'popstate'];
  for (const event of events) addEventListener(event, changed);
  return () => {
    for (const event of events) removeEventListener(event, changed);
  };
}

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
    const mark = event.target instanceof Element ? event.target.closest('[data-claim]') : null;
    const claim = mark?.getAttribute('data-claim');
    if (!mark || !claim || !root.contains(mark)) return;
    event.preventDefault();
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
