import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Library } from '../../src/library/library.ts';
import { folderWith } from '../support/folder.ts';
import { built } from '../support/program.ts';

/** Enough that threads read them. */
const posts = Object.fromEntries(
  Array.from({ length: 400 }, (_, number) => {
    const excerpts = Array.from(
      { length: 12 },
      (_, place) =>
        `> 第 ${number} 篇的第 ${place} 段: 奖励函数 (reward function) 决定了网络学到什么, 而不是我们以为它学到了什么. ${'效果看得见, 道理说不清. '.repeat(4)}\n\n` +
        `Ada${number % 7}. (2020). [Notes ${place}](https://example.org/${number}/${place}). *Blog*.\n`,
    );
    return [`posts/post-${number}.md`, `---\ntags: [tag${number % 5}]\n---\n\n${excerpts.join('\n')}`];
  }),
);

const viewOf = (library: Library): object => ({
  summary: library.summary,
  problems: library.problems,
  list: [...library.list({})],
  sources: library.sources.all().map(({ id }) => library.sources.get(id)),
  topics: library.topics.all().map(({ id }) => library.topics.get(id)),
});

it('holds after a first start by several threads what one thread holds', { timeout: 300_000 }, async () => {
  // Threads run built files alone.
  const { openLibrary }: typeof import('../../src/open-library.ts') = await import(built('open-library'));
  expect(availableParallelism()).toBeGreaterThan(1);
  const folder = folderWith(posts);
  const open = (SEARCH_ENGINE: string) =>
    openLibrary({
      config: readConfig({ CONTENT_DIR: join(folder, 'posts'), DATA_DIR: join(folder, 'data'), SEARCH_ENGINE }),
      log: pino({ level: 'silent' }),
    });
  const [threads, memory] = [await open('sqlite'), await open('minisearch')];
  expect(viewOf(threads.library)).toEqual(viewOf(memory.library));
  expect(threads.library.summary.excerpts).toBe(4_800);
  const found = async (library: Library) =>
    (await library.find({ text: '第 77 篇的第 3 段', limit: 5 })).hits[0]?.excerpt.body.text;
  expect(await found(threads.library)).toBe(await found(memory.library));
  await threads.close();
});
