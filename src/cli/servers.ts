import type { Logger } from 'pino';
import type { ServerNews } from '../adapters/gateway/server-news.ts';
import type { Store } from '../store/store.ts';

/** Keeps in mind which servers the bot has left: what is posted there daily waits for its return. */
export function serversOf({ schedules }: Pick<Store, 'schedules'>, log: Pick<Logger, 'error'>): ServerNews {
  const set = (server: string, leftAt: Date | null): void => {
    schedules.setLeft(server, leftAt).catch((err: unknown) => log.error({ err, server }, 'A server cannot be noted.'));
  };
  return { left: (server) => set(server, new Date()), returned: (server) => set(server, null) };
}
