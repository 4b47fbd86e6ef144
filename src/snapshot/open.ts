import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { PostFiles } from '../content/files.ts';
import type { LoadOptions } from '../content/load-posts.ts';
import type { ReadPosts } from '../content/read-posts.ts';
import type { Problem } from '../domain/problem.ts';
import { createLibrary, type LibraryTools, type LiveLibrary } from '../library/build.ts';
import { toSearchDocument } from '../library/document.ts';
import { createNames, type Fold } from '../library/names.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { Kept } from '../search/kept.ts';
import { createPacer } from '../search/pacer.ts';
import { createSqliteEngine } from '../search/sqlite/engine.ts';
import { createStoredCollection } from './collection.ts';
import type { PostReader } from './digest.ts';
import { openSnapshotFile } from './file.ts';
import { keyOf } from './key.ts';
import { createStoredNames } from './mined.ts';
import { createStoredReading, type FileStamp, noStamp } from './reading.ts';
import { refresh, stampsOf } from './refresh.ts';
import { createStoredWords } from './words.ts';

/** After so many milliseconds without a change a snapshot is sealed again. */
const quiet = 3_000;

export interface StoredLibraryOptions {
  /** `kept` is what was found in the posts. */
  readonly toolsFor: (engine: SearchEngine, kept: Kept) => LibraryTools;
  readonly fold: Fold;
  readonly log: Logger;
  readonly dataFolder: string;
  /** All that decides how posts are read. */
  readonly settings: unknown;
  /** Reads the posts of files that have so many bytes together. */
  readonly readerFor: (bytes: number) => PostReader;
}

/** A folder whose posts are to be read. */
export interface UnreadFolder {
  readonly folder: string;
  readonly options: LoadOptions;
  readonly files: PostFiles;
  /** What was looked for to find out how the posts are published, and what was found. */
  readonly looks: readonly string[];
  /** What is wrong in all that is read but the posts. */
  readonly problems: readonly Problem[];
}

/** A library in a snapshot that is kept up with it. */
export interface StoredLibrary {
  readonly library: LiveLibrary;
  readonly readPosts: ReadPosts;
  /** Is called when posts are read otherwise than before: the next start makes the snapshot anew. */
  outdate(): void;
  /** Is waited for before the program ends. */
  close(): Promise<void>;
}

/** A library that lives in a snapshot on disk: what has not changed since the last start is neither parsed nor indexed again. */
export async function openStoredLibrary(
  { folder, options, files, looks, problems: otherProblems }: UnreadFolder,
  { toolsFor, fold, log, dataFolder, settings, readerFor }: StoredLibraryOptions,
): Promise<StoredLibrary> {
  // Side by side, as one waits for the disk and the other does not.
  const [posts, file] = await Promise.all([
    stampsOf(folder, files.paths),
    keyOf({ settings, looks }).then((key) => openSnapshotFile(dataFolder, folder, key)),
  ]);
  const { database, fresh } = file;
  if (fresh !== null) log.info(`The snapshot of ${folder} is made anew: ${fresh}.`);
  const names = createNames(fold);
  const collection = createStoredCollection(database, names);
  // One pace for all of a start, as what one part of it works without a pause, another must not add to.
  const pause = createPacer();
  const engine = createSqliteEngine(database, { pause });
  const kept = { names: createStoredNames(database), words: createStoredWords(database) };
  const reading = createStoredReading(database, (path) => stampOf(join(folder, path)));
  if (fresh !== null) collection.begin();
  const { problems, changed } = await refresh({ posts, problems: files.problems }, options, {
    reading,
    readerFor,
    pause,
    beforeChange: async () => file.unseal(),
    async serve(path, post) {
      const { parsed = null, texts = [], names = [], words = new Map<string, number>() } = post ?? {};
      collection.update(path, parsed);
      kept.names.put(path, names);
      kept.words.add(words);
      await pause();
      const documents =
        parsed?.excerpts.map((excerpt) => toSearchDocument(excerpt, collection.belongsTo(excerpt))) ?? [];
      await engine.updatePost(path, documents, texts);
    },
  });
  if (fresh !== null) for (const _step of collection.finish()) await pause();
  const writeAndSeal = async (): Promise<void> => {
    await engine.write();
    await pause();
    kept.words.write();
    await pause();
    await file.seal();
  };
  if (fresh !== null || changed) await writeAndSeal();
  await pause();
  let timer: NodeJS.Timeout | undefined;
  // Once the site is configured anew, the key says no longer how the posts were read.
  let outdated = false;
  let sealing: Promise<void> = Promise.resolve();
  const seal = (): void => {
    timer = undefined;
    if (outdated) return;
    sealing = sealing
      .then(writeAndSeal)
      .catch((error: unknown) =>
        log.warn({ err: error }, 'The snapshot cannot be sealed; the next start makes it anew.'),
      );
  };
  const touch = (): void => {
    file.unseal();
    clearTimeout(timer);
    if (!outdated) timer = setTimeout(seal, quiet).unref();
  };

  const library = createLibrary(
    {
      collection,
      names,
      problems: [...otherProblems, ...problems],
      async beforeChange() {
        await sealing;
        touch();
      },
    },
    toolsFor(engine, kept),
  );

  return {
    readPosts: {
      ...reading,
      keep(...kept) {
        touch();
        reading.keep(...kept);
      },
    },
    outdate() {
      outdated = true;
    },
    library,
    async close() {
      if (timer !== undefined) {
        clearTimeout(timer);
        seal();
      }
      await sealing;
      await engine.close();
      file.close();
    },
  };
}

/** A file that is gone by now, or cannot be reached, is read again at the next start. */
function stampOf(path: string): FileStamp {
  try {
    const { size, mtimeMs: modified } = statSync(path);
    return { size, modified };
  } catch {
    return noStamp;
  }
}
