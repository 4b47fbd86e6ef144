import type { ParsedPost } from './parse-post.ts';
import { shortId } from './short-id.ts';

/**
 * Tells twins apart: of excerpts with the same text and source, the first by path keeps the plain id, and each other
 * gets one that is made from its path as well.
 */
export function withUniqueIds(posts: readonly ParsedPost[]): readonly ParsedPost[] {
  const taken = new Set<string>();
  return posts.map((parsed) => {
    let changed = false;
    const excerpts = parsed.excerpts.map((excerpt) => {
      let id = excerpt.id;
      for (let twin = 1; taken.has(id); twin += 1) id = shortId(excerpt.id, parsed.post.path, String(twin));
      taken.add(id);
      changed ||= id !== excerpt.id;
      return id === excerpt.id ? excerpt : { ...excerpt, id };
    });
    return changed ? { ...parsed, excerpts } : parsed;
  });
}
