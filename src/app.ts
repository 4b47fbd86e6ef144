import type { Logger } from 'pino';
import { createDispatcher } from './command/create-dispatcher.ts';
import type { Dispatcher } from './command/dispatch.ts';
import { loadCommands } from './command/load-commands.ts';
import type { Config } from './config.ts';
import { buildLibrary, type LiveLibrary } from './library/build.ts';
import { type Content, openContent } from './open-content.ts';
import { fold } from './search/analysis/fold.ts';
import { findMatches } from './search/matches.ts';
import { createMiniSearchEngine } from './search/minisearch/engine.ts';
import { sentences } from './search/sentences.ts';

/** What every way to use the program has in common: the library, and the commands that ask it. */
export interface App {
  readonly content: Content;
  readonly library: LiveLibrary;
  readonly dispatcher: Dispatcher;
}

/** Reads and indexes the posts, and loads the commands. Rejects with a `ContentError` when there is no such folder. */
export async function createApp({ config, log }: { readonly config: Config; readonly log: Logger }): Promise<App> {
  const content = await openContent(config);
  const library = await buildLibrary(content, { engine: createMiniSearchEngine(), findMatches, fold, sentences });
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  return {
    content,
    library,
    dispatcher: createDispatcher(commands, { library: () => library, random: Math.random, log }),
  };
}
