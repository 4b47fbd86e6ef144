import { stdout } from 'node:process';
import { expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { restartEach, startFleet } from './fleet.ts';
import { type Asked, askAtOnce, askDuring, percentile } from './readers.ts';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const report = (what: string, { answered, deferred, failures, waits }: Asked): void => {
  const [median, last] = [percentile(waits, 0.5), percentile(waits, 0.99)].map((wait) => wait.toFixed(0));
  stdout.write(
    `${what}: ${answered} answered, ${deferred} of them deferred, ${failures.length} failed; p50 ${median} ms, p99 ${last} ms\n`,
  );
};

/** What is not acknowledged within three seconds fails. `READERS` names another number: two quiet cores bear a thousand. */
const readers = Number(process.env.READERS ?? 300);

/** So long each reader reads before the next question, in milliseconds. */
const pause = 5_000;

/** In milliseconds: three processes start one after the other, on cores that are busy. */
const timeout = 120_000;

it('answers readers who all ask in the same moment with three processes', async () => {
  const { discord } = await startFleet(3);
  // The processes have been at work for a while, and so has Discord's double.
  for (let round = 0; round < 3; round += 1) await askAtOnce(discord, 300);
  const asked = await askAtOnce(discord, readers);
  report(`${readers} at once`, asked);
  expect(asked).toMatchObject({ answered: readers, failures: [] });
});

it(
  'fails nobody while each process is ended and started again, amid readers who go on asking',
  async () => {
    const fleet = await startFleet(3);
    const asked = await askDuring(fleet.discord, { readers, pause }, restartEach(fleet));
    report('Rolling restart', asked);
    expect(asked.failures).toEqual([]);
    expect(asked.answered).toBeGreaterThan(readers);
  },
  timeout,
);

it(
  'fails those alone whose request was in the process that was killed',
  async () => {
    const { discord, balancer, replicas, start } = await startFleet(3);
    const killed = [...replicas];
    const killEach = async (): Promise<void> => {
      for (const replica of replicas.splice(0)) {
        replica.process.kill('SIGKILL');
        await replica.exited;
        discord.giveUpOn(String(replica.port));
        await start();
      }
    };
    const asked = await askDuring(discord, { readers, pause }, killEach());
    const lost = sum(await Promise.all(killed.map(balancer.lostIn)));
    const promised = sum(killed.map(({ port }) => discord.forsakenBy(String(port))));
    report(`Three killed, with ${lost} requests and ${promised} deferred answers in them`, asked);
    expect(asked.failures.length).toBe(lost + promised);
    expect(asked.answered).toBeGreaterThan(readers);
  },
  timeout,
);

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
