import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/markdown.ts';
import { findSite } from '../../../src/content/site/find-site.ts';
import { type Golden, golden, splitPost } from './golden.ts';
import { filesOf, operator } from './site-files.ts';

/** Headings that a real generator gives an id which cannot be told from the Markdown: none is better than a wrong one. */
const untold: Readonly<Record<string, readonly string[]>> = {
  'hexo/default': ['entity-copy'],
  'hexo/plain-marked': ['entity-copy'],
};

describe.each(golden())('$kind, $name', ({ kind, name, built }) => {
  test('every post has the address that the generator gave it', async () => {
    const site = await siteOf(built);
    expect(site.kind).toBe(kind);
    const expected = built.posts.map(({ path, url }) => [path, url === null ? null : decodeURI(url)]);
    const found = built.posts.map((post) => {
      const { url } = site.postUrl({ path: post.path, frontMatter: splitPost(post.text).frontMatter });
      return [post.path, url === null ? null : decodeURI(url)];
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
      const allowed = untold[`${kind}/${name}`] ?? [];
      expect(found).toEqual(post.ids.map((id) => (id === '' || allowed.includes(id ?? '') ? null : id)));
    }
  });
});

const siteOf = (built: Golden) =>
  findSite('/site', { ...operator, buildTimezone: built.options.TZ ?? null }, filesOf('/site', built.configuration));
