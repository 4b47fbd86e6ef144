import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/content/markdown.ts';
import { findSite } from '../../../../src/content/site/find-site.ts';
import { filesOf, operator } from '../site-files.ts';

const site = (options = '', files: Readonly<Record<string, string>> = {}) => {
  const config = `export default { url: 'https://a.dev', baseUrl: '/sub/', presets: [['classic', {${options}}]] };`;
  return findSite('/site', operator, filesOf('/site', { 'docusaurus.config.js': config, ...files }));
};

// As plugin-content-blog and plugin-content-docs 3.10 make them.
test.each([
  ['blog/2021-08-26-welcome/index.md', {}, '/blog/2021/08/26/welcome'],
  ['blog/2019-05-28-first-blog-post.md', {}, '/blog/2019/05/28/first-blog-post'],
  ['blog/2019/05/29/long-post.mdx', {}, '/blog/2019/05/29/long-post'],
  ['blog/news/2020-1-2-中文.md', {}, '/blog/2020/1/2/news/%E4%B8%AD%E6%96%87'],
  ['blog/undated.md', {}, '/blog/undated'],
  ['blog/slugged.md', { slug: 'own' }, '/blog/own'],
  ['docs/01-intro.md', {}, '/docs/intro'],
  ['docs/02-part/README.md', {}, '/docs/part/'],
  ['docs/part/part.md', {}, '/docs/part/'],
  ['docs/part/2021-11-notes.md', {}, '/docs/part/2021-11-notes'],
  ['docs/part/a.md', { id: 'other' }, '/docs/part/other'],
  ['docs/part/a.md', { slug: '/top' }, '/docs/top'],
  ['docs/part/a.md', { slug: '../b' }, '/docs/b'],
])('%s %j', async (path, frontMatter, expected) => {
  const { postUrl } = await site();
  expect(postUrl({ path, frontMatter })).toEqual({ url: `https://a.dev/sub${expected}` });
});

test('takes folders and routes from the options', async () => {
  const { postUrl } = await site("blog: { path: './posts', routeBasePath: '/' }, docs: false");
  expect(postUrl({ path: 'posts/a.md', frontMatter: {} })).toEqual({ url: 'https://a.dev/sub/a' });
});

test.each([
  ['another folder', '', 'notes/a.md'],
  ['an option that is computed', 'blog: { routeBasePath: base() }', 'blog/a.md'],
  ['blogs of a plugin', 'blog: false', 'blog/a.md'],
])('no link to %s', async (_, options, path) => {
  const { postUrl } = await site(options);
  expect(postUrl({ path, frontMatter: {} })).toMatchObject({ url: null, problem: { rule: 'unknown-permalink' } });
});

test('no link into documents with versions', async () => {
  const { postUrl } = await site('', { 'versions.json': '["1.0"]' });
  expect(postUrl({ path: 'docs/a.md', frontMatter: {} })).toMatchObject({ url: null });
});

test('anchors are those of GitHub, or what the author wrote', async () => {
  const { anchors } = await site();
  const text =
    '## （深度）强化学习\n\n## Same\n\n## Same\n\n## Own {#mine}\n\n## Own \\{#other}\n\n## Note <!-- #third -->\n\n## With <b>JSX</b>\n';
  expect([...anchors(parseMarkdown(text), text).values()]).toEqual([
    '深度强化学习',
    'same',
    'same-1',
    'mine',
    'other',
    'third',
  ]);
});
