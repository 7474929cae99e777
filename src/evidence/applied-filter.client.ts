import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Briefing } from '../article/briefing.ts';
import { type Fader, fadeMarks } from './fade.client.ts';
import { keepFilterOnLinks, setFilter, useFilterInAddress } from './filter.client.ts';
import { type Filter, litBy, NO_FILTER, type Unknown } from './filter.ts';

interface AppliedFilter {
  filter: Filter;
  /** What the address asks for and the data does not have. */
  unknown: readonly Unknown[];
  /** Lights all again. */
  clear(): void;
}

/** Fades all over the page what the address leaves out, and has links to other pages carry the filter. */
export function useAppliedFilter(briefing: Briefing): AppliedFilter {
  const { filter, unknown } = useFilterInAddress(briefing);
  const lit = useMemo(() => litBy(filter, briefing), [filter, briefing]);
  const [fader, setFader] = useState<Fader | null>(null);
  useLayoutEffect(() => {
    const made = fadeMarks(document.body);
    setFader(made);
    return made.stop;
  }, []);
  useLayoutEffect(() => fader?.show(lit), [fader, lit]);
  useEffect(keepFilterOnLinks, []);
  const clear = useCallback(() => setFilter(NO_FILTER), []);
  return { filter, unknown, clear };
}
