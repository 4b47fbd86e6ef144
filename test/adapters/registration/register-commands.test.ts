import { Locale } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RefusedError, refusalOf } from '../../../src/adapters/interactions/refusal.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import type { Command } from '../../../src/command/command.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { recordedLog } from '../gateway/recorded-log.ts';
import { smallCommands } from '../gateway/small-bot.ts';

describe('registering commands', () => {
  let discord: Discord;

  beforeEach(async () => {
    const locale = Locale.EnglishUS;
    discord = await startDiscord({ guilds: ['A', 'B'].map((name) => ({ name, locale })) });
  });

  afterEach(() => discord.stop());

  const register = (guildId: string | null = null, commands: readonly Command[] = smallCommands) =>
    registerCommands({ commands, guildId, token: discord.token, apiUrl: discord.api, log: recordedLog() });

  const guild = (index: number) => {
    const found = discord.guilds[index];
    return found?.id ?? expect.unreachable();
  };

  const sent = () => discord.requests.filter(({ route }) => /^(PUT|POST|PATCH|DELETE) /.test(route)).length;
  const names = (guildId?: string) => discord.commands(guildId).map(({ name }) => name);

  it('registers them globally', async () => {
    await register();
    expect(names()).toEqual(['pages', 'mine']);
  });

  it('sends nothing the second time', async () => {
    await register();
    const before = sent();
    await register();
    expect(sent()).toBe(before);
  });

  it('sends them again when one has changed', async () => {
    await register();
    const [first, ...rest] = smallCommands;
    const description = { en: 'Something else', 'zh-CN': '别的', 'zh-TW': '別的' };
    await register(null, first === undefined ? [] : [{ ...first, description }, ...rest]);
    expect(discord.commands().map((command) => command.description)).toContain('Something else');
  });

  it('removes a command that is gone', async () => {
    await register();
    await register(null, smallCommands.slice(0, 1));
    expect(names()).toEqual(['pages']);
  });

  it('registers them in one server alone', async () => {
    await register(guild(0));
    expect(names(guild(0))).toEqual(['pages', 'mine']);
    expect(names()).toEqual([]);
    const before = sent();
    await register(guild(0));
    expect(sent()).toBe(before);
  });

  it.each([
    ['from one server to all', () => guild(0), () => null],
    ['from all servers to one', () => null, () => guild(1)],
    ['from one server to another', () => guild(0), () => guild(1)],
  ])('clears the old scope when it changes %s', async (_, from, to) => {
    await register(from());
    await register(to());
    const where = [undefined, guild(0), guild(1)];
    expect(where.filter((scope) => names(scope).length > 0)).toEqual([to() ?? undefined]);
  });

  it('ends with one sentence when the bot is not in the server', async () => {
    const registering = register('1100000000000000000');
    await expect(registering).rejects.toThrow(RefusedError);
    await expect(registering).rejects.toThrow(/DISCORD_GUILD_ID/);
  });

  it('ends with a refusal when the token is wrong', async () => {
    const { api: apiUrl } = discord;
    const error = await registerCommands({
      commands: smallCommands,
      guildId: null,
      token: 'wrong',
      apiUrl,
      log: recordedLog(),
    }).catch((reason: unknown) => reason);
    expect(refusalOf(error)?.message).toMatch(/refused DISCORD_TOKEN/);
  });
});
