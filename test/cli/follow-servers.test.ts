import { REST } from 'discord.js';
import { Locale } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { listServers } from '../../src/adapters/registration/list-servers.ts';
import { compareServers, followServers } from '../../src/cli/follow-servers.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { recordedLog } from '../adapters/gateway/recorded-log.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';
import { startDiscord } from '../support/discord/start-discord.ts';

const [first, later] = [new Date('2026-01-05T09:00:00Z'), new Date('2026-01-06T09:00:00Z')];

async function storeWith(servers: readonly string[]): Promise<Store> {
  const store = await openStore('file::memory:');
  onTestFinished(() => store.close());
  for (const server of servers) await store.schedules.put({ ...aSchedule, id: server, server }, null);
  return store;
}

it('asks Discord which servers the bot has left, and which it is back in', async () => {
  const guilds = Array.from({ length: 201 }, (_, index) => ({ name: `Server ${index}`, locale: Locale.EnglishUS }));
  const discord = await startDiscord({ guilds });
  onTestFinished(() => discord.stop());
  const [stays = '', back = ''] = [discord.guilds[0]?.id, discord.guilds[200]?.id];
  const store = await storeWith([stays, back, '123456789012345678', 'at a terminal']);
  await store.schedules.setLeft(back, first);
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  const following = followServers(store, { list: () => listServers(rest), now: () => later, log: recordedLog() });
  onTestFinished(() => following.stop());
  const leftAt = async () =>
    Object.fromEntries((await store.schedules.servers()).map(({ server, leftAt: at }) => [server, at]));
  await expect
    .poll(leftAt)
    .toEqual({ [stays]: null, [back]: null, '123456789012345678': later, 'at a terminal': null });
});

it('changes nothing when Discord cannot be asked, and says so', async () => {
  const store = await storeWith(['123456789012345678']);
  const log = recordedLog();
  const list = () => Promise.reject(new Error('Service Unavailable'));
  followServers(store, { list, now: () => later, log }).stop();
  await expect.poll(() => JSON.stringify(log)).toContain('cannot be told');
  expect(await store.schedules.servers()).toEqual([{ server: '123456789012345678', leftAt: null }]);
});

it('takes no server for left that joins while Discord is asked', async () => {
  const store = await storeWith(['123456789012345678']);
  const list = async () => {
    await store.schedules.put({ ...aSchedule, id: 'new', server: '223456789012345678' }, null);
    return ['123456789012345678'];
  };
  await compareServers(store, { list, now: () => later });
  expect((await store.schedules.servers()).map(({ leftAt }) => leftAt)).toEqual([null, null]);
});
