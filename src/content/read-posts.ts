import type { ParsedPost } from './parse-post.ts';
import { type Outline, outlineOf } from './unique-ids.ts';

/** The posts as they were read last, kept elsewhere. */
export interface ReadPosts {
  /** Of all, in no order. */
  paths(): Iterable<string>;
  /** Those that are not served, or not yet, as they were read at the start. */
  unserved(): Iterable<Outline>;
  /** Those of some posts that there are. */
  outlines(paths: Iterable<string>): readonly Outline[];
  /** The paths of those that have one of some ids by themselves. */
  holding(ids: Iterable<string>): readonly string[];
  /** A post as it was read, before twins were told apart. */
  contentOf(path: string): ParsedPost | undefined;
  /** Remembers what was read at a path, and whether it is served; null when nothing is there any more. */
  keep(path: string, parsed: ParsedPost | null, served: boolean): void;
}

/** Posts in memory, of which those at some paths are served. */
export function readPosts(posts: readonly ParsedPost[], served: ReadonlySet<string>): ReadPosts {
  const byPath = new Map<string, ParsedPost>();
  const holders = new Map<string, Set<string>>();
  const idsOf = (parsed: ParsedPost | undefined): readonly string[] => parsed?.excerpts.map(({ id }) => id) ?? [];
  const keep = (path: string, parsed: ParsedPost | null): void => {
    for (const id of idsOf(byPath.get(path))) holders.get(id)?.delete(path);
    if (parsed === null) byPath.delete(path);
    else byPath.set(path, parsed);
    for (const id of idsOf(parsed ?? undefined)) holders.set(id, (holders.get(id) ?? new Set()).add(path));
  };
  for (const parsed of posts) keep(parsed.post.path, parsed);
  return {
    paths: () => byPath.keys(),
    unserved: () => posts.filter(({ post }) => !served.has(post.path)).map(outlineOf),
    outlines: (paths) =>
      Array.from(paths, (path) => byPath.get(path))
        .filter((parsed) => parsed !== undefined)
        .map(outlineOf),
    holding: (ids) => [...new Set(Array.from(ids, (id) => [...(holders.get(id) ?? [])]).flat())],
    contentOf: (path) => byPath.get(path),
    keep,
  };
}
