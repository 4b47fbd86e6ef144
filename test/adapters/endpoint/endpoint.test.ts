import { generateKeyPairSync } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEndpoint } from '../../../src/adapters/endpoint/endpoint.ts';
import { listen, type Server } from '../../../src/adapters/endpoint/server.ts';
import { createTurns, type Turns } from '../../../src/adapters/endpoint/turns.ts';
import { createInteractionApi } from '../../../src/adapters/interactions/interaction-api.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import type { Dispatcher } from '../../../src/command/dispatch.ts';
import { noSettings, type ServerSettings } from '../../../src/store/interface/server-settings.ts';
import { en } from '../../../src/words/en.ts';
import { type Endpoint, postSigned } from '../../support/discord/endpoint.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { recordedLog } from '../gateway/recorded-log.ts';
import { type Answering, smallBot, smallCommands, smallDispatcher, threePages } from '../gateway/small-bot.ts';

describe('the endpoint for interactions', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  let discord: Discord;
  let server: Server;
  let endpoint: Endpoint;

  const start = async (
    answering: Answering = threePages,
    deferAfter = 1_500,
    turns: Partial<Turns> = {},
    dispatcher: Partial<Dispatcher> = {},
  ): Promise<void> => {
    const { options } = await smallBot(discord, { dispatcher: { ...smallDispatcher(answering), ...dispatcher } });
    const api = createInteractionApi(discord.api);
    const handle = createEndpoint({
      ...options,
      api,
      deferAfter,
      turns: { came: () => undefined, next: async () => undefined, longestWait: () => 0, ...turns },
      publicKey,
    });
    server = await listen({ host: '127.0.0.1', port: 0, path: '/interactions', handle, sleep: options.sleep });
    endpoint = { url: `http://127.0.0.1:${server.address.port}/interactions`, privateKey };
    discord.useEndpoint(endpoint);
  };

  beforeEach(async () => {
    discord = await startDiscord();
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
  });

  afterEach(async () => {
    await server.stop();
    await discord.stop();
  });

  it('answers commands, suggestions and presses, with no request of its own', async () => {
    await start();
    const before = discord.requests.length;
    const { message } = await discord.slash('pages', { topic: 'RL' }, { user: 'asker' });
    expect(message.text).toBe('RL one (en)');
    await discord.press(message, en.next, { user: 'asker' });
    expect(message.text).toBe('RL two (en)');
    const other = await discord.press(message, en.next, { user: 'somebody else' });
    expect(other.message.private).toBe(true);
    expect(message.text).toBe('RL two (en)');
    const choices = await discord.autocomplete('pages', { topic: 'R' }, 'topic');
    expect(choices).toEqual([{ name: 'topic: R (en)', value: 'id' }]);
    expect(discord.requests.length).toBe(before);
  });

  it('defers what takes long and edits it, also when Discord is slow to learn of the deferral', async () => {
    const late = promised();
    await start(async (request, caller) => {
      await late.kept;
      return threePages(request, caller);
    }, 0);
    let tooEarly = 2;
    discord.intercept('PATCH /webhooks/:application/:token/messages/:message', (_, next) =>
      tooEarly-- > 0 ? { status: 404, body: { code: 10015, message: 'Unknown Webhook' } } : next(),
    );
    const asked = discord.slash('pages', { topic: 'RL' });
    await expect.poll(() => discord.channel().length).toBe(1);
    late.keep();
    const { message, deferred } = await asked;
    expect(deferred).toBe(true);
    expect(message.text).toBe('RL one (en)');
  });

  it('asks for time for who has to wait for a turn', async () => {
    const turn = promised();
    await start(threePages, 0, { next: () => turn.kept });
    const asked = discord.slash('pages', { topic: 'RL' });
    await expect.poll(() => discord.channel().length).toBe(1);
    turn.keep();
    const { message, deferred } = await asked;
    expect(deferred).toBe(true);
    expect(message.text).toBe('RL one (en)');
  });

  it('asks for time at once for who would have to wait too long for a turn', async () => {
    const turn = promised();
    await start(threePages, 600_000, { next: () => turn.kept, longestWait: () => 600_001 });
    const asked = discord.slash('pages', { topic: 'RL' });
    await expect.poll(() => discord.channel().length).toBe(1);
    turn.keep();
    expect((await asked).deferred).toBe(true);
  });

  it('looks up once what the server has set, before it waits for a turn', async () => {
    const steps: string[] = [];
    const answering: Answering = async (request, caller) => {
      steps.push(caller.settings === undefined ? 'answered without' : 'answered');
      return threePages(request, caller);
    };
    const settingsOf = async (): Promise<ServerSettings> => {
      steps.push('looked up');
      return noSettings;
    };
    const next = async (): Promise<void> => void steps.push('turn');
    await start(answering, 1_500, { next }, { settingsOf });
    const { message } = await discord.slash('pages', { topic: 'RL' });
    await discord.press(message, en.next);
    expect(steps).toEqual(['looked up', 'turn', 'answered', 'looked up', 'turn', 'answered']);
  });

  it('reads a crowd before it answers it, over connections of their own', async () => {
    const readers = 40;
    let read = 0;
    const readBefore: number[] = [];
    const answering: Answering = async (request, caller) => {
      readBefore.push(read);
      return threePages(request, caller);
    };
    const settingsOf = async (): Promise<ServerSettings> => {
      read += 1;
      return noSettings;
    };
    await start(answering, 1_500, createTurns({ later: setImmediate, clock: () => 0 }), { settingsOf });
    const questions = Array.from({ length: readers }, (_, reader) =>
      discord.readySlash('pages', { topic: 'RL' }, { user: `reader ${reader}` }),
    );
    await Promise.all(questions.map((ask) => ask()));
    expect(readBefore.filter((count) => count < readers).length).toBeLessThan(5);
  });

  it('does no work for who has hung up before it was their turn', async () => {
    const turn = promised();
    const topics: unknown[] = [];
    const answering: Answering = async (request, caller) => {
      topics.push(request.options.topic);
      return threePages(request, caller);
    };
    let waiting = 0;
    const next = (): Promise<void> => {
      waiting += 1;
      return turn.kept;
    };
    await start(answering, 1_500, { next });
    discord.patience.respondWithin = 100;
    await expect(discord.slash('pages', { topic: 'given up' })).rejects.toThrow('did not respond');
    discord.patience.respondWithin = 3_000;
    const asked = discord.slash('pages', { topic: 'RL' });
    // That the first has hung up is known by then.
    await expect.poll(() => waiting).toBe(2);
    turn.keep();
    await asked;
    expect(topics).toEqual(['RL']);
  });

  it('answers a ping', async () => {
    await start();
    const response = await postSigned('{"type":1}', endpoint);
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  });

  it('refuses what Discord has not signed', async () => {
    await start();
    const old = String(Math.floor(Date.now() / 1_000) - 120);
    expect((await postSigned('{"type":1}', endpoint, old)).status).toBe(401);
    const { privateKey: other } = generateKeyPairSync('ed25519');
    expect((await postSigned('{"type":1}', { ...endpoint, privateKey: other })).status).toBe(401);
    expect((await fetch(endpoint.url, { method: 'POST', body: '{"type":1}' })).status).toBe(401);
  });

  it('refuses other methods, other places, bodies that are too long and those that are no JSON', async () => {
    await start();
    expect((await fetch(endpoint.url)).status).toBe(405);
    expect((await fetch(`${endpoint.url}/other`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(endpoint.url, { method: 'POST', body: 'x'.repeat(1_000_001) })).status).toBe(413);
    expect((await postSigned('not JSON', endpoint)).status).toBe(400);
    expect((await postSigned('{"type":1}', endpoint)).status).toBe(200);
  });

  it('cuts off who sends too slowly', async () => {
    await start();
    const socket = connect(server.address.port, '127.0.0.1');
    socket.write('POST /interactions HTTP/1.1\r\nHost: x\r\n');
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('finishes what is in flight before it ends', async () => {
    const late = promised();
    const inFlight = promised();
    await start(async (request, caller) => {
      inFlight.keep();
      await late.kept;
      return threePages(request, caller);
    });
    const answer = discord.slash('pages', { topic: 'RL' });
    await inFlight.kept;
    const stopped = server.stop();
    await expect(fetch(endpoint.url)).rejects.toThrow();
    late.keep();
    expect((await answer).message.text).toBe('RL one (en)');
    await Promise.race([stopped, delay(8_000).then(() => Promise.reject(new Error('it does not end')))]);
  });
});

/** A promise that is kept when the test says so. */
function promised(): { readonly kept: Promise<void>; keep(): void } {
  let keep: () => void = () => undefined;
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { kept, keep: () => keep() };
}
