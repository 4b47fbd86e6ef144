import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/markdown.ts';
import { findSite } from '../../../src/content/site/find-site.ts';
import { type Golden, golden, splitPost } from './golden.ts';
import { filesOf, operator } from './site-files.ts';

/** What cannot be told from a post alone, though the generator made it: no link is better than a wrong one. */
const untold: Readonly<Record<string, readonly string[]>> = {
  'hexo/default': ['entity-copy'],
  'hexo/plain-marked': ['entity-copy'],
  'hugo/attributes': ['taband--two-spaces'],
  'hugo/ascii-ids': ['taband--two-spaces'],
  'hugo/blackfriday-ids': ['tab-and-two-spaces'],
  'hugo/default': ['taband--two-spaces', 'content/posts/spaced - name.md'],
  'hugo/sub-folder': ['content/posts/spaced - name.md'],
  'hugo/emoji': ['a--b'],
  'hugo/dated': ['content/posts/C++ #1 50%.md'],
  'hugo/dates-in-names': ['content/posts/C++ #1 50%.md'],
  'hugo/titles': ['content/posts/C++ #1 50%.md'],
  'hugo/names': ['content/posts/C++ #1 50%.md', 'content/posts/deep/er/Nested_Post.md'],
  'hugo/strange': ['content/posts/a  b.md'],
  'hugo/ugly': ['content/posts/spaced - name.md', 'content/posts/_index.md', 'content/Two Words/_index.md'],
};

describe.each(golden())('$kind, $name', ({ kind, name, built }) => {
  const unknown = untold[`${kind}/${name}`] ?? [];

  test('every post has the address that the generator gave it', async () => {
    const site = await siteOf(built);
    expect(site.kind).toBe(kind);
    const expected = built.posts.map(({ path, url }) => [
      path,
      url === null || unknown.includes(path) ? null : decodeURI(url),
    ]);
    const found = built.posts.map((post) => {
      const facts = { path: post.path, frontMatter: splitPost(post.text).frontMatter };
      const { url } = site.postUrl(facts);
      const waits = (site.visibleFrom(facts)?.getUTCFullYear() ?? 0) > 2900;
      return [post.path, url === null || waits ? null : decodeURI(url)];
    });
    expect(found).toEqual(expected);
  });

  test('every heading has the fragment that the generator gave it', async () => {
    const site = await siteOf(built);
    for (const post of built.posts.filter(({ ids }) => ids.length > 0)) {
      const { body } = splitPost(post.text);
      const root = parseMarkdown(body);
      const anchors = site.anchors(root, body);
      const found: (string | null)[] = [];
      visit(root, 'heading', (heading) => {
        found.push(anchors.get(heading) ?? null);
      });
      expect(found).toEqual(post.ids.map((id) => (id === '' || unknown.includes(id ?? '') ? null : id)));
    }
  });
});

const siteOf = (built: Golden) =>
  findSite('/site', { ...operator, buildTimezone: built.options.TZ ?? null }, filesOf('/site', built.configuration));
