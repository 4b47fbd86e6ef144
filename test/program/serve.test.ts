import { generateKeyPairSync } from 'node:crypto';
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
import { runProgram, startProgram } from '../support/program.ts';

const library = fileURLToPath(new URL('../fixtures/library', import.meta.url));

it('answers what Discord posts, posts what is due daily, and ends cleanly', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const { id: channel } = discord.addChannel({ name: 'daily' });
  const databaseUrl = `file:${join(folderWith({}), 'florilegium.db')}`;
  await putDue(databaseUrl, { ...aSchedule, id: 'daily', server: discord.guilds[0]?.id ?? '', channel });
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const child = startProgram(['serve', '--content', library], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DISCORD_PUBLIC_KEY: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    ENDPOINT_PORT: '0',
    ENDPOINT_DRAIN_SECONDS: '1',
    HTTP_PORT: '0',
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'info',
  });
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log += String(chunk);
  });
  const portIn = (line: RegExp): string | undefined => /"port":(\d+)/.exec(line.exec(log)?.[0] ?? '')?.[1];
  const listening = /^.*Listening for Discord.*$/m;
  await expect.poll(() => portIn(listening) && discord.commands().length, { timeout: 10_000 }).toBeTruthy();
  const url = `http://127.0.0.1:${portIn(listening)}/interactions`;
  const health = `http://127.0.0.1:${portIn(/^.*Health and metrics.*$/m)}`;
  const readiness = `${health}/readyz`;
  discord.useEndpoint({ url, privateKey });
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
  const late = await postSigned('{"type":1}', { url, privateKey });
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
  expect((await ended)[0]).toBe(0);
});

async function putDue(databaseUrl: string, schedule: Schedule): Promise<void> {
  const store = await openStore(databaseUrl);
  const at = new Date();
  await store.schedules.put(schedule, { date: dateIn(schedule.timing.zone, at), at });
  await store.close();
}

it('says which settings it lacks', async () => {
  const { code, errors } = await runProgram(['serve', '--content', library]);
  expect(code).toBe(2);
  expect(errors).toContain('DISCORD_TOKEN and DISCORD_PUBLIC_KEY');
  const wrong = await runProgram(['serve', '--content', library], { settings: { DISCORD_PUBLIC_KEY: 'abc' } });
  expect(wrong.code).toBe(2);
  expect(wrong.errors).toContain('DISCORD_PUBLIC_KEY: is the public key of the application');
});
