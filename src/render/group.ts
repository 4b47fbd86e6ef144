/** Divides a list where the key of neighbours differs. */
export function groupNeighbours<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups: Item[][] = [];
  let last: unknown;
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.at(-1);
    if (group !== undefined && key === last) group.push(item);
    else groups.push([item]);
    last = key;
  }
  return groups;
}
