import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { duplicateUrls } from '../content/duplicate-urls.ts';
import { findPosts } from '../content/files.ts';
import { byPlace, isServed, type LoadOptions, loadPost } from '../content/load-posts.ts';
import type { ParsedPost } from '../content/parse-post.ts';
import { createUniqueIds, type Outline, outlineOf, withIds } from '../content/unique-ids.ts';
import type { Problem } from '../domain/problem.ts';
import { createPacer } from '../search/pacer.ts';
import type { FileStamp, StoredReading } from './reading.ts';

export interface RefreshTools {
  readonly reading: StoredReading;
  /** Changes what the library holds of a path; null removes it. */
  readonly serve: (path: string, post: ParsedPost | null) => Promise<void>;
  /** Is called before the first change. */
  readonly beforeChange: () => Promise<void>;
}

/** Brings a snapshot up to the files of its folder: reads those that changed, and gives all problems. */
export async function refresh(
  folder: string,
  options: LoadOptions,
  { reading, serve, beforeChange }: RefreshTools,
): Promise<{ readonly problems: readonly Problem[]; readonly changed: boolean }> {
  const known = new Map(reading.all().map((read) => [read.outline.path, read]));
  const { paths, problems: unread } = await findPosts(folder, options.ignore, options.maximumPosts);
  const unique = createUniqueIds();
  const pause = createPacer();
  const problems: Problem[] = [...unread];
  const addresses: { path: string; url: string | null }[] = [];
  let changed = false;
  const change = async (): Promise<void> => {
    if (!changed) await beforeChange();
    changed = true;
  };

  let done = 0;
  for await (const { path, stamp } of stamped(folder, paths)) {
    await pause();
    const before = known.get(path);
    known.delete(path);
    const found = await read(path, stamp, before);
    options.onProgress?.(++done, paths.length);
    if (found === null) continue;
    const { outline, parsed } = found;
    const served = isServed(outline, options);
    // Posts come by path, so that none which comes later takes an id from an earlier one.
    unique.put(path, served ? outline.ids : null);
    const ids = served ? unique.of(path) : null;
    if (served) addresses.push({ path, url: found.url });
    if (served) problems.push(...found.problems);
    if (parsed === null && sameIds(ids, before?.servedIds ?? null)) continue;
    await change();
    const content = parsed ?? reading.contentOf(path);
    if (content !== undefined) {
      const stamp = found.stamp;
      await serve(path, ids === null ? null : withIds(content, ids));
      reading.write(path, content, stamp, served);
    }
  }
  for (const path of known.keys()) {
    await change();
    await serve(path, null);
    reading.keep(path, null);
  }
  return { problems: [...problems, ...duplicateUrls(addresses)].sort(byPlace), changed };

  /** What a file holds: as it was read before where it is the same, else read now; null when it cannot be read. */
  async function read(
    path: string,
    stamp: FileStamp,
    before: ReturnType<StoredReading['all']>[number] | undefined,
  ): Promise<Found | null> {
    if (before !== undefined && before.size === stamp.size && before.modified === stamp.modified)
      return { outline: before.outline, url: before.url, problems: before.problems, parsed: null, stamp };
    const loaded = await loadPost(folder, path, options);
    if ('post' in loaded)
      return { outline: outlineOf(loaded), url: loaded.post.url, problems: loaded.problems, parsed: loaded, stamp };
    problems.push(loaded);
    if (before !== undefined) {
      await change();
      await serve(path, null);
      reading.keep(path, null);
    }
    return null;
  }
}

/** Waiting for the stamp of each of ten thousand files in turn takes several times as long as asking for some at once. */
const stampedAtOnce = 64;

async function* stamped(
  folder: string,
  paths: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly stamp: FileStamp }> {
  for (let from = 0; from < paths.length; from += stampedAtOnce) {
    yield* await Promise.all(
      paths.slice(from, from + stampedAtOnce).map(async (path) => {
        const { size, mtimeMs: modified } = await stat(join(folder, path)).catch(() => ({ size: -1, mtimeMs: 0 }));
        return { path, stamp: { size, modified } };
      }),
    );
  }
}

interface Found {
  readonly outline: Outline;
  readonly url: string | null;
  readonly problems: readonly Problem[];
  readonly parsed: ParsedPost | null;
  readonly stamp: FileStamp;
}

const sameIds = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((id, place) => id === b[place]));
