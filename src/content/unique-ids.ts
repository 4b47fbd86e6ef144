import type { ParsedPost } from './parse-post.ts';
import { shortId } from './short-id.ts';

/** What tells whether a post is served and which ids its excerpts have, as it was read alone. */
export interface Outline extends Pick<ParsedPost, 'draft' | 'visibleFrom'> {
  readonly path: string;
  readonly ids: readonly string[];
}

export const outlineOf = ({ post, draft, visibleFrom, excerpts }: ParsedPost): Outline => ({
  path: post.path,
  draft,
  visibleFrom,
  ids: excerpts.map(({ id }) => id),
});

/** The ids of the excerpts of all posts that are served, unique among them. */
export interface UniqueIds {
  /** Replaces what a post has by itself; null when it is served no longer. */
  put(path: string, ids: readonly string[] | null): void;
  /** The unique ids of a post; none when it is not served. */
  of(path: string): readonly string[];
}

/**
 * Tells twins apart: of excerpts with the same text and source, the first by path keeps the plain id, and each other gets one
 * that is made from its path as well.
 */
export function createUniqueIds(): UniqueIds {
  const plain = new Map<string, readonly string[]>();
  /** The posts that have an id by themselves, by path. Nearly all ids are of one post alone. */
  const holders = new Map<string, string | readonly string[]>();

  const holdersOf = (id: string): readonly string[] => {
    const found = holders.get(id);
    return typeof found === 'string' ? [found] : (found ?? []);
  };
  const hold = (id: string, paths: readonly string[]): void => {
    const [only] = paths;
    if (only === undefined) holders.delete(id);
    else holders.set(id, paths.length === 1 ? only : paths);
  };

  return {
    put(path, ids) {
      for (const id of new Set(plain.get(path)))
        hold(
          id,
          holdersOf(id).filter((other) => other !== path),
        );
      if (ids === null) plain.delete(path);
      else plain.set(path, ids);
      for (const id of new Set(ids)) hold(id, [...holdersOf(id), path].sort());
    },
    of(path) {
      const own = plain.get(path) ?? [];
      const given = new Set<string>();
      for (const id of own) {
        let chosen = id;
        const isTaken = (): boolean => given.has(chosen) || holdersOf(chosen)[0] !== (chosen === id ? path : undefined);
        for (let twin = 1; isTaken(); twin += 1) chosen = shortId(id, path, String(twin));
        given.add(chosen);
      }
      const unique = [...given];
      return unique.every((id, place) => id === own[place]) ? own : unique;
    },
  };
}

/** The unique ids of some posts, all of which are served. */
export function uniqueIdsOf(outlines: Iterable<Pick<Outline, 'path' | 'ids'>>): Pick<UniqueIds, 'of'> {
  const unique = createUniqueIds();
  for (const { path, ids } of outlines) unique.put(path, ids);
  return unique;
}

/** A post with other ids for its excerpts; itself where they are the same. */
export function withIds(parsed: ParsedPost, ids: readonly string[]): ParsedPost {
  if (parsed.excerpts.every(({ id }, place) => id === ids[place])) return parsed;
  return {
    ...parsed,
    excerpts: parsed.excerpts.map((excerpt, place) => ({ ...excerpt, id: ids[place] ?? excerpt.id })),
  };
}

/** All posts with ids that are unique among them. */
export function withUniqueIds(posts: readonly ParsedPost[]): readonly ParsedPost[] {
  const ids = uniqueIdsOf(posts.map(outlineOf));
  return posts.map((parsed) => withIds(parsed, ids.of(parsed.post.path)));
}
