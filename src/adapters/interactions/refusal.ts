import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';

/** Discord does not let the bot in, and trying again does not help. The message names the cause and the remedy. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

const developerPortal = 'https://discord.com/developers/applications';

const refusedToken = `Discord refused DISCORD_TOKEN. Copy the token from the Bot page of your application at ${developerPortal}.`;
const refusedIntents =
  'Discord refused the intents of the bot, which asks for Guilds alone. ' +
  `Look for notices about your application at ${developerPortal}.`;

/** The close codes after which a client must not connect again (https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway). */
const refusals: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, refusedToken],
  [GatewayCloseCodes.InvalidShard, 'Discord refused the shard. Check SHARD_LIST and SHARD_COUNT.'],
  [GatewayCloseCodes.ShardingRequired, 'The bot is in too many servers for so few connections. Set SHARDS=auto.'],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord no longer speaks this version of its API. Update Florilegium.'],
  [GatewayCloseCodes.InvalidIntents, refusedIntents],
  [GatewayCloseCodes.DisallowedIntents, refusedIntents],
]);

/** What the close of a connection means; undefined when the client may connect again. */
export function refusalOfClose(code: number): RefusedError | undefined {
  const message = refusals.get(code);
  return message === undefined ? undefined : new RefusedError(message);
}

/** What a failed request or log-in means; undefined when it may be tried again. */
export function refusalOf(error: unknown): RefusedError | undefined {
  if (error instanceof RefusedError) return error;
  return isTokenRefusal(error) ? new RefusedError(refusedToken, { cause: error }) : undefined;
}

function isTokenRefusal(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  if (error instanceof Error && error.message === 'invalid Authorization header') return true;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
