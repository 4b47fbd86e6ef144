import { beforeEach, expect, it } from 'vitest';
import { createTurns, type Turns } from '../../../src/adapters/endpoint/turns.ts';

let scheduled: (() => void)[];
let taken: string[];
let now: number;
let turns: Turns;

beforeEach(() => {
  scheduled = [];
  taken = [];
  now = 0;
  turns = createTurns({ later: (run) => void scheduled.push(run), clock: () => now });
});

const take = async (name: string): Promise<void> => {
  await turns.next();
  taken.push(name);
};

const goRound = async (): Promise<void> => {
  scheduled.shift()?.();
  await Promise.resolve();
  await Promise.resolve();
};

it('gives one turn at a time, in the order in which they were awaited', async () => {
  void take('first');
  void take('second');
  expect(scheduled).toHaveLength(1);
  await goRound();
  expect(taken).toEqual(['first']);
  void take('third');
  expect(scheduled).toHaveLength(1);
  await goRound();
  await goRound();
  expect(taken).toEqual(['first', 'second', 'third']);
  expect(scheduled).toHaveLength(0);
  void take('after a pause');
  await goRound();
  expect(taken.at(-1)).toBe('after a pause');
});

it('gives none as long as others come, and one after fifty of them', async () => {
  void take('first');
  void take('second');
  for (let come = 0; come < 50; come += 1) {
    turns.came();
    await goRound();
  }
  expect(taken).toEqual([]);
  turns.came();
  await goRound();
  expect(taken).toEqual(['first']);
  turns.came();
  await goRound();
  expect(taken).toEqual(['first']);
  await goRound();
  expect(taken).toEqual(['first', 'second']);
  expect(scheduled).toHaveLength(0);
});

it('reckons how long the last will wait from how long the turns take', async () => {
  expect(turns.longestWait()).toBe(0);
  for (let waiting = 0; waiting < 100; waiting += 1) void take('one of many');
  expect(turns.longestWait()).toBe(500);
  for (let turn = 0; turn < 60; turn += 1) {
    await goRound();
    now += 20;
  }
  expect(turns.longestWait()).toBeGreaterThan(40 * 19);
  expect(turns.longestWait()).toBeLessThan(40 * 20);
  // A time in which nobody waits is no turn.
  while (scheduled.length > 0) await goRound();
  now += 100_000;
  void take('after a pause');
  await goRound();
  void take('the next');
  expect(turns.longestWait()).toBeLessThan(20);
});
