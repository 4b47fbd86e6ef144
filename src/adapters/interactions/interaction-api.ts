import { type RawFile, REST } from 'discord.js';
import { type APIInteraction, type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import type { TextFile } from '../../domain/reply.ts';
import type { MessageBody } from '../../render/discord/message.ts';
import { isCutConnection } from './discord-error.ts';

/** What leads to an interaction: its token alone, never the bot's. */
export type InteractionAddress = Pick<APIInteraction, 'id' | 'application_id' | 'token'>;

/** Discord's side of an answer. What Discord refuses is thrown as discord.js throws it. */
export interface InteractionApi {
  /** The first answer, within 3 seconds of the question. */
  callback(
    interaction: InteractionAddress,
    response: APIInteractionResponse,
    files?: readonly TextFile[],
  ): Promise<void>;
  /** Whether files can go with the first answer. */
  readonly callbackTakesFiles: boolean;
  /** Gives the first answer, or the deferral, another form; within 15 minutes. */
  editOriginal(interaction: InteractionAddress, body: MessageBody, files?: readonly TextFile[]): Promise<void>;
  deleteOriginal(interaction: InteractionAddress): Promise<void>;
  /** Another message. */
  followUp(interaction: InteractionAddress, body: MessageBody, files?: readonly TextFile[]): Promise<void>;
}

/** A callback that has to wait longer comes too late; the rest may take its time. In milliseconds. */
const timeouts = { callback: 1_500, message: 15_000 } as const;

/** `apiUrl` ends in `/api`. */
export function createInteractionApi(apiUrl: string, callbackTimeout: number = timeouts.callback): InteractionApi {
  // Interactions are free of the limit of 50 requests a second that holds for the bot.
  const rest = (timeout: number, retries: number) =>
    new REST({ api: apiUrl, timeout, retries, globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  const callbacks = rest(callbackTimeout, 1);
  const edits = rest(timeouts.message, 3);
  // A follow-up whose answer was lost must not come twice.
  const followUps = rest(timeouts.message, 0);
  const auth = false;

  return {
    callbackTakesFiles: true,
    callback: ({ id, token }, body, files) =>
      twiceIfCut(() => callbacks.post(Routes.interactionCallback(id, token), { auth, body, ...withFiles(files) })),
    editOriginal: ({ application_id, token }, body, files) =>
      twiceIfCut(() => edits.patch(Routes.webhookMessage(application_id, token), { auth, body, ...withFiles(files) })),
    deleteOriginal: ({ application_id, token }) =>
      twiceIfCut(() => edits.delete(Routes.webhookMessage(application_id, token), { auth })),
    async followUp({ application_id, token }, body, files) {
      await followUps.post(Routes.webhook(application_id, token), { auth, body, ...withFiles(files) });
    },
  };
}

const withFiles = (files: readonly TextFile[] = []): { files?: RawFile[] } =>
  files.length === 0 ? {} : { files: files.map(({ name, text }) => ({ name, data: text, contentType: 'text/plain' })) };

/** discord.js does not repeat a request whose connection was closed; one that may arrive twice without harm is repeated here. */
async function twiceIfCut(request: () => Promise<unknown>): Promise<void> {
  try {
    await request();
  } catch (error) {
    if (!isCutConnection(error)) throw error;
    await request();
  }
}
