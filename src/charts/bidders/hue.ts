import type { LookName } from '../looks.ts';
import type { BidderRow } from './model.ts';

/** What a bidder's bar looks like, by the hue of its country. */
export const hueLooks = {
  1: 'bidder-hue-1',
  2: 'bidder-hue-2',
  3: 'bidder-hue-3',
  4: 'bidder-hue-4',
  other: 'bidder-hue-other',
} as const satisfies Record<BidderRow['hue'], LookName>;
