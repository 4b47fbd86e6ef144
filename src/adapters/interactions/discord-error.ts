import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : undefined);

/** The interaction was acknowledged before, perhaps by a callback whose answer was lost. */
export const isAlreadyAcknowledged = (error: unknown): boolean =>
  codeOf(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

const expired: ReadonlySet<unknown> = new Set([
  // Not acknowledged within 3 seconds, or never asked.
  RESTJSONErrorCodes.UnknownInteraction,
  // Fifteen minutes old.
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** The time in which the interaction can be answered is over. */
export const isExpired = (error: unknown): boolean => expired.has(codeOf(error));

/** The message has been deleted. */
export const isUnknownMessage = (error: unknown): boolean => codeOf(error) === RESTJSONErrorCodes.UnknownMessage;

/** Discord does not know the token of the interaction, or does not yet know that it was acknowledged. */
export const isUnknownWebhook = (error: unknown): boolean => codeOf(error) === RESTJSONErrorCodes.UnknownWebhook;

/** Discord does not take the message as it is, and has not acknowledged anything. */
export const isInvalidMessage = (error: unknown): boolean =>
  error instanceof DiscordAPIError && refusals.has(error.status) && !isAlreadyAcknowledged(error);

/** Bad Request, and Content Too Large, as for files. */
const refusals: ReadonlySet<number> = new Set([400, 413]);

/** The connection ended before Discord's answer came; the request may have arrived. */
export const isCutConnection = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'ECONNRESET');

/** What may be logged of an error: never its URL or its request, which hold the interaction's token. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  return {
    name,
    message: message || String(code),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    // An error of a kind that the language has, and without a code, is a mistake of ours.
    ...(code === undefined && builtIn.has(name) ? { stack } : {}),
  };
}

const builtIn: ReadonlySet<string> = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);
