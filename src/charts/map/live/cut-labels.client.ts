import type L from 'leaflet';
import { useCallback, useEffect, useMemo } from 'react';

/** A name whose hidden part is no more than this share of it is not torn: browsers round. */
const WHOLE = 0.98;

/**
 * Marks names that the edge of a map zoomed in cuts, for the style sheet to leave them out. Gives a ref for each
 * name; a name is watched for as long as it is there.
 */
export function useCutLabels(map: L.Map): (name: HTMLElement | null) => (() => void) | undefined {
  const observer = useMemo(() => {
    const tell = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, intersectionRatio: share } of entries)
        target.toggleAttribute('data-torn', share > 0 && share < WHOLE);
    };
    return new IntersectionObserver(tell, { root: map.getContainer(), threshold: [0, WHOLE] });
  }, [map]);
  useEffect(() => () => observer.disconnect(), [observer]);
  return useCallback(
    (name) => {
      if (!name) return undefined;
      observer.observe(name);
      return () => observer.unobserve(name);
    },
    [observer],
  );
}
