import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway, type GatewayOptions } from '../../../src/adapters/gateway/create-gateway.ts';
import { RefusedError } from '../../../src/adapters/interactions/refusal.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { recordedLog } from './recorded-log.ts';
import { smallBot, smallCommands } from './small-bot.ts';

describe('logging in', () => {
  let discord: Discord;
  let gateway: Gateway;

  const create = async (replaced: Partial<GatewayOptions> = {}) => {
    const { options, log } = await smallBot(discord, replaced);
    gateway = createGateway(options);
    return log;
  };

  beforeEach(async () => {
    discord = await startDiscord();
  });

  afterEach(async () => {
    await gateway.stop();
    await discord.stop();
  });

  it.each(['wrong', 'not a header\nat all', '中文'])(
    'ends with one sentence when the token %j is refused',
    async (token) => {
      await create({ token });
      await expect(gateway.start()).rejects.toThrow(RefusedError);
      await expect(gateway.start()).rejects.toThrow(/refused DISCORD_TOKEN/);
    },
  );

  it('ends with one sentence when the intents are refused', async () => {
    await create();
    discord.gateway.disallowedIntents = 1;
    await expect(gateway.start()).rejects.toThrow(/refused the intents/);
    expect(discord.gateway.connected).toBe(0);
  });

  it('tells when Discord closes the connection for good later on', async () => {
    await create();
    await gateway.start();
    discord.gateway.disconnect(4004);
    const refusal = await gateway.refused;
    expect(refusal).toBeInstanceOf(RefusedError);
    expect(refusal.message).toMatch(/refused DISCORD_TOKEN/);
  });

  it('waits longer and longer while Discord cannot be reached', async () => {
    const pauses: number[] = [];
    const log = await create({
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
        if (pauses.length === 8) available();
      },
    });
    const available = discord.intercept('GET /gateway/bot', () => ({ status: 503 }));
    await gateway.start();
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1_000));
    expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(8);
    expect(discord.gateway.connected).toBe(1);
  });

  it('has one connection, and answers once, after the gateway refused its first handshakes', async () => {
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
    discord.gateway.refuseHandshakes = 503;
    await create();
    const starting = gateway.start();
    await expect.poll(() => discord.gateway.refusedHandshakes).toBeGreaterThan(1);
    discord.gateway.refuseHandshakes = null;
    await starting;
    await discord.slash('pages', { topic: 'RL' });
    expect(discord.gateway.identified).toHaveLength(1);
    expect(discord.channel()).toHaveLength(1);
  });

  it('can be stopped while it waits', async () => {
    discord.intercept('GET /gateway/bot', () => ({ status: 503 }));
    let waiting = () => {};
    const waits = new Promise<void>((resolve) => {
      waiting = resolve;
    });
    await create({
      sleep: (_, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          waiting();
        }),
    });
    const starting = gateway.start();
    await waits;
    await gateway.stop();
    await expect(starting).resolves.toBeUndefined();
  });

  it('goes on where it was after the connection was cut', async () => {
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
    const log = await create();
    await gateway.start();
    discord.gateway.disconnect();
    const { message } = await discord.slash('pages', { topic: 'RL' });
    expect(message.text).toBe('RL one (en)');
    expect(discord.gateway.resumed).toBe(1);
    expect(discord.gateway.identified).toHaveLength(1);
    expect(log.lines.map(({ level, message: line }) => `${level}: ${line}`)).toEqual([
      'warn: There is no connection to Discord; connecting again.',
      'info: The connection to Discord is back.',
    ]);
  });
});
