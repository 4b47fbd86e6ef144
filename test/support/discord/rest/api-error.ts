import type { Violation } from '../schema/published-schema.ts';

/** An error that Discord answers with (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
export class ApiError extends Error {
  readonly status: number;
  readonly body: { readonly code: number; readonly message: string; readonly errors?: unknown };

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.body = { code, message, ...(errors === undefined ? {} : { errors }) };
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const archivedThread = () => new ApiError(400, 50083, 'Thread is archived');
export const tagRequired = () => new ApiError(400, 40067, 'A tag is required to create a forum post in this channel');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = () => new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () =>
  new ApiError(400, 40094, 'This interaction has hit the maximum number of follow up messages');
export const expiredToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const tooLarge = () => new ApiError(413, 40005, 'Request entity too large');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');

type Errors = { readonly _errors?: readonly { readonly code: string; readonly message: string }[] } & {
  readonly [key: string]: unknown;
};

/** `Invalid Form Body`, with each problem at its place in a tree like the body's own. */
export function invalidBody(violations: readonly Violation[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', errorTree(violations));
}

function errorTree(violations: readonly Violation[]): Errors {
  const here = violations.filter(({ path }) => path.length === 0);
  const below = new Map<string, Violation[]>();
  for (const { path, message } of violations) {
    const [first, ...rest] = path;
    if (first === undefined) continue;
    below.set(String(first), [...(below.get(String(first)) ?? []), { path: rest, message }]);
  }
  return {
    ...(here.length === 0 ? {} : { _errors: here.map(({ message }) => ({ code: 'INVALID', message })) }),
    ...Object.fromEntries([...below].map(([key, inner]) => [key, errorTree(inner)])),
  };
}
