import { expect, it, onTestFinished } from 'vitest';
import { dateIn } from '../../../src/daily/local-date.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { aSchedule } from '../../support/daily/a-schedule.ts';
import { query } from '../database.ts';
import { type Fleet, restartEach, startFleet } from './fleet.ts';

const schedules = 120;

interface Amid {
  readonly fleet: Fleet;
  readonly store: Store;
  /** How many posts stand in each channel. */
  posts(): readonly number[];
}

/** Three processes which are just posting: all is due, something is posted, and not yet everything. */
async function amidDeliveries(): Promise<Amid> {
  const fleet = await startFleet(3);
  const { discord, database } = fleet;
  const store = await openStore(database);
  onTestFinished(() => store.close());
  const server = discord.guilds[0]?.id ?? '';
  const channels = Array.from({ length: schedules }, (_, index) => discord.addChannel({ name: `daily-${index}` }).id);
  const at = new Date();
  const due = { date: dateIn(aSchedule.timing.zone, at), at };
  for (const channel of channels) await store.schedules.put({ ...aSchedule, id: channel, server, channel }, due);
  const posts = () => channels.map((channel) => discord.channel(channel).length);
  await expect.poll(() => posts().some((count) => count > 0), { timeout: 20_000 }).toBe(true);
  return { fleet, store, posts };
}

const once = Array(schedules).fill(1);

it('posts each daily once with three processes, which are ended and started again meanwhile', async () => {
  const { fleet, store, posts } = await amidDeliveries();
  await restartEach(fleet);
  await expect.poll(() => store.deliveries.countDue(new Date()), { timeout: 30_000 }).toBe(0);
  expect(posts()).toEqual(once);
});

it('leaves to the others what a process held that was killed, and posts it once', async () => {
  const { fleet, store, posts } = await amidDeliveries();
  const [killed] = fleet.replicas.splice(0, 1);
  killed?.process.kill('SIGKILL');
  await killed?.exited;
  const { database } = fleet;
  const holders = () => query(database, 'select distinct holder from schedule where holder is not null');
  // The others are done with theirs, and nobody touches what the killed one has taken.
  await expect.poll(async () => (await holders()).length, { timeout: 30_000 }).toBe(1);
  expect(await store.deliveries.countDue(new Date())).toBeGreaterThan(0);
  expect(posts()).toContain(0);
  // The minute for which it held them is over.
  await query(database, `update schedule set held_until = '${new Date().toISOString()}' where holder is not null`);
  await expect.poll(() => store.deliveries.countDue(new Date()), { timeout: 30_000 }).toBe(0);
  expect(posts()).toEqual(once);
});
