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

/**
 * Makes a function that tells twins apart, post after post by path: of excerpts with the same text and source, the first
 * keeps the plain id, and each other gets one that is made from its path as well.
 */
export function createIdGiver(): (outline: Pick<Outline, 'path' | 'ids'>) => readonly string[] {
  const taken = new Set<string>();
  return ({ path, ids }) =>
    ids.map((plain) => {
      let id = plain;
      for (let twin = 1; taken.has(id); twin += 1) id = shortId(plain, path, String(twin));
      taken.add(id);
      return id;
    });
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
  const give = createIdGiver();
  return posts.map((parsed) => withIds(parsed, give(outlineOf(parsed))));
}
