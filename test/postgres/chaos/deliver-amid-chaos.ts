import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { aSchedule } from '../../support/daily/a-schedule.ts';
import { seeded } from '../../support/daily/seeded.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { createDeliverers } from './deliverers.ts';
import { startOwnServer } from './own-server.ts';
import { startWire } from './wire.ts';

export interface Chaos {
  readonly processes: number;
  readonly schedules: number;
  /** How often something happens; in the middle of it all the database is restarted. */
  readonly rounds: number;
  readonly seed: number;
}

export interface Aftermath {
  readonly kills: number;
  readonly cuts: number;
  /** How many channels hold so many posts. */
  readonly channelsByPosts: Readonly<Record<number, number>>;
  readonly settled: number;
  /** How many of the posts were there when the last trouble had come. */
  readonly amid: number;
  readonly broken: readonly (number | null)[];
  readonly seconds: number;
}

/** How long it takes until something happens again, at most, in milliseconds. */
const peace = 2_000;

/** What a process held when it was killed is free for others after this, in milliseconds. */
const afterHold = 61_000;

/** All is due at once. Processes are killed and others started, connections are cut, the database is restarted; then there is peace. */
export async function deliverAmidChaos({ processes, schedules, rounds, seed }: Chaos): Promise<Aftermath> {
  const random = seeded(seed);
  const discord = await startDiscord();
  const server = await startOwnServer();
  const wire = await startWire(server.port);
  const deliverers = createDeliverers();
  const store = await openStore(server.url);
  onTestFinished(async () => {
    await deliverers.killAll();
    await store.close();
    await wire.stop();
    await server.stop();
    await discord.stop();
  });
  const now = (): Date => new Date(Date.now() + discord.clock.ahead);
  const channels = await putSchedules(discord, store, schedules, now());
  const posts = countPosts(discord);

  const database = server.url.replace(`:${server.port}/`, `:${wire.port}/`);
  const start = (): void => {
    const { api, token, clock } = discord;
    deliverers.start({ database, api, token, ahead: clock.ahead });
  };
  const began = performance.now();
  for (let index = 0; index < processes; index += 1) start();
  let cuts = 0;
  for (let round = 0; round < rounds; round += 1) {
    await sleep(random() * peace);
    if (round === Math.floor(rounds / 2)) await server.restart();
    else if (random() < 0.3) {
      wire.cut();
      cuts += 1;
    } else {
      await deliverers.kill(Math.floor(random() * deliverers.count()));
      start();
    }
  }
  await deliverers.killAll();
  const amid = posts.size;
  discord.clock.ahead += afterHold;
  for (let index = 0; index < processes; index += 1) start();
  while ((await store.deliveries.countDue(now())) > 0) await sleep(200);
  const seconds = Math.round((performance.now() - began) / 1_000);

  const channelsByPosts: Record<number, number> = {};
  for (const channel of channels) {
    const count = posts.get(channel)?.size ?? 0;
    channelsByPosts[count] = (channelsByPosts[count] ?? 0) + 1;
  }
  let settled = 0;
  for (let index = 0; index < schedules; index += 1) {
    const [last] = await store.deliveries.history(`s${index}`, 1);
    if (last?.outcome != null && 'posted' in last.outcome) settled += 1;
  }
  return { kills: deliverers.kills(), cuts, channelsByPosts, settled, amid, broken: deliverers.broken, seconds };
}

/** Gives the channels, one for each schedule. */
async function putSchedules(
  discord: Discord,
  { schedules }: Pick<Awaited<ReturnType<typeof openStore>>, 'schedules'>,
  count: number,
  at: Date,
): Promise<readonly string[]> {
  const server = discord.guilds[0]?.id ?? '';
  const channels = Array.from({ length: count }, () => discord.addChannel().id);
  const due = { date: at.toISOString().slice(0, 10), at };
  const puts = channels.entries();
  const putOneByOne = async (): Promise<void> => {
    for (const [index, channel] of puts) await schedules.put({ ...aSchedule, id: `s${index}`, server, channel }, due);
  };
  await Promise.all(Array.from({ length: 10 }, putOneByOne));
  return channels;
}

/** The ids of the messages that stand in each channel, by what Discord has answered. */
function countPosts(discord: Discord): ReadonlyMap<string, ReadonlySet<string>> {
  const posts = new Map<string, Set<string>>();
  discord.intercept('POST /channels/:channel/messages', ({ params }, next) => {
    const answer = next();
    const { channel = '' } = params;
    if (answer.status === 200) {
      const { id } = answer.body as { readonly id: string };
      posts.set(channel, (posts.get(channel) ?? new Set()).add(id));
    }
    return answer;
  });
  return posts;
}
