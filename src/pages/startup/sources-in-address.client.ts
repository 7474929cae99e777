import { useSyncExternalStore } from 'react';
import type { Sources } from '../../article/briefing.ts';
import { address, setAddress, subscribeToAddress } from '../../evidence/address.client.ts';
import { optionsIn, searchOf } from '../../evidence/mended.ts';

// Whether other sources are drawn lives in the address (`?sources=all`), so that it can be shared.

const PARAMETER = 'sources';

/** What the address asks to be drawn; the article only, unless it says otherwise. */
export function useSourcesInAddress(): Sources {
  return useSyncExternalStore(subscribeToAddress, sourcesInAddress, () => 'article');
}

function sourcesInAddress(): Sources {
  return optionsIn(address().search).get(PARAMETER) === 'all' ? 'all' : 'article';
}

/** Changes what is drawn, without a step in the history. */
export function setSources(sources: Sources): void {
  const parameters = optionsIn(address().search);
  if (sources === 'all') parameters.set(PARAMETER, 'all');
  else parameters.delete(PARAMETER);
  setAddress({ search: searchOf(parameters) });
}
