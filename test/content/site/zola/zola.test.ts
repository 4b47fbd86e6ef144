import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/content/markdown.ts';
import { findSite } from '../../../../src/content/site/find-site.ts';
import { slugify } from '../../../../src/content/site/zola/slugify.ts';
import { zolaSlugs } from '../golden.ts';
import { filesOf, operator } from '../site-files.ts';

const site = (config = '') =>
  findSite('/site', operator, filesOf('/site', { 'config.toml': `base_url = "https://a.dev/sub"\n${config}` }));

// As Zola's documentation tells it; no Zola made these.
const languages = 'default_language = "zh"\n[languages.en]\n';
test.each([
  ['content/blog/ap-question.md', {}, '', '/blog/ap-question/'],
  ['content/blog/Some Post (2).md', {}, '', '/blog/some-post-2/'],
  ['content/blog/2021-03-26-dated.md', {}, '', '/blog/dated/'],
  ['content/blog/2021-03-26-dated.md', {}, '[slugify]\npaths_keep_dates = true', '/blog/2021-03-26-dated/'],
  ['content/blog/what-if/index.md', {}, '', '/blog/what-if/'],
  ['content/blog/_index.md', {}, '', '/blog/'],
  ['content/index.md', {}, '', '/'],
  ['content/a.md', { slug: 'Own Slug' }, '', '/own-slug/'],
  ['content/deep/a.md', { path: 'else/where' }, '', '/else/where/'],
  ['content/中文 名.md', {}, '[slugify]\npaths = "safe"', '/%E4%B8%AD%E6%96%87%20%E5%90%8D/'],
  ['content/blog/nodejs-monorepo.en.md', {}, languages, '/en/blog/nodejs-monorepo/'],
  ['content/algorithms/index.en.md', {}, languages, '/en/algorithms/'],
  ['content/blog/nodejs-monorepo.md', {}, languages, '/blog/nodejs-monorepo/'],
])('%s %j', async (path, frontMatter, config, expected) => {
  const { postUrl } = await site(config);
  expect(postUrl({ path, frontMatter })).toEqual({ url: `https://a.dev/sub${expected}` });
});

test.each([
  ['content/a.md', { draft: true }],
  ['content/a.md', { render: false }],
  ['templates/a.md', {}],
])('%s %j is published nowhere', async (path, frontMatter) => {
  expect((await site()).postUrl({ path, frontMatter })).toEqual({ url: null, problem: null });
});

test('ids that authors wrote are taken before any other', async () => {
  const text = '# Same\n\n## Same\n\n## Other {#same-1}\n\n## `code` & more\n\n## {{ shortcode() }}\n';
  const { anchors } = await site();
  expect([...anchors(parseMarkdown(text), text).values()]).toEqual(['same', 'same-2', 'same-1', 'code-more']);
});

test('ids that are not transliterated keep everything but spaces', async () => {
  const text = '## (深度) 强化学习\n\n## Mixed Case\n';
  const { anchors } = await site('[slugify]\nanchors = "safe"');
  expect([...anchors(parseMarkdown(text), text).values()]).toEqual(['(深度)_强化学习', 'Mixed_Case']);
});

describe('slugs', () => {
  test.each(zolaSlugs())('of $text', ({ text, slug }) => {
    expect([slug, null]).toContain(slugify(text));
  });

  test('of Chinese are known', () => {
    const known = zolaSlugs().filter(({ text }) => /\p{Script=Han}/u.test(text) && slugify(text) !== null);
    expect(known.length).toBeGreaterThan(12);
  });
});
