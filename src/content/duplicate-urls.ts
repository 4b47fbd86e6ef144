import type { Post } from '../domain/post.ts';
import { withoutLanguage } from '../domain/post-language.ts';
import type { Problem } from '../domain/problem.ts';

/** The posts that are published where another one is already: readers of one would land in the other. */
export function duplicateUrls(posts: readonly Pick<Post, 'path' | 'url'>[]): readonly Problem[] {
  const first = new Map<string, string>();
  return posts.flatMap(({ path, url }) => {
    if (url === null) return [];
    const other = first.get(url);
    if (other === undefined) first.set(url, path);
    // Twins in two languages may share an address at which a reader chooses.
    return other === undefined || withoutLanguage(other) === withoutLanguage(path) ? [] : [duplicate(path, url, other)];
  });
}

const duplicate = (path: string, url: string, other: string): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'duplicate-url',
  message: `This post is published at ${url}, where ${other} is already.`,
  remedy: 'Give one of them another permalink, slug or name.',
});
