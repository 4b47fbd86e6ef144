import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../../../src/adapters/gateway/create-gateway.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import { en } from '../../../src/words/en.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { recordedLog } from './recorded-log.ts';
import { type Answering, reply, smallBot, smallCommands, smallDispatcher, threePages } from './small-bot.ts';

const callback = 'POST /interactions/:interaction/:token/callback';

describe('an answer that takes long', () => {
  let discord: Discord;
  let gateway: Gateway;
  /** The answers that wait for Discord to have been asked for time. */
  let waiting: (() => void)[];

  const afterDeferral = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));

  const start = async (answering: Answering) => {
    const slow: Answering = async (request, caller) => {
      await afterDeferral();
      return answering(request, caller);
    };
    // Every answer is late: it is held back until the deferral has come.
    const sleep = () => Promise.resolve();
    const { options } = await smallBot(discord, { dispatcher: smallDispatcher(slow), sleep });
    gateway = createGateway(options);
    await gateway.start();
  };

  beforeEach(async () => {
    waiting = [];
    discord = await startDiscord();
    discord.intercept(callback, (_, next) => {
      const answer = next();
      for (const resolve of waiting.splice(0)) resolve();
      return answer;
    });
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
  });

  afterEach(async () => {
    await gateway.stop();
    await discord.stop();
  });

  const callbackTypes = () => discord.requests.filter(({ route }) => route === callback).map(({ body }) => body);

  it('is deferred, then takes the place of the deferral', async () => {
    await start(threePages);
    const { message, deferred } = await discord.slash('pages', { topic: 'RL' });
    expect(deferred).toBe(true);
    expect(message.private).toBe(false);
    expect(message.text).toBe('RL one (en)');
    expect(discord.channel().map(({ id }) => id)).toEqual([message.id]);
    expect(callbackTypes()).toEqual([{ type: 5 }]);
  });

  it.each([
    ['asked for', 'pages', { topic: 'RL', private: true }],
    ['what the command always is', 'mine', {}],
  ])('is deferred privately when that is %s', async (_, command, options) => {
    await start(threePages);
    const { message } = await discord.slash(command, options);
    expect(message.private).toBe(true);
    expect(discord.channel()).toEqual([]);
    expect(callbackTypes()).toEqual([{ type: 5, data: { flags: 64 } }]);
  });

  it('changes the pressed message once it is ready', async () => {
    await start(threePages);
    const { message } = await discord.slash('pages', { topic: 'RL' });
    const pressed = await discord.press(message, en.next);
    expect(pressed.deferred).toBe(true);
    expect(pressed.message.id).toBe(message.id);
    expect(message.text).toBe('RL two (en)');
  });

  it("comes privately after another reader's press", async () => {
    await start(threePages);
    const { message } = await discord.slash('pages', { topic: 'RL' }, { user: 'ann' });
    const pressed = await discord.press(message, en.next, { user: 'bob' });
    expect(pressed.message.private).toBe(true);
    expect(pressed.message.text).toBe('RL two (en)');
    expect(message.text).toBe('RL one (en)');
  });

  it('stays private when only the answer itself turns out to be', async () => {
    await start(async (request) => ({ ...reply(request, ['for you alone']), private: true }));
    const { message } = await discord.slash('pages', { topic: 'RL' });
    expect(message.text).toBe('for you alone');
    expect(message.private).toBe(true);
    expect(discord.channel()).toEqual([]);
  });

  it('leaves the pressed message alone when the answer turns out to be private', async () => {
    let calls = 0;
    await start(async (request, caller) =>
      calls++ === 0 ? threePages(request, caller) : { ...reply(request, ['for you alone']), private: true },
    );
    const { message } = await discord.slash('pages', { topic: 'RL' });
    const pressed = await discord.press(message, en.next);
    expect(pressed.message.text).toBe('for you alone');
    expect(pressed.message.private).toBe(true);
    expect(message.text).toBe('RL one (en)');
  });
});
