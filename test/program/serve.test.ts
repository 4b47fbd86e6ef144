import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { dateIn } from '../../src/daily/local-date.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';
import { postSigned } from '../support/discord/endpoint.ts';
import { startDiscord } from '../support/discord/start-discord.ts';
import { folderWith } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';
import { startServing } from '../support/serving.ts';

const library = fileURLToPath(new URL('../fixtures/library', import.meta.url));

it('answers what Discord posts, posts what is due daily, and ends cleanly', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const { id: channel } = discord.addChannel({ name: 'daily' });
  const databaseUrl = `file:${join(folderWith({}), 'florilegium.db')}`;
  const server = discord.guilds[0]?.id ?? '';
  const left = '123456789012345678';
  await putDue(databaseUrl, { ...aSchedule, id: 'daily', server, channel });
  await putDue(databaseUrl, { ...aSchedule, id: 'of a server that it is not in', server: left, paused: 'asked' });
  const { child, endpoint, health } = await startServing(discord, library, { DATABASE_URL: databaseUrl });
  const readiness = `${health}/readyz`;
  discord.useEndpoint(endpoint);
  expect((await fetch(readiness)).status).toBe(200);

  const { message } = await discord.slash('quote', { topic: '奖励函数' });
  expect(message.text).toContain('奖励函数');
  expect(message.button('Read the source').url).toBe('https://example.org/p/3');
  const choices = await discord.autocomplete('section', { name: '强化' }, 'name');
  expect(choices.map(({ name }) => name).join('\n')).toContain('(深度) 强化学习');

  await expect.poll(() => discord.channel(channel).length).toBe(1);
  const metrics = async (): Promise<string> => (await fetch(`${health}/metrics`)).text();
  await expect.poll(metrics).toContain('florilegium_deliveries_total{outcome="posted"} 1');
  expect(await metrics()).toContain('florilegium_deliveries_due 0');

  const ended = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGTERM');
  await expect.poll(async () => (await fetch(readiness)).status).toBe(503);
  const late = await postSigned('{"type":1}', endpoint);
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
  expect((await ended)[0]).toBe(0);
  const store = await openStore(databaseUrl);
  onTestFinished(() => store.close());
  expect((await store.schedules.servers()).filter(({ leftAt }) => leftAt !== null)).toMatchObject([{ server: left }]);
});

async function putDue(databaseUrl: string, schedule: Schedule): Promise<void> {
  const store = await openStore(databaseUrl);
  const at = new Date();
  const due = { date: dateIn(schedule.timing.zone, at), at };
  await store.schedules.put(schedule, schedule.paused === null ? due : null);
  await store.close();
}

it('says which settings it lacks', async () => {
  const { code, errors } = await runProgram(['serve', '--content', library]);
  expect(code).toBe(2);
  expect(errors).toContain('DISCORD_TOKEN and DISCORD_PUBLIC_KEY');
  const wrong = await runProgram(['serve', '--content', library], { settings: { DISCORD_PUBLIC_KEY: 'abc' } });
  expect(wrong.code).toBe(2);
  expect(wrong.errors).toContain('DISCORD_PUBLIC_KEY has to be the public key of the application');
});
