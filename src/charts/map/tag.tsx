import { createContext, type ReactNode, useContext } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import { type Placed, SQUARE_WIDTHS, TINY_WIDTHS, translateOf, WIDE_WIDTHS } from './placement.ts';
import { GAP, type Tag } from './tags.ts';

/** The words of the map, and where they stand. */
export interface Placement {
  tags: ReadonlyMap<string, Tag>;
  places: ReadonlyMap<string, Placed>;
}

export const PlacementContext = createContext<Placement>({ tags: new Map(), places: new Map() });

/**
 * Width in px that the whole sheet has on a map zoomed in; null at first view, where style sheets decide. It stands
 * apart from the placement, since only words and not the marks themselves depend on it.
 */
export const ZoomContext = createContext<number | null>(null);

const SHAPES = [
  ['wide', WIDE_WIDTHS[0]],
  ['square', SQUARE_WIDTHS[0]],
  ['tiny', TINY_WIDTHS[0]],
] as const;

/** Where the style sheet has labels that do not say. */
const CENTRED = '-50% -50%';

/**
 * A label's place for every shape of the map, as what the style sheet reads: `--wide` and so on move it off its
 * point (a narrower shape takes a wider one's where it has none of its own), and `data-wide="704"` has it show
 * from 704 px on.
 */
export function placeProps(
  placed: Placed | undefined,
  gap: number,
  zoomedTo: number | null,
): { attributes: Record<`data-${string}`, string>; style: Record<`--${string}`, string> } {
  const attributes: Record<`data-${string}`, string> = {};
  const style: Record<`--${string}`, string> = {};
  if (zoomedTo !== null) {
    const { side = 'right', from = null } = placed?.zoomed ?? {};
    attributes['data-side'] = side;
    attributes['data-zoomed'] = from === null || from > zoomedTo ? 'none' : 'shown';
    return { attributes, style: { '--wide': translateOf(side, gap) } };
  }
  let translate = CENTRED;
  for (const [shape, least] of SHAPES) {
    const { side = 'right', from = null } = placed?.[shape] ?? {};
    if (from !== least) attributes[`data-${shape}` as const] = from === null ? 'none' : String(from);
    if (from === null) continue;
    attributes[shape === 'wide' ? 'data-side' : (`data-${shape}-side` as const)] = side;
    if (translateOf(side, gap) !== translate) style[`--${shape}`] = translateOf(side, gap);
    translate = translateOf(side, gap);
  }
  return { attributes, style };
}

/** The words at a mark; `children` stand in place of the second line, or after it. */
export function MapTag({ id, children }: { id: string; children?: ReactNode }) {
  const { locale } = useI18n();
  const { tags, places } = useContext(PlacementContext);
  const zoomedTo = useContext(ZoomContext);
  const tag = tags.get(id);
  if (!tag) return null;
  const { attributes, style } = placeProps(places.get(id), GAP[tag.kind], zoomedTo);
  return (
    <span className="map-tag" data-kind={tag.kind} {...attributes} style={style} dir={directionOf(locale)}>
      <b>{tag.strong}</b>{' '}
      {tag.kind !== 'city' &&
        tag.detail.map((pieces, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text may be alike
          <span key={line} className="map-tag-detail">
            <Pieces pieces={pieces} />
          </span>
        ))}
      {children}
    </span>
  );
}

/** A line of a tag: on small maps, its pieces stand below each other. */
export function Pieces({ pieces }: { pieces: readonly string[] }) {
  return pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text may be alike
    <span key={i}>{piece} </span>
  ));
}
