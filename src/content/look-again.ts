import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { findPosts } from './files.ts';
import type { LoadOptions } from './load-posts.ts';

/** In milliseconds. A file bears the time of its disk's clock, which may be another machine's. Reading a post once more harms nothing. */
const clocksDiffer = 2_000;

const statedAtOnce = 64;

/** How a folder was looked through. */
export interface Looked {
  readonly at: Date;
  /** Where posts were read, or could not be. */
  readonly known: ReadonlySet<string>;
  /** Other files that were read; those that are there no longer are not missed. */
  readonly others: readonly string[];
}

/** The paths below a folder where something may be otherwise than when it was looked through. */
export async function changedMeanwhile(
  folder: string,
  { ignore, maximumPosts }: Pick<LoadOptions, 'ignore' | 'maximumPosts'>,
  { at, known, others }: Looked,
): Promise<readonly string[]> {
  const { paths } = await findPosts(folder, ignore, maximumPosts);
  /** The first moment, in milliseconds, of which a change was not seen. What is new was not seen at all. */
  const unseenFrom = (path: string): number => {
    if (others.includes(path)) return at.getTime();
    return known.has(path) ? at.getTime() - clocksDiffer : Number.NEGATIVE_INFINITY;
  };
  const isOtherwise = async (path: string): Promise<boolean> => {
    const found = await stat(join(folder, path)).catch(() => null);
    // What was moved here, or given other rights, bears that time beside the one when it was written.
    return found !== null && Math.max(found.mtimeMs, found.ctimeMs) >= unseenFrom(path);
  };
  const there = [...paths, ...others];
  const otherwise = await pMap(there, isOtherwise, { concurrency: statedAtOnce });
  const isThere = new Set(paths);
  return [...there.filter((_, place) => otherwise[place]), ...[...known].filter((path) => !isThere.has(path))].sort();
}

/** The paths of posts in some folders below a folder, each given with `/` at its end: those that are there, and those that were. */
export async function postsIn(
  folders: readonly string[],
  folder: string,
  { ignore, maximumPosts }: Pick<LoadOptions, 'ignore' | 'maximumPosts'>,
  known: Iterable<string>,
): Promise<readonly string[]> {
  if (folders.length === 0) return [];
  const { paths } = await findPosts(folder, ignore, maximumPosts);
  const isIn = (path: string): boolean => folders.some((each) => each === '/' || path.startsWith(each));
  return [...new Set([...paths, ...known])].filter(isIn);
}
