import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pMapIterable } from 'p-map';
import { type LoadOptions, loadPost } from './load-posts.ts';
import type { Finding } from './shelf.ts';

/** What is at a path. */
export type Found = readonly [path: string, finding: Finding];

/** Finds what is at paths below a folder now. */
export interface Finder {
  /** In the order of the paths. Rejects where the folder itself cannot be read. */
  find(paths: readonly string[]): AsyncIterable<Found>;
  close(): Promise<void>;
}

/** Files are read side by side: of a hundred that came at once, waiting for each in turn takes as long as reading them. */
const readAtOnce = 8;

export const findHere = (folder: string, options: LoadOptions): Finder => ({
  async *find(paths) {
    const root = await realpath(folder);
    const find = async (path: string): Promise<Found> => [path, await findingAt(root, path, options)];
    yield* pMapIterable(paths, find, { concurrency: readAtOnce });
  },
  close: async () => {},
});

/** What a symbolic link brings in from outside the folder is not there, and a folder is no post whatever its name is. */
async function findingAt(root: string, path: string, options: LoadOptions): Promise<Finding> {
  const file = await realpath(join(root, path)).catch(() => null);
  if (file === null || !file.startsWith(root + sep)) return null;
  const found = await loadPost(root, path, options);
  // It may have gone while it was read.
  return 'rule' in found && (await isGoneOrFolder(file)) ? null : found;
}

const isGoneOrFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => true,
  );
