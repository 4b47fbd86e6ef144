import type { GatewayLog } from '../adapters/interactions/log.ts';
import type { Store } from '../store/store.ts';

export interface FollowingTools {
  /** The ids of all servers that the bot is in. */
  readonly list: () => Promise<readonly string[]>;
  readonly now: () => Date;
  readonly log: Pick<GatewayLog, 'warn'>;
}

/** In milliseconds. */
const askEvery = 60 * 60 * 1_000;

/** Where no gateway tells of it: asks at once, and every hour, which servers the bot has left and which it is back in. */
export function followServers(store: Pick<Store, 'schedules'>, tools: FollowingTools): { stop(): void } {
  const ask = (): void => {
    compareServers(store, tools).catch((err: unknown) =>
      tools.log.warn({ err }, 'Which servers the bot is in cannot be told; it is asked again in an hour.'),
    );
  };
  const asking = setInterval(ask, askEvery).unref();
  ask();
  return { stop: () => clearInterval(asking) };
}

/** Daily posts wait in a server that the bot has left, and go on in one that it is back in. */
export async function compareServers(
  { schedules }: Pick<Store, 'schedules'>,
  { list, now }: Omit<FollowingTools, 'log'>,
): Promise<void> {
  // Known before Discord is asked: a server that the bot joins meanwhile is not taken for one that it has left.
  const known = await schedules.servers();
  // What was set at a terminal belongs to no server of Discord.
  const ofDiscord = known.filter(({ server }) => /^\d+$/.test(server));
  if (ofDiscord.length === 0) return;
  const here = new Set(await list());
  for (const { server, leftAt } of ofDiscord) {
    if (here.has(server) && leftAt !== null) await schedules.setLeft(server, null);
    if (!here.has(server) && leftAt === null) await schedules.setLeft(server, now());
  }
}
