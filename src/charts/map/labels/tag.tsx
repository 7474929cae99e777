import { createContext, Fragment, type ReactNode, useContext } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { directionOf } from '../../../i18n/languages.ts';
import { Words } from '../../../i18n/words.tsx';
import {
  LEADER,
  type Placed,
  type Side,
  SQUARE_WIDTHS,
  TINY_WIDTHS,
  translateOf,
  WIDE_WIDTHS,
} from './placement.ts';
import { GAP, type Tag } from './tags.ts';

/** The words of the map, and where they stand. */
export interface Placement {
  tags: ReadonlyMap<string, Tag>;
  places: ReadonlyMap<string, Placed>;
}

export const PlacementContext = createContext<Placement>({ tags: new Map(), places: new Map() });

/**
 * Width that the whole sheet has on a map zoomed in, in px of placement.ts; null at first view, where style sheets
 * decide. It stands apart from the placement, since only words and not the marks themselves depend on it.
 */
export const ZoomContext = createContext<number | null>(null);

const SHAPES = [
  ['wide', WIDE_WIDTHS[0]],
  ['square', SQUARE_WIDTHS[0]],
  ['tiny', TINY_WIDTHS[0]],
] as const;

/** Where the style sheet has labels that do not say. */
const CENTRED = { shift: '-50% -50%', align: 'center', leader: 'none' };

/**
 * A label's place for every shape of the map, as what the style sheet reads: `--wide` and so on move it off its
 * point, `--wide-align` says where its lines begin and `--wide-leader` where a leader does (a narrower shape takes a
 * wider one's where it has none of its own), and `data-wide="704"` has it show from 704 px on. `gap` is in em of the
 * label's font, `zoomedTo` as in `ZoomContext`.
 */
export function placeProps(
  placed: Placed | undefined,
  gap: number,
  zoomedTo: number | null,
): { attributes: Record<`data-${string}`, string>; style: Record<`--${string}`, string> } {
  const attributes: Record<`data-${string}`, string> = {};
  const style: Record<`--${string}`, string> = {};
  let last = CENTRED;
  const stand = (shape: 'wide' | 'square' | 'tiny', side: Side) => {
    const here = { shift: translateOf(side, gap), align: alignOf(side), leader: leaderOf(side) };
    if (here.shift !== last.shift) style[`--${shape}`] = here.shift;
    if (here.align !== last.align) style[`--${shape}-align`] = here.align;
    if (here.leader !== last.leader) style[`--${shape}-leader`] = here.leader;
    last = here;
  };
  if (zoomedTo !== null) {
    const { side = 'right', from = null } = placed?.zoomed ?? {};
    attributes['data-zoomed'] = from === null || from > zoomedTo ? 'none' : 'shown';
    stand('wide', side);
    return { attributes, style };
  }
  for (const [shape, least] of SHAPES) {
    const { side = 'right', from = null } = placed?.[shape] ?? {};
    if (from !== least) attributes[`data-${shape}` as const] = from === null ? 'none' : String(from);
    if (from !== null) stand(shape, side);
  }
  return { attributes, style };
}

/** Lines of text begin at the point's side. */
function alignOf(side: Side): string {
  return side.endsWith('right') ? 'left' : side.endsWith('left') ? 'right' : 'center';
}

/** A tag that stands farther off has a leader, which begins so far from the tag's left edge. */
function leaderOf(side: Side): string {
  return side === 'far-left' ? '100%' : side === 'far-right' ? `${-LEADER}em` : 'none';
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
      <b>
        {tag.strong.map((line, i, { length }) => (
          <Fragment key={line}>
            {i > 0 && <br />}
            <Words text={i < length - 1 ? `${line} ` : line} />
          </Fragment>
        ))}
      </b>{' '}
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
    <span key={i}>
      <Words text={piece} />{' '}
    </span>
  ));
}
