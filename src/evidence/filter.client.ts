import { useMemo, useSyncExternalStore } from 'react';
import type { Briefing } from '../article/briefing.ts';
import { address, setAddress, subscribeToAddress, undoStep } from './address.client.ts';
import { FILTER_KEYS, type Filter, filterIn, isFiltering, searchWithFilter } from './filter.ts';
import { optionsIn, searchOf } from './mended.ts';

/** The step that begins to leave claims out. */
const STEP = 'filter';

/** The filter that the address asks for, kept up to date, and what of it the data does not have. */
export function useFilterInAddress(briefing: Briefing): ReturnType<typeof filterIn> {
  const search = useSyncExternalStore(
    subscribeToAddress,
    () => address().search,
    () => '',
  );
  // Other options of the address are no reason to fade anything anew.
  const asked = queryOfFilter(search);
  return useMemo(() => filterIn(asked, briefing), [asked, briefing]);
}

/** Changes what is lit. To begin with it is a step that Back undoes, and so is to light all again; all between is none. */
export function setFilter(filter: Filter): void {
  const before = address().search;
  const search = searchWithFilter(before, filter);
  const wasAsked = FILTER_KEYS.some((key) => optionsIn(before).has(key));
  if (isFiltering(filter)) setAddress({ search, ...(wasAsked ? {} : { step: STEP }) });
  else if (wasAsked) undoStep(STEP, { search });
}

/** Has links to pages that know the filter carry it. Returns how to stop. */
export function keepFilterOnLinks(): () => void {
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[data-keeps-filter]') : null;
    if (link instanceof HTMLAnchorElement) link.search = queryOfFilter(address().search);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

/** The part of a query that asks for a filter, as it stands there, to be put into the address of another page. */
function queryOfFilter(search: string): string {
  const options = optionsIn(search);
  const kept = new URLSearchParams();
  for (const key of FILTER_KEYS) for (const value of options.getAll(key)) kept.append(key, value);
  return searchOf(kept);
}
