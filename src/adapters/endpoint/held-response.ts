import type { ServerResponse } from 'node:http';
import { isUnknownWebhook } from '../interactions/discord-error.ts';
import type { InteractionApi } from '../interactions/interaction-api.ts';
import type { Sleep } from '../interactions/sleep.ts';
import { HungUpError, sendJson } from './send.ts';

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
