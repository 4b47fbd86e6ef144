import type { Logger } from 'pino';
import { chooseEngine } from './choose-engine.ts';
import type { Config } from './config.ts';
import { findPosts } from './content/files.ts';
import { type AuthorsNames, glossaryPath } from './content/names/read-names.ts';
import { buildLibrary, type LibraryTools, type LiveLibrary } from './library/build.ts';
import { type Content, type FolderOfPosts, openContent, openFolder } from './open-content.ts';
import { readingThreadsFor } from './reading-threads.ts';
import { queryTerms } from './search/analysis/analyse.ts';
import { fold } from './search/analysis/fold.ts';
import { createSearcher } from './search/create-searcher.ts';
import type { SearchEngine } from './search/engine.ts';
import { builtInEntries } from './search/glossary/built-in-entries.ts';
import { createGlossary } from './search/glossary/glossary.ts';
import type { Kept } from './search/kept.ts';
import { findMatches } from './search/matches.ts';
import { createMiniSearchEngine } from './search/minisearch/engine.ts';
import { createPacer } from './search/pacer.ts';
import { sentences } from './search/sentences.ts';
import { type PostReader, readHere } from './snapshot/digest.ts';
import { openStoredLibrary } from './snapshot/open.ts';

/** The posts, read and indexed. */
export interface Holdings {
  readonly content: FolderOfPosts;
  readonly library: LiveLibrary;
  /** Is waited for before the program ends. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Told after each file. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a library over an engine is built with, asked by the names that the authors give. */
const toolsWith =
  ({ entries }: AuthorsNames) =>
  (engine: SearchEngine, kept?: Kept): LibraryTools => {
    const glossary = createGlossary();
    glossary.put('built-in', builtInEntries);
    glossary.put(glossaryPath, entries ?? []);
    return {
      engine,
      createSearcher: (documents) =>
        createSearcher({ engine, documents, glossary, ...(kept === undefined ? {} : { kept }) }),
      termsOf: queryTerms,
      findMatches,
      fold,
      sentences,
    };
  };

/** Reads and indexes the posts. Rejects with a `ContentError` when there is no such folder. */
export async function openLibrary({ config, log, onProgress }: OpenOptions): Promise<Holdings> {
  const content = await openFolder(config, onProgress);
  const toolsFor = toolsWith(content.names);
  const { folder, options } = content;
  const files = await findPosts(folder, options.ignore, options.maximumPosts);
  if ((await chooseEngine(config.searchEngine, folder, files.paths)) === 'sqlite') {
    const { dataFolder, content: settings } = config;
    const readerFor = (bytes: number): PostReader => readingThreadsFor(settings, bytes) ?? readHere(folder, options);
    const stored = await openStoredLibrary(
      { ...content, files },
      { toolsFor, fold, log, dataFolder, settings, readerFor },
    );
    const reopen = (): Promise<Content> => {
      stored.outdate();
      return content.reopen();
    };
    const { library, readPosts, close } = stored;
    return { content: { ...content, problems: library.problems, readPosts, reopen }, library, close };
  }
  const loaded = await openContent(config, onProgress);
  const library = await buildLibrary(loaded, toolsFor(createMiniSearchEngine()), createPacer());
  return { content: loaded, library, close: async () => {} };
}
