import type { ServerNews } from '../adapters/gateway/server-news.ts';
import type { GatewayLog } from '../adapters/interactions/log.ts';
import type { Store } from '../store/store.ts';

/** Keeps in mind which servers the bot has left: what is posted there daily waits for its return. */
export function serversOf(
  { schedules }: Pick<Store, 'schedules'>,
  log: Pick<GatewayLog, 'error'>,
  now: () => Date,
): ServerNews {
  const set = (server: string, leftAt: Date | null): void => {
    schedules.setLeft(server, leftAt).catch((err: unknown) => log.error({ err, server }, 'A server cannot be noted.'));
  };
  return {
    left: (server) => set(server, now()),
    returned: (server) => set(server, null),
    connected(here, isTold) {
      // What happened while no process ran, nobody was told of.
      const compare = async (): Promise<void> => {
        for (const { server, leftAt } of await schedules.servers()) {
          if (here.has(server) && leftAt !== null) set(server, null);
          if (!here.has(server) && leftAt === null && isTold(server)) set(server, now());
        }
      };
      compare().catch((err: unknown) => log.error({ err }, 'The servers cannot be compared with those known.'));
    },
  };
}
