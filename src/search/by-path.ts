import type { SearchDocument } from './engine.ts';

/** The documents of each post, in the order they came. */
export function byPath(documents: readonly SearchDocument[]): ReadonlyMap<string, readonly SearchDocument[]> {
  const posts = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const post = posts.get(document.path);
    if (post === undefined) posts.set(document.path, [document]);
    else post.push(document);
  }
  return posts;
}
