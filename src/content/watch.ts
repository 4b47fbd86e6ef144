import { basename, join, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isNeverContentFolder, postFilter } from './files.ts';

export interface Watch {
  close(): Promise<void>;
}

export interface WatchOptions {
  readonly ignore: readonly string[];
  /** Other files that are watched too, relative to the folder; those below or above it are there. */
  readonly others: readonly string[];
  /** Told of each of them that is there at the begin, and when it was changed last; or moved, or given other rights. */
  readonly onFound?: (path: string, changedAt: Date) => void;
  /** Told the paths of posts, or of the others, that were added, changed or removed, once it has been quiet for a moment. */
  readonly onChange: (paths: readonly string[]) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** In milliseconds. A `git pull` writes many files in one go; an editor writes one file in several steps. */
const quiet = 50;
const longestWait = 300;

/** Watches the posts below a folder. Resolves when every later change will be noticed. */
export async function watchPosts(
  folder: string,
  { ignore, others, onFound, onChange, onError }: WatchOptions,
): Promise<Watch> {
  const isPost = postFilter(ignore);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let waitingSince = 0;
  let telling: Promise<void> = Promise.resolve();

  const tell = (): void => {
    timer = undefined;
    const paths = [...changed].sort();
    changed.clear();
    telling = telling.then(() => onChange(paths)).catch(onError);
  };

  const notice = (path: string): void => {
    const now = performance.now();
    if (changed.size === 0) waitingSince = now;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(quiet, waitingSince + longestWait - now)));
  };

  // What stands in the folder itself is watched with it, also while it is not there yet.
  const elsewhere = others.filter((path) => path.includes('/'));
  const watcher = watch([folder, ...elsewhere.map((path) => join(folder, path))], {
    ignoreInitial: onFound === undefined,
    followSymlinks: false,
    // What is replaced is told twice at once, which is waited for here in any case.
    atomic: false,
    ignored: (file, stats) => stats?.isDirectory() === true && file !== folder && isNeverContentFolder(basename(file)),
  });
  let isReady = false;
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (file, stats) => {
      const path = relative(folder, file).split(sep).join('/');
      if (!isPost(path) && !others.includes(path)) return;
      if (isReady || event !== 'add') notice(path);
      else onFound?.(path, stats === undefined ? new Date() : stats.mtime > stats.ctime ? stats.mtime : stats.ctime);
    });
  }
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  isReady = true;

  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await telling;
    },
  };
}
