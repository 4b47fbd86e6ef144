import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway, type GatewayOptions } from '../../../src/adapters/gateway/create-gateway.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { en } from '../../../src/words/en.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { recordedLog } from './recorded-log.ts';
import { smallBot, smallCommands, smallDispatcher, smallRender, threePages } from './small-bot.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
/** Of every token of an interaction, as Discord makes them. */
const tokenStart = 'aW50ZXJhY3Rpb24';

describe('when something goes wrong, the gateway', () => {
  let discord: Discord;
  let gateway: Gateway;

  const start = async (replaced: Partial<GatewayOptions> = {}) => {
    const { options, log } = await smallBot(discord, replaced);
    gateway = createGateway(options);
    await gateway.start();
    return log;
  };

  beforeEach(async () => {
    discord = await startDiscord();
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
  });

  afterEach(async () => {
    await gateway.stop();
    await discord.stop();
  });

  it('answers although the connection was closed under its callback', async () => {
    await start();
    const intercepted = discord.intercept(callback, () => {
      intercepted();
      return 'reset';
    });
    expect((await discord.slash('pages', { topic: 'RL' })).message.text).toBe('RL one (en)');
  });

  it('does not wait for a callback longer than Discord waits', async () => {
    await start();
    const intercepted = discord.intercept(callback, () => {
      intercepted();
      return 'hang';
    });
    const { message, acknowledgedAfter } = await discord.slash('pages', { topic: 'RL' });
    expect(message.text).toBe('RL one (en)');
    expect(acknowledgedAfter).toBeLessThan(3_000);
  });

  it('shows an answer once although the confirmation of its callback was lost', async () => {
    const log = await start();
    const intercepted = discord.intercept(callback, (_, next) => {
      intercepted();
      next();
      return 'reset';
    });
    const { message } = await discord.slash('pages', { topic: 'RL' });
    await gateway.stop();
    expect(message.text).toBe('RL one (en)');
    expect(discord.channel()).toHaveLength(1);
    expect(log.lines.filter(({ level }) => level === 'warn').map(({ details }) => details)).toMatchObject([
      { code: 40060 },
    ]);
  });

  it('edits its deferral although the confirmation of the deferral was lost', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const dispatcher = smallDispatcher(async (request, caller) => {
      await held;
      return threePages(request, caller);
    });
    await start({ dispatcher, sleep: () => Promise.resolve() });
    const intercepted = discord.intercept(callback, (_, next) => {
      intercepted();
      next();
      release();
      return 'reset';
    });
    const { message } = await discord.slash('pages', { topic: 'RL' });
    expect(message.text).toBe('RL one (en)');
    expect(discord.channel()).toHaveLength(1);
  });

  it('goes on after an interaction that expired', async () => {
    const log = await start();
    const intercepted = discord.intercept(callback, () => {
      intercepted();
      return { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
    });
    discord.patience.respondWithin = 50;
    await expect(discord.slash('pages', { topic: 'RL' })).rejects.toThrow('did not respond');
    const warnings = () => log.lines.filter(({ level }) => level === 'warn').map(({ details }) => details);
    await expect.poll(warnings).toMatchObject([{ code: 10062 }]);
    discord.patience.respondWithin = 3_000;
    expect((await discord.slash('pages', { topic: 'again' })).message.text).toBe('again one (en)');
    expect(warnings()).toHaveLength(1);
  });

  it('tries again when Discord fails for a moment', async () => {
    await start();
    const intercepted = discord.intercept(callback, () => {
      intercepted();
      return { status: 502 };
    });
    expect((await discord.slash('pages', { topic: 'RL' })).message.text).toBe('RL one (en)');
  });

  it('says so privately when a command breaks', async () => {
    const log = await start({
      dispatcher: smallDispatcher(() => {
        throw new Error('a mistake of ours');
      }),
    });
    const { message } = await discord.slash('pages', { topic: 'RL' });
    expect(message.text).toBe(en.failed);
    expect(message.private).toBe(true);
    expect(log.lines.filter(({ level }) => level === 'error').map(({ details }) => details)).toMatchObject([
      { message: 'a mistake of ours', stack: expect.stringContaining('faults.test.ts') },
    ]);
  });

  it('says so privately when Discord does not take the answer', async () => {
    const tooLong: typeof smallRender = (...given) => ({
      ...smallRender(...given),
      body: {
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 10, content: 'x'.repeat(4001) }],
        allowed_mentions: { parse: [] },
      },
    });
    await start({ render: tooLong });
    const { message } = await discord.slash('pages', { topic: 'RL' });
    expect(message.text).toBe(en.failed);
    expect(message.private).toBe(true);
    expect(discord.takeViolations()).toHaveLength(1);
  });

  it('says so privately when Discord takes no files of that size', async () => {
    const log = await start();
    const intercepted = discord.intercept(callback, () => {
      intercepted();
      return { status: 413, body: { code: 40005, message: 'Request entity too large' } };
    });
    const { message } = await discord.slash('mine');
    expect([message.text, message.private]).toEqual([en.failed, true]);
    expect(log.lines.filter(({ level }) => level === 'error').map(({ details }) => details)).toMatchObject([
      { status: 413 },
    ]);
  });

  it('answers although the store cannot keep what the buttons need', async () => {
    const broken = () => Promise.reject(new StoreError('locked', 'The database is locked.'));
    const { sharedAnswers } = await openStore('file::memory:');
    const log = await start({ store: { keepRequest: broken, request: broken, sharedAnswers } });
    const { message } = await discord.slash('pages', { topic: 'long '.repeat(30) });
    expect(message.text).toContain('one (en)');
    expect((await discord.press(message, en.next)).message.text).toBe(en.failed);
    expect(log.lines.filter(({ level }) => level === 'error').map(({ details }) => details)).toMatchObject([
      { message: 'The database is locked.' },
      { message: 'The database is locked.' },
    ]);
  });

  it('writes no token into the log', async () => {
    const log = await start();
    discord.intercept(callback, () => ({ status: 403, body: { code: 50013, message: 'Missing Permissions' } }));
    discord.patience.respondWithin = 50;
    await expect(discord.slash('pages', { topic: 'RL' })).rejects.toThrow();
    await gateway.stop();
    expect(log.lines.some(({ level }) => level === 'error')).toBe(true);
    const written = JSON.stringify(log.lines);
    expect(written).not.toContain(discord.token);
    expect(written).not.toContain(tokenStart);
  });

  it('finishes what is in flight before it stops', async () => {
    await start();
    const order: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    discord.intercept(callback, async (_, next) => {
      arrived();
      await held;
      order.push('answered');
      return next();
    });
    const asking = discord.slash('pages', { topic: 'RL' });
    await arrival;
    const stopping = gateway.stop().then(() => order.push('stopped'));
    await expect.poll(() => discord.gateway.connected).toBe(0);
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
    release();
    await Promise.all([asking, stopping]);
    expect(order).toEqual(['answered', 'stopped']);
  });
});
