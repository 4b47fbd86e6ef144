import { DiscordAPIError, HTTPError, type RateLimitData, RateLimitError } from 'discord.js';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Sent } from '../../daily/courier.ts';

/** Short names, by Discord's codes (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
const names: ReadonlyMap<number | string, string> = new Map([
  [RESTJSONErrorCodes.MissingAccess, 'no-access'],
  [RESTJSONErrorCodes.MissingPermissions, 'no-permission'],
  [RESTJSONErrorCodes.UnknownChannel, 'no-channel'],
  [RESTJSONErrorCodes.UnknownGuild, 'no-server'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'archived'],
  [RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel, 'no-tag'],
]);

/** How long a limit asks to wait, in milliseconds: a limit for the whole bot tells it in another place than one for a route. */
export const waitOf = ({ timeToReset, retryAfter }: Pick<RateLimitData, 'timeToReset' | 'retryAfter'>): number =>
  Math.max(timeToReset, retryAfter);

/** What an error of Discord's API means for a post. */
export function outcomeOfError(error: unknown, now: Date): Exclude<Sent, { readonly posted: unknown }> {
  if (error instanceof RateLimitError) return { unclear: { retryAt: new Date(now.getTime() + waitOf(error)) } };
  if (error instanceof DiscordAPIError && error.status !== 401) return { refused: names.get(error.code) ?? 'refused' };
  if (error instanceof HTTPError && error.status < 500) return { refused: 'refused' };
  return { unclear: { retryAt: null } };
}

/** Whether Discord has said that what was looked for cannot be read, now or later. */
export const isRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
