import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, join, normalize, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { folderFilter, isNeverContentFolder, isWithin, postFilter } from './files.ts';

export interface Watch {
  close(): Promise<void>;
}

export interface WatchOptions {
  readonly ignore: readonly string[];
  /** Other files that are watched too, relative to the folder; those below or above it are there. */
  readonly others: readonly string[];
  /**
   * Told the paths of posts, or of the others, that were added, changed or removed, once it has been quiet for a moment; and,
   * with `/` at their ends, those of folders that came, went or may hold something else than before.
   */
  readonly onChange: (paths: readonly string[]) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** In milliseconds. A `git pull` writes many files in one go; an editor writes one file in several steps. */
const quiet = 50;
const longestWait = 300;

/**
 * Watches the posts below a folder. Resolves when every later change will be noticed. What happens to a file is told by the
 * folder that it stands in: a watch for each of ten thousand files takes a second to begin, 65 MB, and more than some systems
 * allow (`fs.inotify.max_user_watches` is 8,192 on older ones).
 */
export async function watchPosts(folder: string, { ignore, others, onChange, onError }: WatchOptions): Promise<Watch> {
  const isPost = postFilter(ignore);
  const mayHoldPosts = folderFilter(ignore);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let waitingSince = 0;
  let telling: Promise<void> = Promise.resolve();

  /** Folders that others of their names took the places of: what is watched is those that are gone, with the folders in them. */
  const replaced = new Set<string>();
  const watchAnew = (): void => {
    const isReplaced = (directory: string): boolean => [...replaced].some((gone) => isWithin(gone, directory));
    const directories = Object.keys(watcher.getWatched()).filter((each) => isReplaced(each) && existsSync(each));
    replaced.clear();
    watcher.unwatch(directories);
    watcher.add(directories);
    // Once more, when they are watched.
    for (const directory of directories) noticeFolder(directory);
  };

  const tell = (): void => {
    timer = undefined;
    const paths = [...changed].sort();
    changed.clear();
    if (replaced.size > 0) watchAnew();
    telling = telling.then(() => onChange(paths)).catch(onError);
  };

  const notice = (path: string): void => {
    const now = performance.now();
    if (changed.size === 0) waitingSince = now;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(quiet, waitingSince + longestWait - now)));
  };

  // A link itself tells nothing of what happens where it leads.
  const root = await realpath(folder).catch(() => folder);
  const pathOf = (file: string): string =>
    relative(isWithin(root, file) ? root : folder, file)
      .split(sep)
      .join('/');
  const noticeFile = (file: string): void => {
    const path = pathOf(file);
    if (isPost(path) || others.includes(path)) notice(path);
  };
  const noticeFolder = (directory: string): void => {
    const path = pathOf(directory);
    if (mayHoldPosts(path)) notice(`${path}/`);
  };

  // What stands in the folder itself is watched with it, also while it is not there yet.
  const elsewhere = others.filter((path) => path.includes('/')).map((path) => join(folder, path));
  const watcher = watch([root, ...elsewhere], {
    ignoreInitial: true,
    followSymlinks: false,
    // What is replaced is told twice at once, which is waited for here in any case.
    atomic: false,
    ignored: (file, stats) => {
      if (stats?.isDirectory() === true) return file !== root && isNeverContentFolder(basename(file));
      // Where folders are polled instead (CHOKIDAR_USEPOLLING), they do not tell what happens to their files.
      return stats !== undefined && !watcher.options.usePolling && !elsewhere.includes(normalize(file));
    },
  });
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, noticeFile);
  for (const event of ['addDir', 'unlinkDir'] as const) watcher.on(event, noticeFolder);
  watcher.on('raw', (event, name: string | null, details) => {
    const { watchedPath } = Object(details);
    if (typeof watchedPath !== 'string') return;
    // Some systems do not say which file it is; what happens to the folder itself bears its own name.
    if (name === null || name === '') noticeFolder(watchedPath);
    else if (name !== basename(watchedPath)) noticeFile(join(watchedPath, name));
    else {
      noticeFolder(watchedPath);
      if (event === 'rename') replaced.add(watchedPath);
    }
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));

  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await telling;
    },
  };
}
