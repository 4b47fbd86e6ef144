import { type Client, Events } from 'discord.js';

/** Told when the bot leaves a server, and of each server that it is in. */
export interface ServerNews {
  left(server: string): void;
  returned(server: string): void;
}

/** A server that is unavailable for a while is not left: discord.js tells of that by another event. */
export function tellOfServers(client: Client, { left, returned }: ServerNews): void {
  client.on(Events.GuildDelete, ({ id }) => left(id));
  client.on(Events.GuildCreate, ({ id }) => returned(id));
  client.once(Events.ClientReady, ({ guilds }) => {
    for (const id of guilds.cache.keys()) returned(id);
  });
}
