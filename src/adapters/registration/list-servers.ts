import type { REST } from 'discord.js';
import { type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord-api-types/v10';

const inOnePage = 200;

/** The ids of all servers that the bot is in. */
export async function listServers(rest: REST): Promise<string[]> {
  const ids: string[] = [];
  for (let after = '0'; ; after = ids.at(-1) ?? after) {
    const query = new URLSearchParams({ after, limit: String(inOnePage) });
    const page = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
    ids.push(...page.map((guild) => guild.id));
    if (page.length < inOnePage) return ids;
  }
}
