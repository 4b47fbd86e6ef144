import { expect, it } from 'vitest';
import { createTurns } from '../../../src/adapters/endpoint/turns.ts';

it('gives one turn at a time, in the order in which they were awaited', async () => {
  const scheduled: (() => void)[] = [];
  const turn = createTurns((run) => void scheduled.push(run));
  const taken: string[] = [];
  const take = async (name: string): Promise<void> => {
    await turn();
    taken.push(name);
  };
  const passTurn = async (): Promise<void> => {
    scheduled.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  void take('first');
  void take('second');
  expect(scheduled).toHaveLength(1);
  await passTurn();
  expect(taken).toEqual(['first']);
  void take('third');
  expect(scheduled).toHaveLength(1);
  await passTurn();
  await passTurn();
  expect(taken).toEqual(['first', 'second', 'third']);
  expect(scheduled).toHaveLength(0);
  void take('after a pause');
  await passTurn();
  expect(taken.at(-1)).toBe('after a pause');
});
