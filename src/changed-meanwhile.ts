import type { Problem } from './domain/problem.ts';

/** In milliseconds. A file bears the time of its disk's clock, which may be another machine's. */
const clocksDiffer = 2_000;

/** How a folder was looked through. */
export interface Looked {
  readonly at: Date;
  /** Where posts were read. */
  readonly paths: Iterable<string>;
  /** Those of files that gave no post are among them. */
  readonly problems: readonly Problem[];
  /** Whether a path is a post's by its name. */
  readonly isPost: (path: string) => boolean;
}

/**
 * The paths where something may be otherwise than when a folder was looked through; `found` is what is there now, and when each
 * was changed last.
 */
export function changedMeanwhile(
  found: ReadonlyMap<string, Date>,
  { at, paths, problems, isPost }: Looked,
): readonly string[] {
  const known = new Set([...paths, ...problems.map(({ path }) => path)]);
  const wasAllRead = problems.every(({ rule }) => rule !== 'too-many-files');
  const since = at.getTime() - clocksDiffer;
  const isOtherwise = ([path, changedAt]: readonly [string, Date]): boolean =>
    changedAt.getTime() >= since || (wasAllRead && isPost(path) && !known.has(path));
  const changed = [...found].filter(isOtherwise).map(([path]) => path);
  const gone = [...known].filter((path) => isPost(path) && !found.has(path));
  return [...changed, ...gone].sort();
}
