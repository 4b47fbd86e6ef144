import { stdout } from 'node:process';
import { expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { restartEach, startFleet } from './fleet.ts';
import { type Asked, askAtOnce, askDuring, percentile } from './readers.ts';

const report = (what: string, { answered, failures, waits }: Asked): void => {
  const [median, last] = [percentile(waits, 0.5), percentile(waits, 0.99)].map((wait) => wait.toFixed(0));
  stdout.write(`${what}: ${answered} answered, ${failures.length} failed; p50 ${median} ms, p99 ${last} ms\n`);
};

/** More are asked for by `READERS`: what is not acknowledged within three seconds fails, so it takes a machine that is otherwise idle. */
const readers = Number(process.env.READERS ?? 300);

it('answers many readers at once with three processes', async () => {
  const { discord } = await startFleet(3);
  // The processes have been at work for a while, and so has Discord's double.
  for (let round = 0; round < 30; round += 1) await askAtOnce(discord, 20);
  const asked = await askAtOnce(discord, readers);
  report(`${readers} at once`, asked);
  expect(asked).toMatchObject({ answered: readers, failures: [] });
});

it('fails nobody while each process is ended and started again', async () => {
  const fleet = await startFleet(3);
  const asked = await askDuring(fleet.discord, 10, restartEach(fleet));
  report('Rolling restart', asked);
  expect(asked.failures).toEqual([]);
  expect(asked.answered).toBeGreaterThan(100);
});

it('fails those alone whose request was in the process that was killed', async () => {
  const { discord, balancer, replicas, start } = await startFleet(3);
  const killed = [...replicas];
  const killEach = async (): Promise<void> => {
    for (const replica of replicas.splice(0)) {
      replica.process.kill('SIGKILL');
      await replica.exited;
      await start();
    }
  };
  const asked = await askDuring(discord, 5, killEach());
  const lost = killed.reduce((sum, replica) => sum + balancer.lostIn(replica), 0);
  report(`Three killed, with ${lost} requests in them`, asked);
  expect(asked.failures.length).toBe(lost);
  expect(asked.answered).toBeGreaterThan(100);
});

it('knows in one process what was kept through another', async () => {
  const { discord } = await startFleet(2);
  const { message } = await discord.slash('quote', { topic: '奖励函数' });
  await discord.press(message, en.save);
  // Each of these goes to the other process than the one before.
  for (let turn = 0; turn < 3; turn += 1) {
    const { message: told } = await discord.press(message, en.save);
    expect(told.text).toContain('You keep this one already.');
  }
});
