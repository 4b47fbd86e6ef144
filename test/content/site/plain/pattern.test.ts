import { expect, test } from 'vitest';
import { findSite } from '../../../../src/content/site/find-site.ts';
import { filesOf, operator } from '../site-files.ts';

const link = async (permalink: string, path: string, frontMatter = {}) => {
  const site = await findSite('/a', { ...operator, url: 'https://a.dev', permalink }, filesOf('/a', {}));
  return site.postUrl({ path, frontMatter });
};

test.each([
  [':path/', 'a b/c.md', {}, '/a%20b/c/'],
  ['/:path', 'quotes/one/index.md', {}, '/quotes/one'],
  ['/:year/:month/:slug.html', '2022-03-05-中.md', {}, '/2022/03/%E4%B8%AD.html'],
  ['/:year/:name/', 'x/2022-03-05-a.md', { date: '2023-01-02' }, '/2023/2022-03-05-a/'],
  ['/:slug/', 'a.md', { slug: 'own slug' }, '/own%20slug/'],
  [':data.path', 'a.md', { path: '/the-battles-over-84721e2a' }, '/the-battles-over-84721e2a'],
  ['/?p=:data.id', 'a.md', { id: 7 }, '/%3Fp=7'],
])('%s of %s', async (pattern, path, frontMatter, expected) => {
  expect(await link(pattern, path, frontMatter)).toEqual({ url: `https://a.dev${expected}` });
});

test.each([
  ['/:year/:name', 'permalink-without-date'],
  ['/:data.path', 'unknown-permalink'],
  ['/:title/', 'unknown-permalink'],
])('%s says what is missing', async (pattern, rule) => {
  expect(await link(pattern, 'a.md')).toMatchObject({ url: null, problem: { rule } });
});
