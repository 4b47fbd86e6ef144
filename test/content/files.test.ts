import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPosts } from '../../src/content/files.ts';
import { folderWith } from '../support/folder.ts';

const found = async (files: readonly string[], ignore: readonly string[] = []): Promise<readonly string[]> =>
  (await findPosts(folderWith(Object.fromEntries(files.map((file) => [file, 'text']))), ignore)).paths;

it('takes Markdown of every ending and depth, sorted by path', async () => {
  expect(await found(['b.md', 'a.markdown', 'deep/er/c.mdx', 'D.MD', 'no.txt', 'md'])).toEqual([
    'D.MD',
    'a.markdown',
    'b.md',
    'deep/er/c.mdx',
  ]);
});

it('leaves out what is about the repository, generated, or a theme', async () => {
  const left = ['README.md', 'readme.zh.md', 'LICENSE.md', 'CONTRIBUTING.md', '.hidden.md', '.obsidian/a.md'];
  const generated = ['node_modules/x/a.md', '_site/a.md', 'public/a.md', 'themes/t/a.md', '_layouts/a.md'];
  expect(await found([...left, ...generated, 'posts/kept.md'])).toEqual(['posts/kept.md']);
});

it('leaves out what the globs name, files and whole folders', async () => {
  expect(await found(['drafts/a.md', 'about.md', 'kept.md', 'x/about.md'], ['drafts', 'about.md'])).toEqual([
    'kept.md',
    'x/about.md',
  ]);
});

it('takes names with spaces, marks and many characters', async () => {
  const names = ['a # b — c.md', '深度学习 (一).md', `${'长'.repeat(60)}.md`];
  expect(await found(names)).toEqual([...names].sort());
});

it('refuses symbolic links that lead outside, at every hop, and follows those inside once', async () => {
  const outside = folderWith({ 'secret.md': 'secret' });
  const folder = folderWith({ 'real/a.md': 'a' });
  symlinkSync(outside, join(folder, 'escape'));
  symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'));
  mkdirSync(join(folder, 'hop'));
  symlinkSync(join(folder, 'escape'), join(folder, 'hop', 'again'));
  symlinkSync(join(folder, 'real'), join(folder, 'loop'));
  symlinkSync(folder, join(folder, 'real', 'up'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.md'));
  const { paths, problems } = await findPosts(folder, []);
  expect(paths.map((path) => path.split('/').at(-1))).toEqual(['a.md']);
  expect(problems.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
    'broken.md link-outside',
    'escape link-outside',
    'hop/again link-outside',
    'secret.md link-outside',
  ]);
});

it('rejects when the folder is not there', async () => {
  await expect(findPosts('/nowhere/at/all', [])).rejects.toThrow(/ENOENT/);
});

it('knows a folder by its own path rather than by a link to it', async () => {
  const folder = folderWith({ 'sub/p.md': 'p' });
  symlinkSync(join(folder, 'sub'), join(folder, 'loop'));
  expect((await findPosts(folder, [])).paths).toEqual(['sub/p.md']);
});
