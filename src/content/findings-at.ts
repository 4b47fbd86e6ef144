import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import pMap from 'p-map';
import { type LoadOptions, loadPost } from './load-posts.ts';
import type { Finding } from './shelf.ts';

/** Files are read side by side: of a hundred that came at once, waiting for each in turn takes as long as reading them. */
const readAtOnce = 8;

/** What is at some paths below a folder now. */
export async function findingsAt(
  folder: string,
  paths: readonly string[],
  options: LoadOptions,
): Promise<ReadonlyMap<string, Finding>> {
  const read = async (path: string): Promise<[path: string, finding: Finding]> => [
    path,
    await findingAt(folder, path, options),
  ];
  return new Map(await pMap(paths, read, { concurrency: readAtOnce }));
}

/** What a symbolic link brings in from outside the folder is not there. */
async function findingAt(folder: string, path: string, options: LoadOptions): Promise<Finding> {
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path)).catch(() => null)]);
  return file?.startsWith(root + sep) === true ? loadPost(folder, path, options) : null;
}
