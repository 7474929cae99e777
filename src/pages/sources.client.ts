import { useSyncExternalStore } from 'react';
import type { Sources } from '../article/briefing.ts';

// Whether other sources are drawn lives in the address (`?sources=all`), so that it can be shared.

const PARAMETER = 'sources';
const CHANGED = 'balkhash:sources';

/** What the address asks to be drawn; the article only, unless it says otherwise. */
export function useSourcesInAddress(): Sources {
  return useSyncExternalStore(subscribe, sourcesInAddress, () => 'article');
}

function sourcesInAddress(): Sources {
  return new URLSearchParams(location.search).get(PARAMETER) === 'all' ? 'all' : 'article';
}

/** Changes what is drawn, without a step in the history. */
export function setSources(sources: Sources): void {
  const parameters = new URLSearchParams(location.search);
  if (sources === 'all') parameters.set(PARAMETER, 'all');
  else parameters.delete(PARAMETER);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  history.replaceState(history.state, '', location.pathname + search + location.hash);
  dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  const events = [CHANGED, 'popstate'];
  for (const event of events) addEventListener(event, changed);
  return () => {
    for (const event of events) removeEventListener(event, changed);
  };
}
