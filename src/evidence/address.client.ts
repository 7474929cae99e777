// What the page shows lives in its address. Changes made here are announced; the browser itself announces those made
// by links, Back and Forward.

const CHANGED = 'balkhash:address';

/** For React's useSyncExternalStore: calls back whenever the address may have changed. */
export function subscribeToAddress(changed: () => void): () => void {
  const events = [CHANGED, 'hashchange', 'popstate'];
  for (const event of events) addEventListener(event, changed);
  return () => {
    for (const event of events) removeEventListener(event, changed);
  };
}

/** Changes the address without moving the page; `step` says whether Back undoes it. */
export function setAddress({ search = location.search, hash = location.hash, step = false }): void {
  const address = location.pathname + search + hash;
  if (step) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
  dispatchEvent(new Event(CHANGED));
}
