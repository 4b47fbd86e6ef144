import type { ServerResponse } from 'node:http';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Dispatcher } from '../../command/dispatch.ts';
import { isUnknownWebhook } from '../interactions/discord-error.ts';
import type { InteractionApi } from '../interactions/interaction-api.ts';
import type { Sleep } from '../interactions/sleep.ts';
import type { Turns } from './turns.ts';

/** Discord has hung up before the answer was ready: it waits for 3 seconds. */
class HungUpError extends Error {
  override readonly name = 'HungUpError';
  constructor() {
    super('Discord closed the connection before the answer was sent');
  }
}

/**
 * Answers when their turn has come, and only what Discord still waits for: in a crowd, the time is for those who do. Within a turn nothing is
 * waited for that many wait for, or they would all go on in the same moment.
 */
export const whileAwaited = (
  response: ServerResponse,
  dispatcher: Dispatcher,
  turns: Pick<Turns, 'next'>,
): Dispatcher => ({
  ...dispatcher,
  async answer(request, caller) {
    const settings = caller.settings ?? (await dispatcher.settingsOf(caller.serverId));
    await turns.next();
    if (response.destroyed && !response.writableFinished) throw new HungUpError();
    return dispatcher.answer(request, { ...caller, settings });
  },
});

/** The first answer goes out as the response to Discord's request; what follows takes the way that `later` knows. */
export const answeringWith = (response: ServerResponse, later: InteractionApi, sleep: Sleep): InteractionApi => ({
  // The response is JSON.
  callbackTakesFiles: false,
  async callback(_interaction, answer) {
    if (response.destroyed || response.headersSent) throw new HungUpError();
    await sendJson(response, answer);
  },
  editOriginal: (...parts) => onceKnown(() => later.editOriginal(...parts), sleep),
  deleteOriginal: (...parts) => onceKnown(() => later.deleteOriginal(...parts), sleep),
  followUp: (...parts) => onceKnown(() => later.followUp(...parts), sleep),
});

/** Nothing tells when Discord has read a response: what comes right behind it may be too early. In milliseconds. */
const retryAfter = [100, 400, 1_600];

async function onceKnown<T>(request: () => Promise<T>, sleep: Sleep): Promise<T> {
  for (const milliseconds of retryAfter) {
    try {
      return await request();
    } catch (error) {
      if (!isUnknownWebhook(error)) throw error;
      await sleep(milliseconds, new AbortController().signal);
    }
  }
  return request();
}

/** Resolves when the system has taken all of it. */
export function sendJson(response: ServerResponse, body: APIInteractionResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once('close', () => (response.writableFinished ? resolve() : reject(new HungUpError())));
    const text = JSON.stringify(body);
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  });
}
