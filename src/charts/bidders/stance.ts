import type { SceneNode } from '../scene.ts';
import type { RemarkMark } from './model.ts';

type Stance = RemarkMark['stance'];

/** Size in px of a stance's sign. */
export const SIGN = 10;

/** Tells for from against without colour: drawn once, for page and pictures. */
export const stanceSigns: Readonly<Record<Stance, SceneNode>> = {
  for: { shape: 'path', look: 'stance-for', d: 'M5 1L10 9H0Z' },
  against: { shape: 'path', look: 'stance-against', d: 'M0 1H10L5 9Z' },
  neutral: { shape: 'path', look: 'stance-neutral', d: 'M1 5A4 4 0 0 1 9 5A4 4 0 0 1 1 5Z' },
};
