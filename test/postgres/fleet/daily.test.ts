import { expect, it, onTestFinished } from 'vitest';
import { dateIn } from '../../../src/daily/local-date.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { aSchedule } from '../../support/daily/a-schedule.ts';
import { restartEach, startFleet } from './fleet.ts';

const schedules = 120;

it('posts each daily once with three processes, which are ended and started again meanwhile', async () => {
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
  // The first are there, and not yet the last.
  await expect.poll(() => posts().some((count) => count > 0), { timeout: 20_000 }).toBe(true);
  await restartEach(fleet);
  await expect.poll(() => store.deliveries.countDue(new Date()), { timeout: 30_000 }).toBe(0);
  expect(posts()).toEqual(channels.map(() => 1));
});
