import { createContext, type ReactNode, useContext } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import type { Tag } from './labels.ts';
import type { Placed } from './placement.ts';

/** Where the words of the map stand. */
export interface Placement {
  tags: ReadonlyMap<string, Tag>;
  places: ReadonlyMap<string, Placed>;
  /** Width in px that the whole sheet has on a map zoomed in; null at first view, where style sheets decide. */
  zoomedTo: number | null;
}

export const PlacementContext = createContext<Placement>({
  tags: new Map(),
  places: new Map(),
  zoomedTo: null,
});

/**
 * A label's side and least size, for either shape of the map, as attributes that the style sheet reads:
 * `data-wide="left 704"` stands to the left of its point from 704 px on.
 */
export function placeAttributes(
  placed: Placed | undefined,
  zoomedTo: number | null,
): { 'data-square': string; 'data-wide': string } {
  const said = (shape: 'square' | 'wide'): string => {
    const { side, from } = placed?.[shape] ?? { side: 'right', from: null };
    return `${side} ${from ?? 'none'}`;
  };
  if (zoomedTo === null) return { 'data-square': said('square'), 'data-wide': said('wide') };
  const { side, from } = placed?.zoomed ?? { side: 'right', from: null };
  const shown = `${side} ${from !== null && from <= zoomedTo ? 'all' : 'none'}`;
  return { 'data-square': shown, 'data-wide': shown };
}

/** The words at a mark; `children` stand in place of the second line, or after it. */
export function MapTag({ id, children }: { id: string; children?: ReactNode }) {
  const { locale } = useI18n();
  const { tags, places, zoomedTo } = useContext(PlacementContext);
  const tag = tags.get(id);
  if (!tag) return null;
  return (
    <span
      className="map-tag"
      data-kind={tag.kind}
      {...placeAttributes(places.get(id), zoomedTo)}
      dir={directionOf(locale)}
    >
      <b>{tag.strong}</b>
      {tag.kind !== 'city' &&
        tag.detail.map((line) => (
          <span key={line} className="map-tag-detail">
            {line}{' '}
          </span>
        ))}
      {children}
    </span>
  );
}
