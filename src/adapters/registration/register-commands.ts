import { DiscordAPIError, REST } from 'discord.js';
import type { Command } from '../../command/command.ts';
import type { GatewayLog } from '../interactions/log.ts';
import { RefusedError } from '../interactions/refusal.ts';
import { type CommandApi, createCommandApi, type Scope } from './command-api.ts';
import { sameCommands } from './same-commands.ts';
import { toRegistrations } from './to-registration.ts';

export interface RegistrationOptions {
  readonly commands: readonly Command[];
  /** The server in which the commands are registered; null for all. */
  readonly guildId: string | null;
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string;
  readonly log: GatewayLog;
}

/** Registers the commands where they are wanted and nowhere else; what is registered already is not sent again. */
export async function registerCommands({ commands, guildId, token, apiUrl, log }: RegistrationOptions): Promise<void> {
  // Its sweepers are for clients that live long.
  const rest = new REST({ api: apiUrl, hashSweepInterval: 0, handlerSweepInterval: 0 }).setToken(token);
  const api = await createCommandApi(rest);
  const scope: Scope = guildId ?? 'global';
  const wanted = toRegistrations(commands, guildId === null ? 'global' : 'server');
  const registered = await commandsOf(api, scope);
  const others = await otherScopes(api, scope, registered.length === 0);
  for (const other of others) {
    if (await clear(api, other)) log.info({ scope: other }, 'The commands that were registered elsewhere are removed.');
  }
  if (sameCommands(wanted, registered)) {
    log.info({ scope, commands: wanted.length }, 'The commands are registered already.');
    return;
  }
  await api.replace(scope, wanted);
  log.info({ scope, commands: wanted.length }, 'The commands are registered.');
}

async function commandsOf(api: CommandApi, scope: Scope) {
  try {
    return await api.commands(scope);
  } catch (error) {
    if (scope === 'global' || !isNoAccess(error)) throw error;
    throw new RefusedError(
      `Discord lets no commands be registered in the server ${scope}. Correct DISCORD_GUILD_ID, ` +
        'or invite the bot to that server with the scopes bot and applications.commands.',
      { cause: error },
    );
  }
}

/** Where commands may be left from before. A scope that has none may be new, and the old one can be any server. */
async function otherScopes(api: CommandApi, scope: Scope, isNew: boolean): Promise<Scope[]> {
  const guilds = isNew ? await api.guilds() : [];
  return ['global', ...guilds].filter((other) => other !== scope);
}

/** True when there was something to clear. A server that has not let us in has nothing of ours. */
async function clear(api: CommandApi, scope: Scope): Promise<boolean> {
  try {
    const left = await api.commands(scope);
    if (left.length > 0) await api.replace(scope, []);
    return left.length > 0;
  } catch (error) {
    if (isNoAccess(error)) return false;
    throw error;
  }
}

const isNoAccess = (error: unknown) =>
  error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
