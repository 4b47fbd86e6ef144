import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pMapIterable } from 'p-map';
import { Tinypool } from 'tinypool';
import type { Config } from './config.ts';
import { type Finder, type Found, findHere } from './content/finder.ts';
import { failed } from './content/read-text.ts';
import { isReadable } from './content/readable.ts';
import type { FolderOfPosts } from './open-content.ts';

/** What the thread is asked. */
export interface FindingTask {
  readonly content: Config['content'];
  readonly paths: readonly string[];
}

/** Of fewer posts, all are read again in less than a second. */
const worthAThread = 100;

/** Measured: after so many posts the parser is compiled, and reading one takes a third of what the first take. */
const warmedUpBy = 100;

/** So many are found with one message. */
const atOnce = 8;

/** In the sources, which tests run, there is no such file. */
const built = fileURLToPath(new URL('./finding-thread.js', import.meta.url));

/** Finds posts as they change: in a thread where there are many, so that neither reading many nor a long one delays an answer. */
export function finderFor(
  { settings, folder, options }: Pick<FolderOfPosts, 'settings' | 'folder' | 'options'>,
  paths: readonly string[],
): Finder {
  if (paths.length < worthAThread || !existsSync(built)) return findHere(folder, options);
  return findInThread(settings, paths.slice(0, warmedUpBy));
}

/** A thread that has read some posts before it is asked. `file` is the built module that it runs. */
export function findInThread(content: Config['content'], toWarmUp: readonly string[], file = built): Finder {
  const pool = new Tinypool({ filename: file, minThreads: 1, maxThreads: 1, isolateWorkers: false });
  const run = <Result>(paths: readonly string[], name = 'default'): Promise<Result> =>
    pool.run({ content, paths } satisfies FindingTask, { name });
  const find = (paths: readonly string[]): Promise<readonly Found[]> =>
    run<readonly Found[]>(paths).catch(async (error: unknown) => {
      if (!(await isReadable(content.folder))) throw error;
      return paths.map((path): Found => [path, failed(path, error instanceof Error ? error.message : String(error))]);
    });
  const warmUp = async (): Promise<void> => {
    for (const path of toWarmUp) await run([path], 'warmUp');
  };
  // Whoever asks meanwhile comes between two posts; an end meanwhile harms nothing.
  void warmUp().catch(() => undefined);
  return {
    async *find(paths) {
      for await (const found of pMapIterable(chunksOf(paths), find, { concurrency: 2 })) yield* found;
    },
    close: () => pool.destroy(),
  };
}

const chunksOf = (paths: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / atOnce) }, (_, index) =>
    paths.slice(index * atOnce, (index + 1) * atOnce),
  );
