import type { APIInteraction } from 'discord-api-types/v10';
import type { AnswerTools } from '../interactions/answer.ts';
import { handleInteraction } from '../interactions/handle-interaction.ts';
import type { InteractionApi } from '../interactions/interaction-api.ts';
import type { PageAnswer } from './page-answer.ts';

export type ResponseTools = Omit<AnswerTools, 'api' | 'sleep' | 'deferAfter' | 'limiter'>;

/** What Discord would be answered first; null when there was no answer, which the log tells of. */
export async function respond(interaction: APIInteraction, tools: ResponseTools): Promise<PageAnswer | null> {
  const answers: PageAnswer[] = [];
  const api: InteractionApi = {
    callbackTakesFiles: true,
    callback: async (_, response, files = []) => void answers.push({ response, files }),
    editOriginal: unexpected,
    deleteOriginal: unexpected,
    followUp: unexpected,
  };
  await handleInteraction(interaction, {
    ...tools,
    api,
    deferAfter: () => 0,
    sleep: untilAborted,
    limiter: () => true,
  });
  return answers[0] ?? null;
}

/** The page waits as long as an answer takes: nothing is deferred, so there is never a second message. */
const unexpected = async (): Promise<never> => {
  throw new Error('A page takes one response alone.');
};

const untilAborted = (_: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
