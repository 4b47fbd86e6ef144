import { describe, expect, test } from 'vitest';
import { findSite } from '../../../src/content/site/find-site.ts';
import type { SiteSettings } from '../../../src/content/site/site.ts';
import { filesOf, operator } from './site-files.ts';

const post = { path: '2022-03-25-dl-tsukkomi.md', frontMatter: { categories: ['Machine Learning'] } };

const find = (folder: string, contents: Readonly<Record<string, string>>, settings: Partial<SiteSettings> = {}) =>
  findSite(folder, { ...operator, ...settings }, filesOf('/home', contents));

describe('recognises', () => {
  test.each([
    ['jekyll', '_config.yml', 'url: https://a.dev\nplugins: [jekyll-feed]'],
    ['hexo', '_config.yml', 'url: https://a.dev\nnew_post_name: :title.md'],
    ['hugo', 'hugo.yaml', 'baseURL: https://a.dev'],
    ['hugo', 'config.toml', 'baseURL = "https://a.dev/"'],
    ['hugo', 'config/_default/hugo.toml', 'baseURL = "https://a.dev/"'],
    ['zola', 'config.toml', 'base_url = "https://a.dev"'],
    ['docusaurus', 'docusaurus.config.ts', 'export default { url: "https://a.dev", baseUrl: "/" }'],
    ['mkdocs', 'mkdocs.yml', 'site_url: https://a.dev'],
    ['obsidian', '.obsidian/app.json', '{}'],
    ['github', '.git/config', '[remote "origin"]\n\turl = git@github.com:a/b.git'],
    ['plain', 'README.md', 'Words.'],
  ])('%s by %s', async (kind, config, text) => {
    const site = await find('/home', { [config]: text });
    expect(site).toMatchObject({ kind, problem: null });
  });

  test('Hexo by its folder of posts, or by package.json, where the configuration could be either', async () => {
    const config = { '_config.yml': 'url: https://a.dev\npermalink: :title/' };
    expect(await find('/home', config)).toMatchObject({ kind: 'jekyll' });
    expect(await find('/home', { ...config, 'source/_posts/a.md': '' })).toMatchObject({ kind: 'hexo' });
    expect(await find('/home', { ...config, 'package.json': '{"dependencies":{"hexo":"8"}}' })).toMatchObject({
      kind: 'hexo',
    });
  });
});

describe('looks upwards', () => {
  const config = 'url: https://a.dev\npermalink: pretty';

  test('to the root of the repository, from where paths count', async () => {
    const site = await find('/home/blog/_posts', { 'blog/_config.yml': config, 'blog/.git/HEAD': '' });
    expect(site.configPath).toBe('../_config.yml');
    expect(site.postUrl(post)).toEqual({ url: 'https://a.dev/machine%20learning/2022/03/25/dl-tsukkomi/' });
  });

  test('but no further', async () => {
    const site = await find('/home/blog/_posts', { '_config.yml': config, 'blog/.git/HEAD': '' });
    expect(site).toMatchObject({ kind: 'plain', configPath: null });
  });

  test('takes the nearest configuration', async () => {
    const site = await find('/home/a', {
      'hugo.toml': 'baseURL = "https://far.dev"',
      'a/mkdocs.yml': 'site_url: https://near.dev',
    });
    expect(site.kind).toBe('mkdocs');
  });

  test('takes a vault inside a site for a part of the site', async () => {
    const site = await find('/home/content', {
      'hugo.toml': 'baseURL = "https://a.dev"',
      'content/.obsidian/app.json': '{}',
    });
    expect(site.postUrl({ path: 'posts/a.md', frontMatter: {} })).toEqual({ url: 'https://a.dev/posts/a/' });
  });
});

describe('reports, and links to nothing,', () => {
  test.each([
    ['url: http://example.com'],
    ['url: https://your-docusaurus-site.example.com'],
    ['url: http://yoursite.com'],
    ['url: http://localhost:4000'],
    ['url: ""'],
    ['title: no address'],
    ['url: not an address'],
  ])('where the configuration says %s', async (text) => {
    const site = await find('/home', { '_config.yml': text });
    expect(site.problem).toMatchObject({ rule: 'site-address' });
    expect(site.postUrl({ ...post, path: `_posts/${post.path}` })).toEqual({ url: null, problem: null });
  });

  test('where the configuration cannot be read', async () => {
    const site = await find('/home', { '_config.yml': 'url: [unclosed' }, { url: 'https://a.dev' });
    expect(site.problem).toMatchObject({ rule: 'site-configuration' });
    expect(site.problem?.message).toContain('_config.yml');
    expect(site.postUrl(post)).toEqual({ url: null, problem: null });
  });

  test('where a configuration tries to run code or to grow without bound', async () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n`;
    expect(await find('/home', { '_config.yml': bomb })).toMatchObject({ problem: { rule: 'site-configuration' } });
    const odd = await find('/home', {
      '_config.yml': '__proto__: { url: "https://a.dev" }\nurl: !!js/function "() => 1"',
    });
    expect(odd.problem).toMatchObject({ rule: 'site-address' });
  });
});

test('a file among the posts of Jekyll whose name has no date has no page, and that is told', async () => {
  const site = await find('/home', { '_config.yml': 'url: https://a.dev\npermalink: none\nfuture: false' });
  expect(site.postUrl({ path: '_posts/looms.md', frontMatter: {} })).toMatchObject({
    url: null,
    problem: { rule: 'permalink-without-date' },
  });
});

describe('what an operator sets', () => {
  test('beats the configuration', async () => {
    const contents = { '_config.yml': 'url: http://example.com\npermalink: none' };
    const site = await find('/home', contents, { url: 'https://real.dev/blog/', permalink: '/:title/' });
    expect(site.postUrl({ ...post, path: `_posts/${post.path}` })).toEqual({
      url: 'https://real.dev/blog/dl-tsukkomi/',
    });
  });

  test.each([
    ['jekyll', 'pretty', 'https://real.dev/machine%20learning/2022/03/25/dl-tsukkomi/'],
    ['hexo', ':title/', 'https://real.dev/2022-03-25-dl-tsukkomi/'],
    ['hugo', null, 'https://real.dev/2022-03-25-dl-tsukkomi/'],
    ['zola', null, 'https://real.dev/dl-tsukkomi/'],
    ['plain', '/p/:slug/', 'https://real.dev/p/dl-tsukkomi/'],
  ] as const)('is enough without a configuration: %s', async (kind, permalink, url) => {
    const site = await find('/home', {}, { url: 'https://real.dev', kind, permalink });
    expect(site.postUrl(post)).toEqual({ url });
  });

  test('says nothing of permalinks: no link, and why', async () => {
    const site = await find('/home', {}, { url: 'https://real.dev' });
    expect(site.postUrl(post)).toMatchObject({ url: null, problem: { rule: 'unknown-permalink' } });
  });
});

test('an address of its own is not that of the repository it lies in', async () => {
  const contents = { '.git/config': '[remote "origin"]\n\turl = git@github.com:a/b.git' };
  const unknown = await find('/home/quotes', contents, { url: 'https://real.dev' });
  expect(unknown.postUrl(post)).toMatchObject({ url: null, problem: { rule: 'unknown-permalink' } });
  const named = await find('/home/quotes', contents, { url: 'https://real.dev', permalink: '/:path/' });
  expect(named.postUrl({ path: 'a/b.md', frontMatter: {} })).toEqual({ url: 'https://real.dev/a/b/' });
});

test('a folder on GitHub is read there', async () => {
  const config =
    '[core]\n\tbare = false\n[remote "upstream"]\n\turl = https://github.com/x/y\n[remote "origin"]\n\turl = https://github.com/a/b.c.git\n';
  const site = await find('/home/docs', { '.git/config': config });
  expect(site.postUrl({ path: 'a b/中#1.md', frontMatter: {} })).toEqual({
    url: 'https://github.com/a/b.c/blob/HEAD/docs/a%20b/%E4%B8%AD%231.md',
  });
});
