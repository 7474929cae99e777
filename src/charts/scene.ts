import type { LookName } from './looks.ts';

// A drawing as a list of what is to be drawn, from the bottom up, which page and picture each render in their way:
// scene-nodes.tsx as React, scene-markup.ts as SVG text.

interface Drawn {
  look: LookName;
  /** A name by which style sheets of the page know it besides, for what all marks of a kind do under a pointer. */
  kind?: string;
}

/** Something to draw; places and sizes are px, y runs downwards. */
export type SceneNode =
  | (Drawn & { shape: 'line'; x1: number; y1: number; x2: number; y2: number })
  | (Drawn & { shape: 'rect'; x: number; y: number; width: number; height: number })
  | (Drawn & { shape: 'path'; d: string })
  | (Drawn & {
      shape: 'text';
      /** Of the point on the baseline where it stands, with its beginning unless its look or `anchor` says otherwise. */
      x: number;
      y: number;
      text: string;
      anchor?: 'start' | 'end';
      /** Whether a warning sign stands before it. */
      warned?: boolean;
    })
  | Group;

/** What belongs together. */
export type Group = {
  shape: 'group';
  /** What style sheets know it by. */
  kind: string;
  nodes: readonly SceneNode[];
} & (
  | { of: 'claim'; id: string; hint: string | null }
  /** What another source says. */
  | { of: 'other'; id: string; hint: string }
  /** What we have computed. */
  | { of: 'calculation'; id: string }
  /** What is to be seen only, such as grid lines. */
  | { of: 'decoration' }
);

/** Looks that a scene uses, each once. */
export function looksIn(nodes: readonly SceneNode[]): ReadonlySet<LookName> {
  return new Set(nodes.flatMap((node) => (node.shape === 'group' ? [...looksIn(node.nodes)] : node.look)));
}
