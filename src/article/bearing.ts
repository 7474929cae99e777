import type { ContextItem } from './schema.ts';

/** What another source does to a claim: says the same, says otherwise, says more, or tells what came later. */
export type Bearing = NonNullable<ContextItem['bears']>;

/** How an item bears on its claims; undefined where the file does not say. */
export function bearingOf(item: ContextItem): Bearing | undefined {
  return item.bears ?? (item.kind === 'trade' && item.disagrees ? 'differs' : undefined);
}

/** Whether an item says the same as its claims, or otherwise, rather than more. */
export function isComparison(item: ContextItem): boolean {
  const bears = bearingOf(item);
  return bears === 'differs' || bears === 'agrees';
}

/** What stands against a claim comes first, then what stands for it, then the rest: lower ranks first. */
export function bearingRank(item: ContextItem): number {
  const bears = bearingOf(item);
  return bears === 'differs' ? 0 : bears === 'agrees' ? 1 : 2;
}

/** Ids of the claims and entities that an item bears on, what it is about first. */
export function subjectsOfItem({ about, alsoAbout = [] }: ContextItem): readonly string[] {
  return [about, ...alsoAbout];
}
