/** The ids of what is to be served of a path from now on; null where nothing is. */
export interface IdsOfPath {
  readonly path: string;
  readonly ids: readonly string[] | null;
}

/**
 * Orders changes so that an id is given up before another path takes it: twins hand the plain id on. Where paths exchange
 * ids with each other, one of them is emptied first.
 */
export function inSafeOrder(
  changes: readonly IdsOfPath[],
  before: ReadonlyMap<string, readonly string[]>,
): readonly IdsOfPath[] {
  const pending = new Map(changes.map((change) => [change.path, change]));
  const holders = new Map<string, string>();
  for (const path of pending.keys()) for (const id of before.get(path) ?? []) holders.set(id, path);
  const isBlocked = ({ path, ids }: IdsOfPath): boolean =>
    (ids ?? []).some((id) => {
      const holder = holders.get(id);
      return holder !== undefined && holder !== path && pending.has(holder);
    });

  const ordered: IdsOfPath[] = [];
  while (pending.size > 0) {
    const free = [...pending.values()].filter((change) => !isBlocked(change));
    for (const change of free) {
      ordered.push(change);
      pending.delete(change.path);
    }
    const [stuck] = pending.values();
    if (free.length > 0 || stuck === undefined) continue;
    ordered.push({ path: stuck.path, ids: null });
    for (const id of before.get(stuck.path) ?? []) holders.delete(id);
  }
  return ordered;
}
