import type { REST } from 'discord.js';
import {
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetCurrentApplicationResult,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { listServers } from './list-servers.ts';

/** Where commands are registered: in one server by its id, or globally. */
export type Scope = string | 'global';

/** The registered commands of the application that a token belongs to. */
export interface CommandApi {
  commands(scope: Scope): Promise<RESTGetAPIApplicationCommandsResult>;
  replace(scope: Scope, commands: RESTPutAPIApplicationCommandsJSONBody): Promise<void>;
  /** The ids of all servers that the bot is in. */
  guilds(): Promise<string[]>;
}

export async function createCommandApi(rest: REST): Promise<CommandApi> {
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const routeOf = (scope: Scope) =>
    scope === 'global' ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, scope);

  return {
    async commands(scope) {
      // Without this, Discord gives the names and descriptions in one language alone.
      const query = new URLSearchParams({ with_localizations: 'true' });
      return (await rest.get(routeOf(scope), { query })) as RESTGetAPIApplicationCommandsResult;
    },
    async replace(scope, commands) {
      await rest.put(routeOf(scope), { body: commands });
    },
    guilds: () => listServers(rest),
  };
}
