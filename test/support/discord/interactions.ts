import type { APIInteraction } from 'discord-api-types/v10';
import { type Answer, PendingInteraction, type Question } from './pending-interaction.ts';
import { unknownInteraction } from './rest/api-error.ts';

export interface Interactions {
  /** Asks the application; resolves with what the reader sees first. */
  ask(question: Question): Promise<Answer>;
  /** The same, when what is returned is called. */
  ready(question: Question): () => Promise<Answer>;
  /** The same for what is answered without a message. */
  askForData(question: Question): Promise<unknown>;
  /** Throws the API's error when the token is unknown, or too old to be acknowledged. */
  byToken(token: string): PendingInteraction;
  /** Whom this process has told to wait waits no longer: it is gone. */
  giveUpOn(servedBy: string): void;
  /** The same for one who was told so just now. */
  giveUpIfGone(pending: PendingInteraction): void;
  /** How many were promised an answer by a process that was gone before it gave one. */
  forsakenBy(servedBy: string): number;
  /** Rejects everything that still waits. */
  stop(): void;
}

/**
 * `readyToSend` prepares what the returned function sends; `respondWithin`: how long the application may take to acknowledge, in milliseconds, read with
 * each question.
 */
export function createInteractions(
  readyToSend: (interaction: APIInteraction) => () => Promise<void>,
  patience: { readonly respondWithin: number },
): Interactions {
  const byToken = new Map<string, PendingInteraction>();

  const forsaken = new Map<string, number>();

  const giveUpIfGone = (pending: PendingInteraction): void => {
    const { servedBy = '', isPromised } = pending;
    const count = forsaken.get(servedBy);
    if (count === undefined || !isPromised) return;
    forsaken.set(servedBy, count + 1);
    byToken.delete(pending.question.interaction.token);
    pending.fail(new Error('The process that has promised an answer is gone'));
  };

  const ready = (question: Question) => {
    const { token } = question.interaction;
    const send = readyToSend(question.interaction);
    return async () => {
      const pending = new PendingInteraction(question);
      byToken.set(token, pending);
      const timer = setTimeout(() => {
        if (pending.acknowledged || pending.isHeard) return;
        byToken.delete(token);
        pending.fail(new Error('The application did not respond'));
      }, patience.respondWithin);
      void send();
      return pending.outcome.finally(() => clearTimeout(timer));
    };
  };

  const readyForMessage = (question: Question) => {
    const ask = ready(question);
    return async () => {
      const outcome = await ask();
      if ('message' in outcome) return outcome;
      throw new Error(`the application answered without a message: ${JSON.stringify(outcome.data)}`);
    };
  };

  return {
    ask: (question) => readyForMessage(question)(),
    ready: readyForMessage,
    async askForData(question) {
      const outcome = await ready(question)();
      if ('data' in outcome) return outcome.data;
      throw new Error(`the application answered with a message: ${outcome.message.text}`);
    },
    byToken(token) {
      const found = byToken.get(token);
      if (found === undefined) throw unknownInteraction();
      return found;
    },
    giveUpOn(servedBy) {
      forsaken.set(servedBy, 0);
      for (const pending of byToken.values()) giveUpIfGone(pending);
    },
    giveUpIfGone,
    forsakenBy: (servedBy) => forsaken.get(servedBy) ?? 0,
    stop() {
      for (const pending of byToken.values()) pending.fail(new Error('The double of Discord was stopped'));
      byToken.clear();
    },
  };
}
