import { Client, Events, GatewayIntentBits, Options } from 'discord.js';
import { describeError } from '../interactions/discord-error.ts';
import type { GatewayLog } from '../interactions/log.ts';
import { PatientSharding } from './patient-sharding.ts';

/** One of so many connections among which the servers are divided. */
export interface ShardOf {
  readonly id: number;
  readonly total: number;
}

export interface ClientOptions {
  /** Ends in `/api`. */
  readonly apiUrl: string;
  readonly shard: ShardOf;
  readonly log: GatewayLog;
  /** Once it is aborted, a closed connection is nothing to speak of. */
  readonly ended: AbortSignal;
}

/** A client that pings nobody, listens to servers alone, and remembers no people and no messages. */
export function createClient({ apiUrl, shard, log, ended }: ClientOptions): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // Where they are not given, discord.js looks for them in the environment.
    shards: [shard.id],
    shardCount: shard.total,
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
    ws: { buildStrategy: (manager) => new PatientSharding(manager) },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 0,
      // discord.js needs the bot's own membership to tell what it may do in a channel.
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
  logConnections(client, log, ended);
  return client;
}

/** One line when a connection is missed and one when it is back, however many attempts lie between. */
function logConnections(client: Client, log: GatewayLog, ended: AbortSignal): void {
  const missed = new Set<number>();
  const connected = (shard: number) => {
    if (missed.delete(shard)) log.info({ shard }, 'The connection to Discord is back.');
  };
  client.on(Events.ShardReady, connected);
  client.on(Events.ShardResume, connected);
  client.on(Events.ShardReconnecting, (shard) => {
    if (!missed.has(shard) && !ended.aborted)
      log.warn({ shard }, 'There is no connection to Discord; connecting again.');
    missed.add(shard);
  });
  client.on(Events.ShardError, (error, shard) => log.debug({ shard, ...describeError(error) }, 'A connection failed.'));
  client.on(Events.Error, (error) => log.error(describeError(error), 'The Discord client reports an error.'));
}
