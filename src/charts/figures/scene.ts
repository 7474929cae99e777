import type { Length, Room, SceneNode } from '../scene.ts';
import type { Pictogram } from './pictogram.ts';

// What stands for the numbers, drawn once: for the page's cards and for pictures.

/** Things stand in tens, so that they can be counted. */
const PER_ROW = 10;
/** Height in px of a bar. */
export const BAR = 9;
const SIZES = {
  dot: { width: 9, height: 9, gap: 3 },
  stroke: { width: 4, height: 11, gap: 3 },
  square: { width: 7, height: 7, gap: 2 },
} as const;

/** A thing as path data from its upper left corner on, where it ends, too. */
const OUTLINES = {
  dot: 'm0 4.5a4.5 4.5 0 0 1 9 0a4.5 4.5 0 0 1-9 0zm0-4.5',
  stroke: 'h4v11h-4z',
  square: 'h7v7h-7z',
} as const;

type Things = Extract<Pictogram, { kind: 'things' }>;
type Bars = Extract<Pictogram, { kind: 'bar' }>;

/** As many things as there are, and those that are missing to a whole; in rows of up to ten, from the reading side. */
export function thingsScene(
  { count, of, shape }: Things,
  mirrored: boolean,
): { width: number; height: number; nodes: SceneNode[] } {
  const { width, height, gap } = SIZES[shape];
  const perRow = Math.min(PER_ROW, of);
  const whole = perRow * (width + gap) - gap;
  const placeOf = (n: number) => {
    const x = (n % PER_ROW) * (width + gap);
    return [mirrored ? whole - x - width : x, Math.floor(n / PER_ROW) * (height + gap)] as const;
  };
  // Each begins so far from where the one before it began: such steps are short, and alike.
  const pathOf = (first: number, end: number) => {
    let [lastX, lastY] = [0, 0];
    return Array.from({ length: end - first }, (_, n) => {
      const [x, y] = placeOf(first + n);
      const step = `m${x - lastX} ${y - lastY}`;
      [lastX, lastY] = [x, y];
      return step + OUTLINES[shape];
    }).join('');
  };
  return {
    width: Math.max(0, whole),
    height: Math.max(0, Math.ceil(of / PER_ROW) * (height + gap) - gap),
    nodes: [
      ...(count > 0 ? [{ shape: 'path', look: 'thing', d: pathOf(0, count) } as const] : []),
      ...(of > count ? [{ shape: 'path', look: 'thing-left', d: pathOf(count, of) } as const] : []),
    ],
  };
}

/** A length to be compared: with others of its kind or with a yardstick. */
export function barNode<X extends Length>({ share, partial }: Bars, room: Room<X>, y: number): SceneNode<X> {
  const size = { x: room.at(0), y, width: room.length(share), height: BAR };
  return { shape: 'rect', look: partial ? 'sum-part' : 'sum', ...size };
}

/** What a length is held against; `share` is of the same longest. */
export function yardstickNode<X extends Length>(share: number, room: Room<X>, y: number): SceneNode<X> {
  const size = { x: room.at(0), y, width: room.length(share), height: BAR };
  return { shape: 'rect', look: 'yardstick', ...size };
}
