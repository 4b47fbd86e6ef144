import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Holdings, openLibrary } from '../../src/open-library.ts';
import { folderWith, write } from '../support/folder.ts';

const open = (folder: string): Promise<Holdings> =>
  openLibrary({
    config: readConfig({ CONTENT_DIR: join(folder, 'posts'), DATA_DIR: join(folder, 'data'), SEARCH_ENGINE: 'sqlite' }),
    log: pino({ level: 'silent' }),
  });

test('what a post calls things is known at the next start without reading it, and gone with the post', async () => {
  const home = folderWith({});
  mkdirSync(join(home, 'posts'));
  writeFileSync(join(home, 'posts', 'a.md'), '> 我们造了梭影机 (loom reader)。\n');
  writeFileSync(join(home, 'posts', 'b.md'), '> 没有梭影机就看不见花纹。\n');
  const found = async ({ library }: Holdings): Promise<readonly string[]> => {
    const { hits } = await library.find({ text: 'loom reader', limit: 5 });
    return hits.map(({ excerpt }) => excerpt.post.path).sort();
  };
  const first = await open(home);
  expect(await found(first)).toEqual(['a.md', 'b.md']);
  await first.close();
  const next = await open(home);
  expect(await found(next)).toEqual(['a.md', 'b.md']);
  await next.library.replacePost('a.md', null, []);
  expect(await found(next)).toEqual([]);
  await next.close();
  rmSync(join(home, 'posts', 'a.md'));
  const last = await open(home);
  expect(await found(last)).toEqual([]);
  await last.close();
});

test('words are known at the next start, and a misspelt one is read as what stands there then', async () => {
  const home = folderWith({ 'posts/a.md': '> The shuttleworks of the loom.\n' });
  const instead = async ({ library }: Holdings, text: string) => (await library.find({ text, limit: 5 })).instead;
  const first = await open(home);
  expect(await instead(first, 'shutleworks')).toBe('shuttleworks');
  await first.close();
  write(home, 'posts/b.md', '> A heddlemaker.\n');
  const next = await open(home);
  expect(await instead(next, 'shutleworks')).toBe('shuttleworks');
  expect(await instead(next, 'hedlemaker')).toBe('heddlemaker');
  await next.close();
  rmSync(join(home, 'posts/a.md'));
  const last = await open(home);
  expect(await instead(last, 'shutleworks')).toBeNull();
  expect(await instead(last, 'hedlemaker')).toBe('heddlemaker');
  await last.close();
});
