import { Locale } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { startDiscord } from '../support/discord/start-discord.ts';
import { runProgram } from '../support/program.ts';
import { end, fixtureLibrary, startBot } from '../support/started-bot.ts';

const guilds = ['One', 'Two'].map((name) => ({ name, locale: Locale.EnglishUS }));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('runs one process a shard, starts one that dies again, and ends them all', { timeout: 60_000 }, async () => {
  const { discord, start, lines, log } = await startBot(
    fixtureLibrary,
    { SHARDS: 'auto', HTTP_PORT: '0' },
    { guilds, shards: 2 },
  );
  const bot = await start();
  await expect.poll(() => log(), { timeout: 25_000 }).toContain('All shards are connected.');
  expect(discord.gateway.identified.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  const first = JSON.parse(lines()[0] ?? '{}');
  const readiness = `http://127.0.0.1:${first.port}/readyz`;
  expect((await fetch(readiness)).status).toBe(200);

  const askBoth = async () => {
    for (const { id } of discord.guilds) {
      const { message } = await discord.slash('quote', { topic: '奖励函数' }, { guild: id });
      expect(message.text).toContain('奖励函数');
    }
    return discord.guilds.map(({ channelId }) => discord.channel(channelId).length);
  };
  expect(await askBoth()).toEqual([1, 1]);

  const processes = (): readonly number[] =>
    lines()
      .map((line) => JSON.parse(line))
      .filter(({ msg, process: id }) => msg === 'Connected to Discord.' && id === 1)
      .map(({ pid }) => pid);
  const [pid = 0] = processes();
  process.kill(pid, 'SIGKILL');
  await expect.poll(async () => (await fetch(readiness)).status, { interval: 20 }).toBe(503);
  await expect.poll(() => log(), { timeout: 25_000 }).toContain('The shard is back.');
  expect((await fetch(readiness)).status).toBe(200);
  expect(await askBoth()).toEqual([2, 2]);

  expect(await end(bot)).toBe(0);
  expect(processes().map(isAlive)).toEqual([false, false]);
  expect(discord.gateway.connected).toBe(0);
});

it('ends with 1 and one sentence when Discord refuses the token of all shards', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const settings = { DISCORD_TOKEN: 'bad.token.here', DISCORD_API_URL: discord.api, SHARDS: 'auto' };
  const { code, errors } = await runProgram(['start', '--content', fixtureLibrary], { settings });
  expect(code).toBe(1);
  expect(errors).toContain('Discord refused DISCORD_TOKEN');
  expect(discord.requests).toHaveLength(1);
});

it('ends as its first shard ends when that cannot start', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api, SHARDS: '2' };
  const { code, errors } = await runProgram(['start', '--content', '/nowhere/at/all'], { settings });
  expect(code).toBe(2);
  expect(errors.match(/There is no folder/g)).toHaveLength(1);
});
