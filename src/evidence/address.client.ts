import { hasAddress } from '../charts/site-url.client.ts';

// What the page shows lives in its address. Changes made here are announced; the browser itself announces those made
// by links, Back and Forward.

/** The parts of an address that say what a page shows, as in `location`. */
export interface Address {
  search: string;
  hash: string;
}

interface Change extends Partial<Address> {
  /** What Back undoes; without it, the change is no step of its own. */
  step?: string;
}

const CHANGED = 'brief:address';

/** After so many ms a step back that the browser does not take is given up. */
const PATIENCE = 1_000;

/**
 * What the page means where the address does not say so: a document in a previewer has none of its own (about:srcdoc,
 * data:, blob:), and browsers refuse changes to some in sandboxes, and such as come too often. `besides` is what the
 * address said at the time: what somebody changes there since then counts.
 */
let meant: { address: Address; besides: Address } | null = null;
/** Changes that wait for a step back under way, which the browser takes in its own time; null where none is. */
let waiting: (() => void)[] | null = null;

const shown = (): Address => ({ search: location.search, hash: location.hash });

/** What the page shows, as in an address. */
export function address(): Address {
  const now = shown();
  if (!meant) return now;
  const { address, besides } = meant;
  if (waiting) return address;
  return {
    search: now.search === besides.search ? address.search : now.search,
    hash: now.hash === besides.hash ? address.hash : now.hash,
  };
}

/** For React's useSyncExternalStore: calls back whenever the address may have changed. */
export function subscribeToAddress(changed: () => void): () => void {
  addEventListener('pagehide', findPlacesAgain);
  const events = [CHANGED, 'hashchange', 'popstate'];
  for (const event of events) addEventListener(event, changed);
  return () => {
    for (const event of events) removeEventListener(event, changed);
  };
}

/**
 * Changes the address without moving the page. In a frame and in an embed nothing is a step: it would be one of the page
 * around it, too.
 */
export function setAddress({ step, ...change }: Change): void {
  const next = { ...address(), ...change };
  mean(next);
  if (waiting) waiting.push(() => write(next, step));
  else write(next, step);
  dispatchEvent(new Event(CHANGED));
}

/**
 * Changes the address to what it was before a step, or is to be now. Where that step is the last one, the browser goes
 * back, so that no step is left that does nothing.
 */
export function undoStep(step: string, change: Partial<Address>): void {
  const next = { ...address(), ...change };
  const undo = () => {
    mean(next);
    if (isStep(step)) goBack(() => write(next));
    else write(next);
  };
  mean(next);
  if (waiting) waiting.push(undo);
  else undo();
  dispatchEvent(new Event(CHANGED));
}

/** Has the browser find the place on the page again for who comes back from another: steps within it have put that off. */
function findPlacesAgain(): void {
  history.scrollRestoration = 'auto';
}

function mean(next: Address): void {
  meant = { address: next, besides: shown() };
}

function isStep(step: string): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'step' in state && state.step === step;
}

/** Goes back, then does what is given and all that came to wait meanwhile. */
function goBack(then: () => void): void {
  const queue = [then];
  waiting = queue;
  let timer = 0;
  const arrive = () => {
    removeEventListener('popstate', arrive);
    clearTimeout(timer);
    waiting = null;
    while (waiting === null && queue.length > 0) queue.shift()?.();
    // One of them has gone back in its turn.
    if (waiting !== null) (waiting as (() => void)[]).push(...queue);
    dispatchEvent(new Event(CHANGED));
  };
  addEventListener('popstate', arrive);
  timer = window.setTimeout(arrive, PATIENCE);
  history.back();
}

/** Has the browser show an address, or keeps it in mind where the browser refuses. */
function write(next: Address, step?: string): void {
  mean(next);
  const { search, hash } = shown();
  if (next.search === search && next.hash === hash) meant = null;
  if (meant === null || !hasAddress()) return;
  try {
    const url = Object.assign(new URL(location.href), next);
    if (step === undefined || parent !== window || document.documentElement.dataset.page === 'embed')
      history.replaceState(history.state, '', url.href);
    else {
      // What Back undoes here is no place on the page: it stays where it is.
      history.scrollRestoration = 'manual';
      history.pushState({ ...history.state, step }, '', url.href);
    }
    meant = null;
  } catch {
    // It stays in mind.
  }
}
