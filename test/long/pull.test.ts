import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { folderWith, write } from '../support/folder.ts';
import { built } from '../support/program.ts';

const names = Array.from({ length: 1_000 }, (_, index) => `posts/post-${String(index).padStart(4, '0')}.md`);

/** As long as the posts of real blogs are in the middle: twelve excerpts, six kilobytes. A new version revises some of them. */
const post = (name: string, version: string, revised: number): string =>
  Array.from(
    { length: 12 },
    (_, index) =>
      `深度学习的第 ${index} 条笔记, 写在 ${name} 里${index < revised ? ` (${version})` : ''}: 奖励函数 (reward function) 决定了网络学到什么, 而不是我们以为它学到了什么. ` +
      '写出来的报告多, 讲明白的理论少; 效果看得见, 道理说不清. 一个模型在训练集上的表现, 不能告诉我们它在别处会怎样, 更不能告诉我们它为什么会这样.' +
      `\n\n- Ada. (2020). [Notes ${index}](https://example.org/${index}).\n`,
  ).join('\n---\n\n');

/** Runs beside this process, as it would on a server: while it writes, the first changes are noticed. */
const git = (folder: string, ...arguments_: string[]): Promise<unknown> =>
  promisify(execFile)('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...arguments_], { cwd: folder });

/** When the last of some files was written, on the clock of `performance.now()`. */
const lastWritten = (folder: string, paths: readonly string[]): number =>
  Math.max(...paths.map((path) => statSync(join(folder, path)).mtimeMs)) - performance.timeOrigin;

it.each([2, 12])(
  'serves what a git pull of a hundred posts brings, %i of 12 excerpts revised in each',
  async (revised) => {
    // The sources would load the Markdown parser with assertions, which take half of its time.
    const { openLibrary }: typeof import('../../src/open-library.ts') = await import(built('open-library'));
    const { keepCurrent }: typeof import('../../src/keep-current.ts') = await import(built('keep-current'));
    const origin = folderWith(Object.fromEntries(names.map((name) => [name, post(name, 'first', revised)])));
    await git(origin, 'init', '-q');
    await git(origin, 'add', '.');
    await git(origin, 'commit', '-qm', 'first');
    const home = folderWith({});
    await git(home, 'clone', '-q', origin, 'blog');
    const folder = join(home, 'blog');
    const { content, library } = await openLibrary({
      config: readConfig({ CONTENT_DIR: folder }),
      log: pino({ level: 'silent' }),
    });
    // As the bot does, before it follows the posts.
    const { warmUpSearch }: typeof import('../../src/cli/answering.ts') = await import(built('cli/answering'));
    await warmUpSearch({ library });
    let version = 'first';
    let lastReplaced = 0;
    const current = new Set<string>();
    const watch = await keepCurrent(
      content,
      {
        replaceNames: library.replaceNames,
        async replacePost(path, post, problems) {
          await library.replacePost(path, post, problems);
          // Git writes while it is watched: a post may be read before it is all there, and then again.
          if (post?.excerpts[0]?.body.text.includes(version) === true) current.add(path);
          lastReplaced = performance.now();
        },
      },
      pino({ level: 'silent' }),
    );
    onTestFinished(() => watch.close());
    const took: number[] = [];
    for (let round = 1; round <= 5; round += 1) {
      version = `round ${round}`;
      current.clear();
      for (const name of names.slice(0, 100)) write(origin, name, post(name, version, revised));
      await git(origin, 'commit', '-qam', version);
      await git(folder, 'pull', '-q');
      const written = lastWritten(folder, names.slice(0, 100));
      // Reading the whole library again and again would delay what is measured.
      await expect.poll(() => current.size, { timeout: 60_000, interval: 20 }).toBe(100);
      const served = [...library.list({})].filter(({ body }) => body.text.includes(version));
      expect(served).toHaveLength(100 * revised);
      took.push(Math.round(lastReplaced - written));
    }
    took.sort((a, b) => a - b);
    process.stdout.write(
      `git pull of 100 of 1,000 posts (12 excerpts, 6 kB each, ${revised} of them revised), from the last write to the last post served, milliseconds of five pulls: ${took.join(', ')}\n`,
    );
  },
);
