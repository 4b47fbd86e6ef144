import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Finder, type Found, findHere } from '../../src/content/finder.ts';
import { findInThread } from '../../src/find-in-thread.ts';
import { openFolder } from '../../src/open-content.ts';
import { folderWith, write } from '../support/folder.ts';
import { built } from '../support/program.ts';

const thread = fileURLToPath(built('finding-thread'));
const citation = 'Ada. (2020). [Notes](https://example.org/notes).';
const posts = Array.from({ length: 30 }, (_, index) => `_posts/2020-01-02-post-${String(index).padStart(2, '0')}.md`);
const outside = '_posts/2020-01-03-outside.md';
const binary = '_posts/2020-01-04-binary.md';
const gone = '_posts/2020-01-05-gone.md';
const paths = [...posts, outside, binary, gone];

const settingsOf = (folder: string) => readConfig({ CONTENT_DIR: folder, SITE_TIMEZONE: 'Asia/Shanghai' }).content;

async function here(folder: string): Promise<Finder> {
  const { options } = await openFolder({ content: settingsOf(folder) });
  return findHere(folder, options);
}

async function foundBy(finder: Finder, some: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for await (const each of finder.find(some)) found.push(each);
  return found;
}

describe.each([
  ['in this thread', here],
  ['in a thread', async (folder: string) => findInThread(settingsOf(folder), [...posts, gone], thread)],
])('a finder of posts, %s', (_where, create) => {
  const home = mkdtempSync(join(tmpdir(), 'florilegium-'));
  const folder = join(home, 'blog');
  let finder: Finder;
  beforeAll(async () => {
    write(folder, '_config.yml', 'url: https://blog.some.site\n');
    for (const path of posts) write(folder, path, `> Words of ${path}.\n\n${citation}\n`);
    write(home, 'secret.md', '> A secret.\n');
    symlinkSync(join(home, 'secret.md'), join(folder, outside));
    write(folder, binary, Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x81]));
    finder = await create(folder);
  });
  afterAll(async () => {
    await finder.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('gives what is there in the order of the paths: posts with their links, why one cannot be read, and nothing', async () => {
    const found = await foundBy(finder, paths);
    expect(found.map(([path]) => path)).toEqual(paths);
    const [, first] = found[0] ?? [];
    if (first === null || first === undefined || 'rule' in first) throw new Error('This is a post.');
    expect(first.post.url).toBe('https://blog.some.site/2020/01/02/post-00.html');
    expect(first.excerpts.map(({ body }) => body.text)).toEqual([`Words of ${posts[0]}.`]);
    expect(found.slice(posts.length)).toMatchObject([
      [outside, null],
      [binary, { rule: 'encoding' }],
      [gone, null],
    ]);
  });

  it('gives the same as any other, also to several who ask at once', async () => {
    const expected = await foundBy(await here(folder), paths);
    expect(await Promise.all([foundBy(finder, paths), foundBy(finder, paths)])).toEqual([expected, expected]);
  });
});

it('says of posts that a thread could not read that they cannot be read', async () => {
  const finder = findInThread(settingsOf(folderWith({ 'a.md': 'Words.' })), [], fileURLToPath(built('no-such-thread')));
  expect(await foundBy(finder, ['a.md'])).toMatchObject([['a.md', { rule: 'unreadable' }]]);
  await finder.close();
});

it.each([
  [
    'in this thread',
    async (folder: string) => findHere(folder, (await openFolder({ content: settingsOf('.') })).options),
  ],
  ['in a thread', async (folder: string) => findInThread(settingsOf(folder), [], thread)],
])('rejects where the folder itself cannot be read, %s', async (_where, create) => {
  const finder = await create('/nowhere/at/all');
  await expect(foundBy(finder, ['a.md'])).rejects.toThrow();
  await finder.close();
});
