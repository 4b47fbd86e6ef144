import type { APIInteraction } from 'discord-api-types/v10';
import { type Answer, PendingInteraction, type Question } from './pending-interaction.ts';
import { unknownInteraction } from './rest/api-error.ts';

export interface Interactions {
  /** Asks the application; resolves with what the reader sees first. */
  ask(question: Question): Promise<Answer>;
  /** The same for what is answered without a message. */
  askForData(question: Question): Promise<unknown>;
  /** Throws the API's error when the token is unknown, or too old to be acknowledged. */
  byToken(token: string): PendingInteraction;
  /** Rejects everything that still waits. */
  stop(): void;
}

/** `respondWithin`: how long the application may take to acknowledge, in milliseconds; read with each question. */
export function createInteractions(
  send: (interaction: APIInteraction) => void,
  patience: { readonly respondWithin: number },
): Interactions {
  const byToken = new Map<string, PendingInteraction>();

  const ask = async (question: Question) => {
    const { token } = question.interaction;
    const pending = new PendingInteraction(question);
    byToken.set(token, pending);
    const timer = setTimeout(() => {
      if (pending.acknowledged) return;
      byToken.delete(token);
      pending.fail(new Error('The application did not respond'));
    }, patience.respondWithin);
    send(question.interaction);
    return pending.outcome.finally(() => clearTimeout(timer));
  };

  return {
    async ask(question) {
      const outcome = await ask(question);
      if ('message' in outcome) return outcome;
      throw new Error(`the application answered without a message: ${JSON.stringify(outcome.data)}`);
    },
    async askForData(question) {
      const outcome = await ask(question);
      if ('data' in outcome) return outcome.data;
      throw new Error(`the application answered with a message: ${outcome.message.text}`);
    },
    byToken(token) {
      const found = byToken.get(token);
      if (found === undefined) throw unknownInteraction();
      return found;
    },
    stop() {
      for (const pending of byToken.values()) pending.fail(new Error('The double of Discord was stopped'));
      byToken.clear();
    },
  };
}
