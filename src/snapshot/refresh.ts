import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap, { pMapIterable } from 'p-map';
import { duplicateUrls } from '../content/duplicate-urls.ts';
import { byPlace, isServed, type LoadOptions } from '../content/load-posts.ts';
import { createUniqueIds, type Outline, outlineOf, withIds } from '../content/unique-ids.ts';
import type { Problem } from '../domain/problem.ts';
import { type Digest, digest, type PostReader } from './digest.ts';
import { type FileStamp, noStamp, type Reading, type StoredReading } from './reading.ts';

export interface RefreshTools {
  readonly reading: StoredReading;
  /** Reads files that have so many bytes together. */
  readonly readerFor: (bytes: number) => PostReader;
  /** Changes what the library holds of a path; null removes it. */
  readonly serve: (path: string, post: Digest | null) => Promise<void>;
  /** Is called before the first change. */
  readonly beforeChange: () => Promise<void>;
  /** Is awaited between the steps. */
  readonly pause: () => Promise<void>;
}

/** The posts of a folder as they stand there, not yet read. */
interface StampedPosts {
  readonly posts: readonly { readonly path: string; readonly stamp: FileStamp }[];
  /** Of what is no post that can be read. */
  readonly problems: readonly Problem[];
}

/** Brings a snapshot up to the posts that were found: reads those that changed, and gives all problems. */
export async function refresh(
  { posts, problems: unread }: StampedPosts,
  options: LoadOptions,
  { reading, readerFor, serve, beforeChange, pause }: RefreshTools,
): Promise<{ readonly problems: readonly Problem[]; readonly changed: boolean }> {
  const known = new Map<string, Reading>();
  for (const read of reading.all()) {
    known.set(read.outline.path, read);
    await pause();
  }
  const files: readonly File[] = posts.map((post) => {
    const before = known.get(post.path);
    return { ...post, before, same: before !== undefined && isSame(before, post.stamp) ? before : null };
  });
  const unique = createUniqueIds();
  const problems: Problem[] = [...unread];
  const addresses: { path: string; url: string | null }[] = [];
  let changed = false;
  const change = async (): Promise<void> => {
    if (!changed) await beforeChange();
    changed = true;
  };
  const remove = async (path: string): Promise<void> => {
    await change();
    await serve(path, null);
    reading.keep(path, null, false);
  };

  let done = 0;
  for await (const { path, stamp, before, found } of foundIn(files, readerFor)) {
    await pause();
    known.delete(path);
    options.onProgress?.(++done, files.length);
    if ('rule' in found) {
      problems.push(found);
      if (before !== undefined) await remove(path);
      continue;
    }
    const { outline, digested } = found;
    const served = isServed(outline, options);
    // Posts come by path, so that none which comes later takes an id from an earlier one.
    unique.put(path, served ? outline.ids : null);
    const ids = served ? unique.of(path) : null;
    if (served) addresses.push({ path, url: found.url });
    if (served) problems.push(...found.problems);
    if (digested === null && sameIds(ids, before?.servedIds ?? null)) continue;
    await change();
    const content = digested?.parsed ?? reading.contentOf(path);
    if (content === undefined) continue;
    await serve(path, ids === null ? null : { ...(digested ?? digest(content)), parsed: withIds(content, ids) });
    reading.write(path, content, stamp, served);
  }
  for (const path of known.keys()) await remove(path);
  return { problems: [...problems, ...duplicateUrls(addresses)].sort(byPlace), changed };
}

/** A file below the folder, and as it was read before. */
interface File {
  readonly path: string;
  readonly stamp: FileStamp;
  readonly before: Reading | undefined;
  /** What it held before and holds still; null when it has to be read. */
  readonly same: Reading | null;
}

/** What a file holds; `digested` is null where it is as it was. */
interface Found {
  readonly outline: Outline;
  readonly url: string | null;
  readonly problems: readonly Problem[];
  readonly digested: Digest | null;
}

/** What the files hold, in their order: as they were read before where they are the same, else read now. */
async function* foundIn(
  files: readonly File[],
  readerFor: (bytes: number) => PostReader,
): AsyncGenerator<File & { readonly found: Found | Problem }> {
  const changed = files.filter(({ same }) => same === null);
  const reader = readerFor(changed.reduce((sum, { stamp }) => sum + stamp.size, 0));
  const readAhead = pMapIterable(changed, ({ path }) => reader.read(path), { concurrency: reader.atOnce });
  const readings = readAhead[Symbol.asyncIterator]();
  try {
    for (const file of files) {
      const { same } = file;
      if (same !== null) yield { ...file, found: { ...same, digested: null } };
      else {
        const { value, done } = await readings.next();
        if (done === true) return;
        yield { ...file, found: 'rule' in value ? value : foundOf(value) };
      }
    }
  } finally {
    await reader.close();
  }
}

const isSame = (before: FileStamp, now: FileStamp): boolean =>
  before.size === now.size && before.modified === now.modified;

const foundOf = (digested: Digest): Found => {
  const { post, problems } = digested.parsed;
  return { outline: outlineOf(digested.parsed), url: post.url, problems, digested };
};

/** Waiting for the stamp of each of ten thousand files in turn takes several times as long as asking for some at once. */
const stampedAtOnce = 64;

/** The stamps of files below a folder, in their order. */
export const stampsOf = (folder: string, paths: readonly string[]): Promise<StampedPosts['posts']> =>
  pMap(
    paths,
    async (path) => {
      const found = await stat(join(folder, path)).catch(() => null);
      return { path, stamp: found === null ? noStamp : { size: found.size, modified: found.mtimeMs } };
    },
    { concurrency: stampedAtOnce },
  );

const sameIds = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((id, place) => id === b[place]));
