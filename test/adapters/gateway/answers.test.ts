import { setTimeout as delay } from 'node:timers/promises';
import { Locale } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway, type GatewayOptions } from '../../../src/adapters/gateway/create-gateway.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { en } from '../../../src/words/en.ts';
import { zhCN } from '../../../src/words/zh-cn.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { type LogLine, recordedLog } from './recorded-log.ts';
import { smallBot, smallCommands } from './small-bot.ts';

describe('the gateway', () => {
  let discord: Discord;
  let gateway: Gateway;
  let lines: readonly LogLine[] = [];

  const start = async (replaced: Partial<GatewayOptions> = {}) => {
    const { options, log } = await smallBot(discord, replaced);
    gateway = createGateway(options);
    await gateway.start();
    lines = log.lines;
    return options;
  };

  beforeEach(async () => {
    discord = await startDiscord({ guilds: [{ name: 'Reading room', locale: Locale.ChineseCN }] });
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
  });

  afterEach(async () => {
    await gateway.stop();
    await discord.stop();
    expect(lines.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  it('asks for servers alone', async () => {
    await start();
    expect(discord.gateway.identified.map(({ intents }) => intents)).toEqual([1]);
  });

  it('answers a command in public, in the language of the server, and pings nobody', async () => {
    await start();
    const { message, deferred } = await discord.slash('pages', { topic: '强化学习' }, { locale: Locale.French });
    expect(message.text).toBe('强化学习 one (zh-CN)');
    expect(message.private).toBe(false);
    expect(deferred).toBe(false);
    expect(discord.channel().map(({ id }) => id)).toEqual([message.id]);
    expect(discord.requests.at(-1)?.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  it('answers privately in the language of the reader', async () => {
    await start();
    const asker = { locale: Locale.ChineseTW };
    const { message } = await discord.slash('pages', { topic: 'RL', private: true }, asker);
    expect(message.text).toBe('RL one (zh-TW)');
    expect(message.private).toBe(true);
    expect(discord.channel()).toEqual([]);
  });

  it('takes the language of the reader where there is no server', async () => {
    await start();
    const { message } = await discord.slash('pages', { topic: 'RL' }, { guild: null, locale: Locale.ChineseTW });
    expect(message.text).toBe('RL one (zh-TW)');
  });

  it('suggests while an option is typed', async () => {
    await start();
    const choices = await discord.autocomplete('pages', { topic: '强' }, 'topic', { locale: Locale.EnglishGB });
    expect(choices).toEqual([{ name: 'topic: 强 (en)', value: 'id' }]);
  });

  it('turns the pages of the message for the one who asked', async () => {
    await start();
    const { message } = await discord.slash('pages', { topic: 'RL' }, { user: 'ann' });
    const second = await discord.press(message, zhCN.next, { user: 'ann' });
    expect(second.message.id).toBe(message.id);
    expect(message.text).toBe('RL two (zh-CN)');
    await discord.press(message, zhCN.previous, { user: 'ann' });
    expect(message.text).toBe('RL one (zh-CN)');
    expect(discord.channel()).toHaveLength(1);
  });

  it('answers a press after a restart, also one whose request was stored', async () => {
    const { store } = await start();
    const topic = 'what the reader typed is far too long for a button '.repeat(3);
    const { message } = await discord.slash('pages', { topic });
    expect(message.button(zhCN.next).customId).toMatch(/^k/);
    await gateway.stop();
    await start({ store });
    await discord.press(message, zhCN.next);
    expect(message.text).toBe(`${topic} two (zh-CN)`);
  });

  it('stores what a button needs before anybody can press it', async () => {
    const store = await openStore('file::memory:');
    const order: string[] = [];
    let sent = () => {};
    const sending = new Promise<void>((resolve) => {
      sent = resolve;
    });
    const keepRequest = async (key: string, request: string) => {
      await Promise.race([sending, delay(100)]);
      await store.keepRequest(key, request);
      order.push('kept');
    };
    await start({ store: { ...store, keepRequest } });
    discord.intercept('POST /interactions/:interaction/:token/callback', (_, next) => {
      order.push('sent');
      sent();
      return next();
    });
    await discord.slash('pages', { topic: 'long '.repeat(30) });
    expect(order).toEqual(['kept', 'sent']);
  });

  it("answers another reader's press privately, and leaves the message as it is", async () => {
    await start();
    const bob = { user: 'bob', locale: Locale.EnglishUS };
    const { message } = await discord.slash('pages', { topic: 'RL' }, { user: 'ann' });
    const answer = await discord.press(message, zhCN.next, bob);
    expect(answer.message.id).not.toBe(message.id);
    expect(answer.message.private).toBe(true);
    expect(answer.message.text).toBe('RL two (en)');
    expect(message.text).toBe('RL one (zh-CN)');
    expect(message.edits).toBe(0);
    const further = await discord.press(answer.message, en.next, bob);
    expect(further.message.id).toBe(answer.message.id);
    expect(answer.message.text).toBe('RL three (en)');
  });

  it('answers every press privately on a message that nobody asked for', async () => {
    await start();
    const { message } = await discord.slash('pages', { topic: 'RL' }, { user: 'ann' });
    const posted = await discord.post({ flags: 1 << 15, components: message.raw.components ?? [] });
    const answer = await discord.press(posted, zhCN.next, { user: 'ann' });
    expect(answer.message.private).toBe(true);
    expect(answer.message.text).toBe('RL two (en)');
    expect(posted.edits).toBe(0);
  });

  it('answers a forged button with a private sentence', async () => {
    await start();
    const { message } = await discord.slash('pages', { topic: 'RL' });
    const answer = await discord.press(message, zhCN.next, { customId: 'forged', locale: Locale.ChineseCN });
    expect(answer.message.text).toBe(zhCN.gone);
    expect(answer.message.private).toBe(true);
    expect(message.text).toBe('RL one (zh-CN)');
  });

  it('says so when what a button stood for is no longer in the store', async () => {
    await start();
    const { message } = await discord.slash('pages', { topic: 'RL' });
    const answer = await discord.press(message, zhCN.next, { customId: 'kmissing' });
    expect(answer.message.text).toBe(en.gone);
    expect(answer.message.private).toBe(true);
  });
});
