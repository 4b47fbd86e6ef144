import { type Client, Events, ShardClientUtil } from 'discord.js';

/** Told when the bot leaves a server or comes back, and once it is connected, which of them it is in. */
export interface ServerNews {
  left(server: string): void;
  returned(server: string): void;
  /** `here` are all those that this connection is told of; `isTold` says whether it would be told of a server. */
  connected(here: ReadonlySet<string>, isTold: (server: string) => boolean): void;
}

/** A server that is unavailable for a while is not left: discord.js tells of that by another event. */
export function tellOfServers(
  client: Client,
  shard: { readonly id: number; readonly total: number },
  { left, returned, connected }: ServerNews,
): void {
  // What was set at a terminal belongs to no server of Discord.
  const isTold = (server: string): boolean =>
    /^\d+$/.test(server) && ShardClientUtil.shardIdForGuildId(server, shard.total) === shard.id;
  client.on(Events.GuildDelete, ({ id }) => left(id));
  client.on(Events.GuildCreate, ({ id }) => returned(id));
  client.once(Events.ClientReady, ({ guilds }) => connected(new Set(guilds.cache.keys()), isTold));
}
