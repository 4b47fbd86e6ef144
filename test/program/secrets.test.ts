import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import type { Interceptor } from '../support/discord/rest/route.ts';
import { startDiscord } from '../support/discord/start-discord.ts';
import { startProgram } from '../support/program.ts';
import { fixtureLibrary, startBot } from '../support/started-bot.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
const edit = 'PATCH /webhooks/:application/:token/messages/:message';
const interactionToken = /aW50ZXJhY3Rpb24/;

/** All that a program writes from now on. */
function writtenBy(child: ChildProcess): () => string {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      written += String(chunk);
    });
  }
  return () => written;
}

/** An error that repeats all it was given, as servers and proxies do. */
const repeating =
  (status: number, code: number, token: string): Interceptor =>
  ({ path }) => ({
    status,
    body: { code, message: `${path} with Bot ${token}`, errors: { _errors: [{ code: path, message: token }] } },
  });

/** Fails on SIGUSR2 with an error that carries what those of discord.js carry. The stack shows this code: it spells no token. */
const failing = `
process.on('SIGUSR2', () => {
  const address = ['', 'webhooks', '1', 'can' + 'ary'].join('/');
  const token = process.env.DISCORD_TOKEN;
  throw Object.assign(new Error('Bot ' + token + ' at ' + address), { url: address, token });
});`;

it('writes no token of its own or of an interaction, whatever fails', async () => {
  const { discord, start } = await startBot(fixtureLibrary, { LOG_LEVEL: 'trace' });
  const bot = await start({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(failing)}` });
  const written = writtenBy(bot);
  discord.patience.respondWithin = 60;
  const faults: readonly Interceptor[] = [
    ...[
      [400, 50035],
      [401, 0],
      [403, 50013],
      [404, 10062],
      [404, 10015],
      [418, 0],
      [500, 0],
    ].map(([status = 0, code = 0]) => repeating(status, code, discord.token)),
    () => 'reset',
    () => ({
      status: 429,
      headers: { 'retry-after': '0.01' },
      body: { retry_after: 0.01, message: 'slow', global: false },
    }),
  ];
  for (const fault of faults) {
    const intercepted = [callback, edit].map((route) => discord.intercept(route, fault));
    await discord.slash('random', {}).catch(() => undefined);
    for (const remove of intercepted) remove();
  }
  const lines = () =>
    written()
      .split('\n')
      .filter((line) => line.includes('"level":50') || line.includes('"level":40'));
  await expect.poll(() => lines().length).toBeGreaterThanOrEqual(faults.length - 1);
  bot.kill('SIGUSR2');
  const [code] = (await once(bot, 'exit')) as [number | null];
  expect(code).toBe(1);
  expect(written()).toMatch(/florilegium: .*\/webhooks\/1\/\[token\]/);
  expect(written()).toContain('[secret]');
  expect(written()).not.toContain(discord.token);
  expect(written()).not.toMatch(interactionToken);
  expect(written()).not.toContain('canary');
  expect(discord.requests.filter(({ path }) => path.includes(discord.token))).toEqual([]);
  const interactions = discord.requests.filter(({ route }) => route === callback);
  expect(interactions.map(({ authorization }) => authorization)).toEqual(interactions.map(() => undefined));
});

it('writes no token that Discord refuses, whatever it says of it', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const token = 'canary.token.here';
  discord.intercept('GET /applications/@me', repeating(401, 0, token));
  const child = startProgram(['start', '--content', fixtureLibrary], {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.api,
    LOG_LEVEL: 'trace',
  });
  const written = writtenBy(child);
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(written()).toContain('DISCORD_TOKEN');
  expect(written()).not.toContain('canary');
});
