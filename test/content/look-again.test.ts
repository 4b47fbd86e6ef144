import { mkdirSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedMeanwhile, postsIn } from '../../src/content/look-again.ts';
import { folderWith } from '../support/folder.ts';

const options = { ignore: [], maximumPosts: 10 };
const files = { 'a.md': '1', 'b.md': '1', 'deep/c.md': '1', 'notes.txt': '1', 'glossary.yml': '1' };
const others = ['glossary.yml', '_config.yml'];
const known = new Set(['a.md', 'b.md', 'deep/c.md']);
/** Later than anything that a test writes. */
const later = (): Date => new Date(Date.now() + 60_000);

it('finds nothing otherwise where all is as it was', async () => {
  const folder = folderWith(files);
  expect(await changedMeanwhile(folder, options, { at: later(), known, others })).toEqual([]);
});

it('finds what was written since, or just before as clocks differ, and not what is no post', async () => {
  const folder = folderWith(files);
  const at = new Date(Date.now() + 1_000);
  expect(await changedMeanwhile(folder, options, { at, known, others })).toEqual(['a.md', 'b.md', 'deep/c.md']);
  utimesSync(join(folder, 'glossary.yml'), new Date(), new Date(Date.now() + 120_000));
  utimesSync(join(folder, 'a.md'), new Date(), new Date(Date.now() + 120_000));
  expect(await changedMeanwhile(folder, options, { at: later(), known, others })).toEqual(['a.md', 'glossary.yml']);
});

it('finds what is new however old it is, and what is gone', async () => {
  const folder = folderWith(files);
  mkdirSync(join(folder, 'moved'));
  renameSync(join(folder, 'deep'), join(folder, 'moved/deep'));
  expect(await changedMeanwhile(folder, options, { at: later(), known, others })).toEqual([
    'deep/c.md',
    'moved/deep/c.md',
  ]);
});

it('leaves alone what is beyond the number of posts that are read', async () => {
  const folder = folderWith({ ...files, 'z.md': '1' });
  expect(await changedMeanwhile(folder, { ...options, maximumPosts: 3 }, { at: later(), known, others })).toEqual([]);
});

it('finds the posts in folders, those that were there too', async () => {
  const folder = folderWith({ ...files, 'deeper/d.md': '1' });
  expect(await postsIn([], folder, options, known)).toEqual([]);
  expect(await postsIn(['deep/', 'gone/'], folder, options, [...known, 'gone/e.md'])).toEqual([
    'deep/c.md',
    'gone/e.md',
  ]);
  expect([...(await postsIn(['/'], folder, options, ['gone/e.md']))].sort()).toEqual([
    'a.md',
    'b.md',
    'deep/c.md',
    'deeper/d.md',
    'gone/e.md',
  ]);
});
