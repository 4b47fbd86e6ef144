import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';
import type { Discord } from '../support/discord/start-discord.ts';
import { lineChart } from '../support/line-chart.ts';
import { end, startBot } from '../support/started-bot.ts';

/** Discord's limit for a bot (https://docs.discord.com/developers/topics/rate-limits#global-rate-limit). */
const requestsPerSecond = 50;

it('delivers ten thousand daily posts that are due at once', async () => {
  const plain = [await deliverAll(100, false), await deliverAll(1_000, false), await deliverAll(10_000, false)];
  const rich = [await deliverAll(100, true), await deliverAll(1_000, true)];
  for (const [what, all] of [
    ['text channels', plain] as const,
    ['announcements, published, with a thread', rich] as const,
  ]) {
    for (const each of all) process.stdout.write(`${what}: ${inWords(each)}\n`);
  }
  const { CHART: chart } = process.env;
  if (chart !== undefined) {
    const words = {
      title: 'Daily posts due at the same minute',
      x: 'schedules',
      y: 'seconds until the last is posted',
    };
    const points = (all: readonly Measured[]) => all.map(({ schedules, seconds }) => [schedules, seconds] as const);
    const lines = [
      { name: 'text channels: one request each', points: points(plain) },
      { name: 'announcements with a thread: three requests each', points: points(rich) },
    ];
    writeFileSync(chart, lineChart(words, lines));
  }
  expect(plain.at(-1)?.seconds).toBeLessThan(300);
});

interface Measured {
  readonly schedules: number;
  readonly seconds: number;
  /** Resident memory at the beginning and at its highest, in megabytes. */
  readonly memory: readonly [first: number, most: number];
  /** How long readers waited for their acknowledgement meanwhile: the middle one and the longest, in milliseconds. */
  readonly waits: readonly [median: number, longest: number];
  /** The longest queue that `/metrics` told. */
  readonly queue: number;
  /** Requests that were too many for Discord. */
  readonly refused: number;
}

const inWords = ({ schedules, seconds, memory, waits, queue, refused }: Measured): string =>
  `${schedules} posts in ${seconds.toFixed(0)} s, memory ${memory[0]} → ${memory[1]} MB, queue seen ${queue}, ` +
  `readers acknowledged after ${waits[0].toFixed(0)} ms (median) and ${waits[1].toFixed(0)} ms (longest), ` +
  `${refused} requests refused by the limit`;

/** All are due when the bot starts. */
async function deliverAll(schedules: number, extras: boolean): Promise<Measured> {
  const port = await freePort();
  const { discord, start, settings } = await startBot(undefined, { HTTP_PORT: String(port) });
  const now = new Date();
  const server = discord.guilds[0]?.id ?? '';
  const store = await openStore(settings.DATABASE_URL);
  for (let index = 0; index < schedules; index += 1) {
    const { id: channel } = discord.addChannel(extras ? { type: ChannelType.GuildAnnouncement } : {});
    const channelKind = extras ? 'announcement' : 'text';
    const schedule = {
      ...aSchedule,
      id: `s${index}`,
      server,
      channel,
      channelKind,
      thread: extras,
      setAt: now,
    } as const;
    await store.schedules.put(schedule, { date: now.toISOString().slice(0, 10), at: now });
  }
  await store.close();
  const { posts, refused } = limitRequests(discord);
  const bot = await start();
  const memory = (): number => memoryOf(bot.pid ?? 0);
  const first = memory();
  const began = performance.now();
  const waits: number[] = [];
  let most = first;
  let queue = 0;
  while (posts.size < schedules) {
    const answer = await discord.slash('quote', { topic: '奖励函数' }, { user: `reader ${waits.length}` });
    waits.push(answer.acknowledgedAfter);
    most = Math.max(most, memory());
    queue = Math.max(queue, await queueAt(port));
    await sleep(200);
  }
  const seconds = (performance.now() - began) / 1_000;
  expect(await end(bot)).toBe(0);
  expect([...posts.values()].filter((count) => count !== 1)).toEqual([]);
  waits.sort((a, b) => a - b);
  const middle = waits[Math.floor(waits.length / 2)] ?? 0;
  return { schedules, seconds, memory: [first, most], waits: [middle, waits.at(-1) ?? 0], queue, refused: refused() };
}

/** Refuses what comes too fast, as Discord does, and counts the posts of each channel. */
function limitRequests(discord: Discord): { readonly posts: ReadonlyMap<string, number>; refused(): number } {
  const posts = new Map<string, number>();
  let recent: number[] = [];
  let refused = 0;
  const routes = [
    'POST /channels/:channel/messages',
    'POST /channels/:channel/messages/:message/crosspost',
    'POST /channels/:channel/messages/:message/threads',
  ];
  for (const route of routes) {
    discord.intercept(route, ({ params }, next) => {
      const now = performance.now();
      recent = recent.filter((at) => now - at < 1_000);
      if (recent.length >= requestsPerSecond) {
        refused += 1;
        const headers = { 'retry-after': '1', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' };
        return { status: 429, headers, body: { message: 'slow down', retry_after: 1, global: true } };
      }
      recent.push(now);
      const answer = next();
      const channel = params.channel ?? '';
      if (route === routes[0] && answer.status === 200) posts.set(channel, (posts.get(channel) ?? 0) + 1);
      return answer;
    });
  }
  return { posts, refused: () => refused };
}

async function queueAt(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^florilegium_deliveries_due (\d+)/m.exec(text)?.[1] ?? 0);
}

/** In megabytes. */
const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
