import { type Fade, type Hatch, type LookName, lookOf } from './looks.ts';

// A drawing as a list of what is to be drawn, from the bottom up, which page and picture each render in their way:
// scene-nodes.tsx as React, scene-markup.ts as SVG text.

/** Px or, on the page, a share of the width or height of the SVG element that it is in, and px beyond. */
export type Length = number | { share: number; px: number };

/** Px between a text and what goes on after it, beyond a space. */
export const AFTER = 4;

interface Drawn {
  look: LookName;
  /** A name by which style sheets of the page know it besides, for what all marks of a kind do under a pointer. */
  kind?: string;
}

/** Something to draw; places and sizes are px unless shares may stand for them, and y runs downwards. */
export type SceneNode<X extends Length = number> = Shape<X> | Group<X>;

type Shape<X extends Length> = Drawn &
  (
    | { shape: 'line'; x1: X; y1: number; x2: X; y2: X | number }
    | { shape: 'rect'; x: X; y: number; width: X; height: number; radius?: number }
    | { shape: 'circle'; x: number; y: number; radius: number }
    /** `turned` is in degrees about 0, 0. */
    | { shape: 'path'; d: string; turned?: number }
    | {
        shape: 'text';
        /** Of the point on the baseline where it stands, with its beginning unless its look or `anchor` says otherwise. */
        x: number;
        y: number;
        text: string;
        anchor?: 'start' | 'end';
        /** Whether a warning sign stands before it. */
        warned?: boolean;
        /** Words in a look of their own that go on after it, a space and `AFTER` off, however wide a reader sets letters. */
        after?: { look: LookName; text: string };
      }
  );

/** What belongs together. */
export type Group<X extends Length = number> = {
  shape: 'group';
  /** What style sheets know it by. */
  kind: string;
  nodes: readonly SceneNode<X>[];
} & (
  | { of: 'claim'; id: string; hint: string | null }
  /** What another source says. */
  | { of: 'other'; id: string; hint: string }
  /** What we have computed, and the id of the claim that it is computed from. */
  | { of: 'calculation'; id: string; from: string }
  /** What is to be seen only, such as grid lines; `from` is as above. */
  | { of: 'decoration'; from?: string }
);

/** How places in what is as wide as its room become lengths: shares of the room, and px beyond. */
export interface Room<X extends Length> {
  at(share: number, px?: number): X;
  length(share: number, px?: number): X;
}

/** The room of an SVG element of the page, however wide. */
export const anyRoom: Room<Length> = {
  at: (share, px = 0) => ({ share, px }),
  length: (share, px = 0) => ({ share, px }),
};

/** A room whose width, and where it begins, is known in px. */
export function roomOf({ x, width }: { x: number; width: number }): Room<number> {
  const length = (share: number, px = 0) => share * width + px;
  return { at: (share, px) => x + length(share, px), length };
}

/** What fills the shapes of some looks and must be defined before: a hatching or a fading. */
export function paintsIn(nodes: readonly SceneNode<Length>[]): [LookName, Hatch | Fade][] {
  return [...new Set(nodes.flatMap(looksOf))].flatMap((name): [LookName, Hatch | Fade][] => {
    const { fill } = lookOf(name);
    return typeof fill === 'object' ? [[name, fill]] : [];
  });
}

function looksOf(node: SceneNode<Length>): LookName[] {
  return node.shape === 'group' ? node.nodes.flatMap(looksOf) : [node.look];
}

/** Lines, rectangles and text whose x runs from the right, as they are seen from the left; text keeps its reading direction. */
export function fromTheRight(nodes: readonly SceneNode[], width: number): SceneNode[] {
  const at = (x: number) => Math.round((width - x) * 100) / 100;
  return nodes.map((node) => {
    switch (node.shape) {
      case 'group':
        return { ...node, nodes: fromTheRight(node.nodes, width) };
      case 'line':
        return { ...node, x1: at(node.x1), x2: at(node.x2) };
      case 'rect':
        return { ...node, x: at(node.x + node.width) };
      case 'text':
        return { ...node, x: at(node.x) };
      default:
        throw new RangeError(`No way to mirror a ${node.shape}`);
    }
  });
}

/** The transform of a path that is turned. */
export function turned({ turned }: { turned?: number }): string | undefined {
  return turned === undefined ? undefined : `rotate(${turned})`;
}
