import type { SceneNode } from '../scene.ts';
import type { SaidClaim } from './model.ts';

/** Size in px of what stands for a claim, with its outline. */
export const SQUARE = 14;
/** The outline's width, half of which lies within the shape that is drawn. */
const OUTLINE = 1.5;

const LOOKS = {
  reported: 'said-reported',
  planned: 'said-planned',
  opinion: 'said-opinion',
} as const satisfies Record<SaidClaim['nature'], string>;

/** What stands for a claim: a square, for an opinion a disc; drawn once, for page and pictures. */
export function claimSign(nature: SaidClaim['nature'], x: number, y: number): SceneNode {
  const look = LOOKS[nature];
  const inner = SQUARE - OUTLINE;
  if (nature === 'opinion')
    return { shape: 'circle', look, x: x + SQUARE / 2, y: y + SQUARE / 2, radius: inner / 2 };
  return { shape: 'rect', look, x: x + OUTLINE / 2, y: y + OUTLINE / 2, width: inner, height: inner };
}
