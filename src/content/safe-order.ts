import type { Problem } from '../domain/problem.ts';
import type { ParsedPost } from './parse-post.ts';

/** What is to be served of a path from now on. */
export interface PostChange {
  readonly path: string;
  readonly post: ParsedPost | null;
  readonly problems: readonly Problem[];
}

/**
 * Orders changes so that an id is given up before another post takes it: twins hand the plain id on. Where posts exchange
 * ids with each other, one of them is emptied first.
 */
export function inSafeOrder(
  changes: readonly PostChange[],
  before: ReadonlyMap<string, readonly string[]>,
): readonly PostChange[] {
  const pending = new Map(changes.map((change) => [change.path, change]));
  const holders = new Map<string, string>();
  for (const path of pending.keys()) for (const id of before.get(path) ?? []) holders.set(id, path);
  const isBlocked = ({ path, post }: PostChange): boolean =>
    idsOf(post).some((id) => {
      const holder = holders.get(id);
      return holder !== undefined && holder !== path && pending.has(holder);
    });

  const ordered: PostChange[] = [];
  while (pending.size > 0) {
    const free = [...pending.values()].filter((change) => !isBlocked(change));
    for (const change of free) {
      ordered.push(change);
      pending.delete(change.path);
    }
    const [stuck] = pending.values();
    if (free.length > 0 || stuck === undefined) continue;
    ordered.push({ ...stuck, post: null });
    for (const id of before.get(stuck.path) ?? []) holders.delete(id);
  }
  return ordered;
}

const idsOf = (parsed: ParsedPost | null): readonly string[] => parsed?.excerpts.map(({ id }) => id) ?? [];
