import type { Logger } from 'pino';
import { anyChannel, type Channels } from './command/channels.ts';
import { createDispatcher } from './command/create-dispatcher.ts';
import type { Dispatcher } from './command/dispatch.ts';
import { loadCommands } from './command/load-commands.ts';
import type { Config } from './config.ts';
import { libraryWithout } from './library/without.ts';
import { type Holdings, openLibrary } from './open-library.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';

/** What every way to ask commands has in common. */
export interface App extends Holdings {
  readonly dispatcher: Dispatcher;
  readonly store: Store;
}

interface Surroundings {
  /** Told after each post that is read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly config: Config;
  readonly log: Logger;
  /** Those of Discord, where it can be asked. */
  readonly channels?: Channels;
}

/** Opens the library and the store, and loads the commands. Rejects with a `ContentError` or a `StoreError`. */
export async function createApp({ config, log, channels = anyChannel, ...progress }: Surroundings): Promise<App> {
  const holdings = await openLibrary({ config, log, ...progress });
  const { folder } = holdings.content;
  if (holdings.library.summary.posts === 0) log.warn({ folder }, 'There are no posts in the content folder.');
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  const store = await openStore(config.databaseUrl, ({ message }) => log.error(message));
  const library = (topicsLeftOut: readonly string[]) => libraryWithout(holdings.library, topicsLeftOut);
  const now = () => new Date();
  const { countGaps } = config;
  const dispatcher = createDispatcher(commands, { library, store, random: Math.random, now, log, channels, countGaps });
  return { ...holdings, dispatcher, store };
}
