import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Interceptor } from '../support/discord/rest/route.ts';
import type { SeenMessage } from '../support/discord/seen-message.ts';
import { folderWith, write } from '../support/folder.ts';
import { end, startBot } from '../support/started-bot.ts';

const preload = fileURLToPath(new URL('../support/simulated-day.mjs', import.meta.url));
const posts = fileURLToPath(new URL('../../content', import.meta.url));
const callback = 'POST /interactions/:interaction/:token/callback';
const seed = 20261124;
const hours = 24;
const requestsAnHour = 200;

interface Held {
  readonly heap: number;
  readonly timers: number;
  readonly listeners: number;
  readonly resources: Readonly<Record<string, number>>;
}

/** Of the heap, in megabytes an hour: the slope of the line that fits best. */
function growth(held: readonly Held[]): number {
  const middle = (held.length - 1) / 2;
  const mean = held.reduce((sum, { heap }) => sum + heap, 0) / held.length;
  const up = held.reduce((sum, { heap }, index) => sum + (index - middle) * (heap - mean), 0);
  const across = held.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return up / across / 1_000_000;
}

const words = fc.constantFrom(
  '黑箱',
  '强化学习',
  'software',
  'test',
  '算法',
  'zeppelin',
  '的',
  'Ada',
  '#abc',
  '   ',
  'x'.repeat(300),
);
const question = fc.oneof(
  fc.record({ command: fc.constant('quote'), options: fc.record({ topic: words }) }),
  fc.record({ command: fc.constant('quote'), options: fc.record({ topic: words, private: fc.boolean() }) }),
  fc.record({ command: fc.constant('search'), options: fc.record({ query: words }) }),
  fc.record({ command: fc.constant('section'), options: fc.record({ name: words }) }),
  fc.record({ command: fc.constant('source'), options: fc.record({ name: words }) }),
  fc.record({ command: fc.constant('topic'), options: fc.record({ name: words }) }),
  fc.record({ command: fc.constantFrom('random', 'help', 'topic'), options: fc.constant({}) }),
);

const faults: readonly Interceptor[] = [
  () => ({ status: 503 }),
  () => 'reset',
  () => ({ status: 404, body: { code: 10062, message: 'Unknown interaction' } }),
  () => ({
    status: 429,
    headers: { 'retry-after': '0.02' },
    body: { retry_after: 0.02, message: 'slow', global: false },
  }),
];

it('holds no more after a day of use than after half of it', async () => {
  const folder = join(folderWith({}), 'posts');
  cpSync(posts, folder, { recursive: true });
  const { discord, start, lines, log } = await startBot(folder);
  const bot = await start({ NODE_OPTIONS: `--expose-gc --import=${preload}` });
  const draws = fc.sample(fc.record({ question, reader: fc.nat(400), press: fc.nat(9), other: fc.nat(400) }), {
    seed,
    numRuns: hours * requestsAnHour,
  });
  const held = (): readonly Held[] =>
    lines()
      .filter((line) => line.includes('An hour has passed.'))
      .map((line) => JSON.parse(line));
  let asked = 0;

  const goOn = async (message: SeenMessage, press: number, user: string): Promise<void> => {
    const buttons = message.buttons.filter(({ url, disabled }) => url === null && !disabled);
    const button = buttons[press % Math.max(1, buttons.length)];
    asked += 1;
    if (press < 7 && button !== undefined) await discord.press(message, button.label, { user });
    else if (message.choices.length > 0)
      await discord.choose(message, message.choices[press % message.choices.length] ?? '', { user });
    else await discord.autocomplete('section', { name: '学' }, 'name', { user });
  };

  for (let hour = 0; hour < hours; hour++) {
    for (const { question: one, reader, press, other } of draws.slice(
      hour * requestsAnHour,
      (hour + 1) * requestsAnHour,
    )) {
      const user = `reader ${reader}`;
      asked += 1;
      const { message } = await discord.slash(one.command, one.options, { user });
      if (press > 0) await goOn(message, press, press > 6 ? user : `reader ${other}`).catch(() => undefined);
    }
    for (const index of [1, 2, 3])
      write(
        folder,
        `written-${index}.md`,
        `Words ${hour} of zeppelins.\n\n- Ada. (20${10 + hour}). [One](https://example.org/${index}).\n`,
      );
    rmSync(join(folder, `written-${(hour % 3) + 1}.md`));
    discord.patience.respondWithin = 100;
    const intercepted = discord.intercept(callback, faults[hour % faults.length] ?? (() => 'reset'));
    await Promise.all(
      [1, 2, 3].map((index) => discord.slash('random', {}, { user: `unlucky ${index}` }).catch(() => undefined)),
    );
    intercepted();
    discord.patience.respondWithin = 3_000;
    if (hour % 4 === 0) discord.gateway.disconnect();
    if (hour % 4 === 2) discord.gateway.requestReconnect();
    bot.kill('SIGUSR2');
    await expect.poll(() => held().length, { timeout: 10_000 }).toBe(hour + 1);
  }

  const megabytes = held().map(({ heap }) => (heap / 1_000_000).toFixed(1));
  const settled = held().slice(hours / 2);
  const [first] = settled;
  const last = settled.at(-1);
  process.stdout.write(`Seed ${seed}, ${asked} requests: ${megabytes.join(' ')} MB; ${JSON.stringify(last)}\n`);
  expect(growth(settled)).toBeLessThan(0.1);
  expect(last?.timers).toBeLessThanOrEqual((first?.timers ?? 0) + 2);
  expect(last?.listeners).toBe(first?.listeners);
  expect(log(60)).toEqual([]);
  expect(await end(bot)).toBe(0);
});
