import type { Claim } from '../article/claims.ts';

/** What claims are about, as the marks tell them apart: eight colours would be too many. */
export type Family = 'numbers' | 'times' | 'places' | 'words';

/** The family of each list of claims. */
export const FAMILIES: Readonly<Record<Claim['list'], Family>> = {
  figures: 'numbers',
  trade: 'numbers',
  events: 'times',
  sites: 'places',
  links: 'places',
  bidders: 'words',
  remarks: 'words',
  statements: 'words',
};
