import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Config } from './config.ts';
import type { Problem } from './domain/problem.ts';
import type { Digest, PostReader } from './snapshot/digest.ts';

/** What a thread is asked. */
export interface ReadingTask {
  readonly content: Config['content'];
  readonly path: string;
}

/** Fewer bytes are read before a thread has loaded what it needs. */
const worthThreads = 1_000_000;

/** What more threads than these bring cannot be written as fast. */
const mostThreads = 3;

/** In the sources, which tests run, there is no such file. */
const built = fileURLToPath(new URL('./reading-thread.js', import.meta.url));

/** Threads that read posts side by side; null where they would save no time. */
export function readingThreadsFor(content: Config['content'], bytes: number): PostReader | null {
  const threads = Math.min(mostThreads, availableParallelism());
  return threads > 1 && bytes >= worthThreads && existsSync(built) ? readInThreads(content, threads) : null;
}

/** `file` is the built module that each thread runs. */
export function readInThreads(content: Config['content'], threads: number, file = built): PostReader {
  const pool = new Tinypool({ filename: file, minThreads: threads, maxThreads: threads, isolateWorkers: false });
  return {
    // So that none waits for the main thread, which takes what they found in order.
    atOnce: threads * 4,
    read: (path): Promise<Digest | Problem> => pool.run({ content, path } satisfies ReadingTask),
    close: () => pool.destroy(),
  };
}
