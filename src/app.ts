import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { createDispatcher } from './command/create-dispatcher.ts';
import type { Dispatcher } from './command/dispatch.ts';
import { loadCommands } from './command/load-commands.ts';
import type { Config } from './config.ts';
import { type LoadedPosts, loadPosts } from './content/load-posts.ts';
import { findSite } from './content/site/find-site.ts';
import { siteFilesOnDisk } from './content/site/site-files.ts';
import { buildLibrary, type LiveLibrary } from './library/build.ts';
import { fold } from './search/analysis/fold.ts';
import { findMatches } from './search/matches.ts';
import { createMiniSearchEngine } from './search/minisearch/engine.ts';
import { sentences } from './search/sentences.ts';

/** The content folder cannot be read. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** What every way to use the program has in common: the library, and the commands that ask it. */
export interface App {
  readonly library: LiveLibrary;
  readonly dispatcher: Dispatcher;
}

/** Reads and indexes the posts, and loads the commands. Rejects with a `ContentError` when there is no such folder. */
export async function createApp({ config, log }: { readonly config: Config; readonly log: Logger }): Promise<App> {
  const content = await openLibraryContent(config);
  const library = await buildLibrary(content, { engine: createMiniSearchEngine(), findMatches, fold, sentences });
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  return { library, dispatcher: createDispatcher(commands, { library: () => library, random: Math.random, log }) };
}

/** Reads the posts. Rejects with a `ContentError` when the folder is not there or cannot be read. */
export async function openLibraryContent({ content }: Config): Promise<LoadedPosts> {
  await requireFolder(content.folder);
  const site = await findSite(resolve(content.folder), content.site, siteFilesOnDisk);
  const { folder, ignore, maximumPostBytes: maximumBytes } = content;
  return loadPosts(folder, { ignore, maximumBytes, publishing: site });
}

async function requireFolder(folder: string): Promise<void> {
  const remedy = 'Set CONTENT_DIR or --content to the folder with your posts.';
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new ContentError(`There is no folder «${folder}». ${remedy}`);
  if (!found.isDirectory()) throw new ContentError(`«${folder}» is a file, not a folder. ${remedy}`);
  await access(folder, constants.R_OK | constants.X_OK).catch(() => {
    throw new ContentError(`The folder «${folder}» may not be read. ${remedy}`);
  });
}
