import { setTimeout as sleep } from 'node:timers/promises';
import type { Discord } from '../../support/discord/start-discord.ts';

/** What became of many questions. */
export interface Asked {
  answered: number;
  /** How many of the answered were first told to wait. */
  deferred: number;
  readonly failures: string[];
  /** From each question to its acknowledgement, in milliseconds. */
  readonly waits: number[];
}

const topics = ['奖励函数', '强化学习', 'reward', '(深度) 强化学习'] as const;

/** One reader's question, ready to be asked; no two readers are the same. */
function ready(discord: Discord, reader: number, asked: Asked): () => Promise<void> {
  const topic = topics[reader % topics.length] ?? topics[0];
  const ask = discord.readySlash('quote', { topic }, { user: `reader ${reader}` });
  return async () => {
    try {
      const { message, acknowledgedAfter, deferred } = await ask();
      if (message.text === '') throw new Error('an empty answer');
      asked.answered += 1;
      if (deferred) asked.deferred += 1;
      asked.waits.push(acknowledgedAfter);
    } catch (error) {
      asked.failures.push(error instanceof Error ? error.message : String(error));
    }
  };
}

const nobody = (): Asked => ({ answered: 0, deferred: 0, failures: [], waits: [] });

/** So many readers, each with an open connection, ask in the same moment. */
export async function askAtOnce(discord: Discord, readers: number): Promise<Asked> {
  const asked = nobody();
  await discord.openConnections(readers);
  const questions = Array.from({ length: readers }, (_, reader) => ready(discord, reader, asked));
  await Promise.all(questions.map((ask) => ask()));
  return asked;
}

/**
 * So many readers, each with an open connection, ask again and again, each a pause after the answer to the question before, until
 * what happens meanwhile is over.
 */
export async function askDuring(
  discord: Discord,
  { readers, pause }: { readonly readers: number; readonly pause: number },
  happening: Promise<unknown>,
): Promise<Asked> {
  const asked = nobody();
  await discord.openConnections(readers);
  let isOver = false;
  const over = happening.finally(() => {
    isOver = true;
  });
  const read = async (reader: number): Promise<void> => {
    // They did not all begin at once.
    await sleep((pause * reader) / readers);
    while (!isOver) {
      await ready(discord, reader, asked)();
      await sleep(pause);
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  await over;
  return asked;
}

/** Of some figures, the one below which a share of them lies. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
