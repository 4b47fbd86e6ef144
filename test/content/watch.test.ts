import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchPosts } from '../../src/content/watch.ts';
import { folderWith, write } from '../support/folder.ts';

/** Watches a folder and resolves `next` with the paths that were told of since the last time. */
async function watched(files: Readonly<Record<string, string>>, through = (folder: string): string => folder) {
  const folder = through(folderWith(files));
  let told: string[] = [];
  let wake: () => void = () => undefined;
  const watch = await watchPosts(folder, {
    ignore: ['ignored'],
    others: [],
    onChange: async (paths) => {
      told.push(...paths);
      wake();
    },
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(() => watch.close());
  const until = async (wanted: readonly string[]): Promise<readonly string[]> => {
    while (!wanted.every((path) => told.includes(path))) await new Promise<void>((resolve) => (wake = resolve));
    const paths = [...new Set(told)].sort();
    told = [];
    return paths;
  };
  return { folder, until };
}

it('tells of edits, new posts, deletions, renames and folders, and of nothing else', async () => {
  const { folder, until } = await watched({ 'a.md': '1', 'b.md': '1', 'deep/c.md': '1' });
  write(folder, 'a.md', '2');
  write(folder, 'notes.txt', 'no post');
  write(folder, 'ignored/x.md', 'ignored');
  expect(await until(['a.md'])).toEqual(['a.md']);
  write(folder, 'new/folder/d.md', '1');
  expect(await until(['new/', 'new/folder/'])).toEqual(['new/', 'new/folder/']);
  write(folder, 'new/folder/d.md', '2');
  expect(await until(['new/folder/d.md'])).toEqual(['new/folder/d.md']);
  rmSync(join(folder, 'b.md'));
  expect(await until(['b.md'])).toEqual(['b.md']);
  renameSync(join(folder, 'deep/c.md'), join(folder, 'new/c.md'));
  expect(await until(['deep/c.md', 'new/c.md'])).toEqual(['deep/c.md', 'new/c.md']);
  renameSync(join(folder, 'new'), join(folder, 'moved'));
  expect(await until(['new/', 'moved/', 'moved/folder/'])).toEqual(['moved/', 'moved/folder/', 'new/', 'new/folder/']);
  write(folder, 'moved/c.md', '2');
  expect(await until(['moved/c.md'])).toEqual(['moved/c.md']);
});

it('tells of what happens in a folder that is a symbolic link', async () => {
  const link = (folder: string): string => {
    symlinkSync(folder, `${folder}-link`, 'junction');
    return `${folder}-link`;
  };
  const { folder, until } = await watched({ 'a.md': '1', 'deep/c.md': '1' }, link);
  write(folder, 'a.md', '2');
  expect(await until(['a.md'])).toEqual(['a.md']);
  write(folder, 'deep/c.md', '2');
  expect(await until(['deep/c.md'])).toEqual(['deep/c.md']);
  write(folder, 'new/d.md', '1');
  expect(await until(['new/'])).toContain('new/');
});

it('tells of a hundred files', async () => {
  const { folder, until } = await watched({});
  const paths = Array.from({ length: 100 }, (_, index) => `post-${String(index).padStart(3, '0')}.md`);
  for (const path of paths) write(folder, path, 'new');
  expect(await until(paths)).toEqual(paths);
});

it('tells when the folder itself goes', async () => {
  const { folder, until } = await watched({ 'a.md': '1' });
  renameSync(folder, `${folder}-away`);
  expect(await until(['/'])).toContain('/');
  renameSync(`${folder}-away`, folder);
});

it('tells of what happens in a folder that took the place of another', async () => {
  const { folder, until } = await watched({ 'bundle/index.md': '1', 'bundle/deep/b.md': '1' });
  renameSync(join(folder, 'bundle'), `${folder}-old`);
  write(folder, 'bundle/index.en.md', '1');
  write(folder, 'bundle/deep/b.md', '1');
  await until(['bundle/']);
  // Once it is watched, which is not told.
  const edit = setInterval(() => write(folder, 'bundle/index.en.md', String(Date.now())), 20);
  onTestFinished(() => clearInterval(edit));
  expect(await until(['bundle/index.en.md'])).toContain('bundle/index.en.md');
  clearInterval(edit);
  const deeper = setInterval(() => write(folder, 'bundle/deep/b.md', String(Date.now())), 20);
  onTestFinished(() => clearInterval(deeper));
  expect(await until(['bundle/deep/b.md'])).toContain('bundle/deep/b.md');
  rmSync(`${folder}-old`, { recursive: true });
});
