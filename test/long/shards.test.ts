import { once } from 'node:events';
import { expect, it } from 'vitest';
import { fixtureLibrary, startBot } from '../support/started-bot.ts';

it('end by themselves when the process that started them is killed', async () => {
  const { discord, start, log } = await startBot(fixtureLibrary, { SHARDS: '2' }, { shards: 2 });
  const bot = await start();
  await expect.poll(() => log(), { timeout: 15_000 }).toContain('All shards are connected.');
  expect(discord.gateway.connected).toBe(2);
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  await expect.poll(() => discord.gateway.connected, { timeout: 10_000 }).toBe(0);
});
