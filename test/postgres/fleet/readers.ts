import { setTimeout as sleep } from 'node:timers/promises';
import type { Discord } from '../../support/discord/start-discord.ts';

/** What became of many questions. */
export interface Asked {
  answered: number;
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
      const { message, acknowledgedAfter } = await ask();
      if (message.text === '') throw new Error('an empty answer');
      asked.answered += 1;
      asked.waits.push(acknowledgedAfter);
    } catch (error) {
      asked.failures.push(error instanceof Error ? error.message : String(error));
    }
  };
}

/** So many readers ask in the same moment. */
export async function askAtOnce(discord: Discord, readers: number): Promise<Asked> {
  const asked: Asked = { answered: 0, failures: [], waits: [] };
  const questions = Array.from({ length: readers }, (_, reader) => ready(discord, reader, asked));
  await Promise.all(questions.map((ask) => ask()));
  return asked;
}

/** Readers go on asking, one every few milliseconds, until what happens meanwhile is over. */
export async function askDuring(discord: Discord, milliseconds: number, happening: Promise<unknown>): Promise<Asked> {
  const asked: Asked = { answered: 0, failures: [], waits: [] };
  const questions: Promise<void>[] = [];
  let isOver = false;
  const over = happening.finally(() => {
    isOver = true;
  });
  for (let reader = 0; !isOver; reader += 1) {
    questions.push(ready(discord, reader, asked)());
    await sleep(milliseconds);
  }
  await Promise.all(questions);
  await over;
  return asked;
}

/** Of some figures, the one below which a share of them lies. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
