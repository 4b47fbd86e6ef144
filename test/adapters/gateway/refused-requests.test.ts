import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway, type GatewayOptions } from '../../../src/adapters/gateway/create-gateway.ts';
import type { Sleep } from '../../../src/adapters/interactions/sleep.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import type { ApiAnswer, Outcome } from '../../support/discord/rest/route.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { recordedLog } from './recorded-log.ts';
import { type Answering, reply, smallBot, smallCommands, smallDispatcher, threePages } from './small-bot.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
const edit = 'PATCH /webhooks/:application/:token/messages/:message';
const followUp = 'POST /webhooks/:application/:token';

/** As Discord limits a rate (https://docs.discord.com/developers/topics/rate-limits), for a twentieth of a second. */
const tooMany = (global: boolean): ApiAnswer => ({
  status: 429,
  headers: { 'retry-after': '0.05', ...(global ? { 'x-ratelimit-global': 'true' } : {}) },
  body: { message: 'You are being rate limited.', retry_after: 0.05, global },
});

describe('when Discord does not take a request, the gateway', () => {
  let discord: Discord;
  let gateway: Gateway;

  const start = async (replaced: Partial<GatewayOptions> = {}) => {
    const { options, log } = await smallBot(discord, replaced);
    gateway = createGateway(options);
    await gateway.start();
    return log;
  };

  /** Every answer is late: it comes once Discord has taken the deferral, whose callback has another outcome at first. */
  const startLate = async ({
    answering = threePages,
    outcomes = [],
    sleep = () => Promise.resolve(),
  }: {
    answering?: Answering;
    outcomes?: Outcome[];
    sleep?: Sleep;
  } = {}) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const dispatcher = smallDispatcher(async (request, caller) => {
      await held;
      return answering(request, caller);
    });
    const log = await start({ dispatcher, sleep });
    discord.intercept(callback, (_, next) => {
      const outcome = outcomes.shift();
      if (outcome !== undefined) return outcome;
      const answer = next();
      release();
      return answer;
    });
    return log;
  };

  /** Another outcome the first times; then what the route does. */
  const fails = (route: string, outcome: Outcome, times = 1) => {
    let left = times;
    discord.intercept(route, (_, next) => (left-- > 0 ? outcome : next()));
  };

  const countOf = (route: string) => discord.requests.filter((request) => request.route === route).length;

  beforeEach(async () => {
    discord = await startDiscord();
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
  });

  afterEach(async () => {
    await gateway.stop();
    await discord.stop();
  });

  it.each([
    ['for a route', tooMany(false)],
    ['globally', tooMany(true)],
  ])('waits as long as it is told when the rate is limited %s, and answers once', async (_, limited) => {
    await start();
    fails(callback, limited, 2);
    expect((await discord.slash('pages', { topic: 'RL' })).message.text).toBe('RL one (en)');
    expect(countOf(callback)).toBe(3);
    expect(discord.channel()).toHaveLength(1);
  });

  it('edits its deferral in time although the rate of edits is limited', async () => {
    await startLate();
    fails(edit, tooMany(false));
    const { message, deferred } = await discord.slash('pages', { topic: 'RL' });
    expect([message.text, deferred]).toEqual(['RL one (en)', true]);
    expect(discord.channel()).toHaveLength(1);
  });

  it.each([500, 502, 503])('tries the answer and the edit again after an error %i', async (status) => {
    await startLate({ outcomes: [{ status }] });
    fails(edit, { status });
    expect((await discord.slash('pages', { topic: 'RL' })).message.text).toBe('RL one (en)');
    expect([countOf(callback), countOf(edit)]).toEqual([2, 2]);
  });

  it('goes on after errors that last, with a line for each answer that was lost', async () => {
    const log = await start();
    const intercepted = discord.intercept(callback, () => ({ status: 503 }));
    discord.patience.respondWithin = 50;
    await expect(discord.slash('pages', { topic: 'RL' })).rejects.toThrow('did not respond');
    const errors = () => log.lines.filter(({ level }) => level === 'error');
    await expect.poll(() => errors().map(({ message }) => message)).toEqual(['An interaction could not be answered.']);
    expect(errors()).toMatchObject([{ details: { status: 503 } }]);
    intercepted();
    discord.patience.respondWithin = 3_000;
    expect((await discord.slash('pages', { topic: 'again' })).message.text).toBe('again one (en)');
  });

  it.each([
    ['the bot may not speak there', { status: 403, body: { code: 50013, message: 'Missing Permissions' } }, 50013],
    ['the channel is gone', { status: 404, body: { code: 10003, message: 'Unknown Channel' } }, 10003],
    ['the message is gone', { status: 404, body: { code: 10008, message: 'Unknown Message' } }, 10008],
  ])('writes one line when %s, and answers elsewhere', async (_, outcome, code) => {
    const log = await startLate();
    fails(edit, outcome);
    const lost = discord.slash('pages', { topic: 'RL' });
    await expect
      .poll(() => log.lines.filter(({ level }) => level === 'error').map(({ details }) => details))
      .toMatchObject([{ code }]);
    expect((await discord.slash('pages', { topic: 'again' })).message.text).toBe('again one (en)');
    expect(countOf(edit)).toBe(2);
    await Promise.all([expect(lost).rejects.toThrow('was stopped'), gateway.stop().then(() => discord.stop())]);
  });

  it('sends a further message once although its confirmation was lost', async () => {
    const log = await startLate({ answering: (request) => ({ ...reply(request, ['for you alone']), private: true }) });
    const intercepted = discord.intercept(followUp, (_, next) => {
      intercepted();
      next();
      return 'reset';
    });
    const { message } = await discord.slash('pages', { topic: 'RL' });
    await gateway.stop();
    expect([message.text, message.private]).toEqual(['for you alone', true]);
    expect(countOf(followUp)).toBe(1);
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('asks Discord for time after a second and a half', async () => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    await startLate({ sleep });
    expect((await discord.slash('pages', { topic: 'RL' })).deferred).toBe(true);
    expect(waits).toEqual([1_500]);
  });

  it('loses none of five hundred that come at once', async () => {
    // How fast this machine is, and what else it does, is not what is asked: `bench/acknowledge.mjs` measures it.
    const anyTime = 60_000;
    discord.patience.respondWithin = anyTime;
    const log = await start({ deferAfter: anyTime, callbackTimeout: anyTime });
    const topics = Array.from({ length: 500 }, (_, index) => `topic ${index}`);
    const answers = await Promise.all(
      topics.map((topic, index) => discord.slash('pages', { topic }, { user: `reader ${index % 50}` })),
    );
    expect(answers.map(({ message }) => message.text)).toEqual(topics.map((topic) => `${topic} one (en)`));
    expect(discord.channel()).toHaveLength(500);
    expect(countOf(callback)).toBe(500);
    expect(log.lines).toEqual([]);
  }, 70_000);
});
