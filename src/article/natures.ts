/** In what way a claim is made, the plainest first: reported as a fact, a plan or aim, somebody's opinion. */
export const NATURES = ['reported', 'planned', 'opinion'] as const;
export type Nature = (typeof NATURES)[number];
