/** A model with no more in it than a reader can take in. */
export interface Limited<Model> {
  model: Model;
  /** How many rows of the whole model's table have no mark of their own in this one. */
  more: number;
}

/** The first of a list, and how many come after them. */
export interface Cut<Item> {
  kept: readonly Item[];
  left: number;
}

/** Cuts a list down to its first `most` items. */
export function cut<Item>(list: readonly Item[], most: number): Cut<Item> {
  if (list.length <= most) return { kept: list, left: 0 };
  return { kept: list.slice(0, most), left: list.length - most };
}

/**
 * Cuts a list down by turns: first the first item of each group, then the second of each, so that no group crowds
 * out another. What is kept stays in the list's order.
 */
export function cutByTurns<Item>(
  list: readonly Item[],
  most: number,
  groupOf: (item: Item) => string,
): Cut<Item> {
  if (list.length <= most) return { kept: list, left: 0 };
  const turns = new Map<string, number>();
  const taken = list.map((item, place) => {
    const group = groupOf(item);
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    return { item, place, turn };
  });
  const kept = taken.sort((a, b) => a.turn - b.turn || a.place - b.place).slice(0, most);
  return {
    kept: kept.sort((a, b) => a.place - b.place).map(({ item }) => item),
    left: list.length - most,
  };
}
