import { REST } from 'discord.js';
import { type RESTGetAPIGatewayBotResult, Routes } from 'discord-api-types/v10';

/** How Discord wants a bot to connect. */
export interface GatewayPlan {
  /** The number of connections that it recommends. */
  readonly shards: number;
  /** How many connections may begin within five seconds. */
  readonly atOnce: number;
}

/** `apiUrl` ends in `/api`. */
export async function gatewayPlan(apiUrl: string, token: string): Promise<GatewayPlan> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const plan = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  return { shards: plan.shards, atOnce: plan.session_start_limit.max_concurrency };
}
