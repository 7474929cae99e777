import type { RemarkMark } from './model.ts';

type Stance = RemarkMark['stance'];

/** Tells for from against without colour. */
export const stanceGlyphs: Record<Stance, string> = { for: '▲', against: '▼', neutral: '●' };

/** The same as SVG path data in a square of 10 px, for pictures: their typeface lacks the letters. */
export const stanceIcons: Record<Stance, string> = {
  for: 'M5 1L10 9H0Z',
  against: 'M0 1H10L5 9Z',
  neutral: 'M1 5A4 4 0 0 1 9 5A4 4 0 0 1 1 5Z',
};
