import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChannelType } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import type { Schedule } from '../../../src/domain/schedule.ts';
import type { Outcome } from '../../../src/store/interface/deliveries.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { startDiscord } from '../discord/start-discord.ts';
import { folderWith } from '../folder.ts';
import { aSchedule } from './a-schedule.ts';

const modules = new URL('../../../dist/src/', import.meta.url).href;
const script = fileURLToPath(new URL('deliverer.mjs', import.meta.url));

/** Where a process is killed: at a step of its own, or while Discord has its request, before or after it is done. */
export const moments = [
  'before take',
  'after take',
  'before begin',
  'after begin',
  'before post',
  'after post',
  'before settle',
  'after settle',
] as const;
export type Moment = (typeof moments)[number];

/** What stands in each channel in the end, and what is written down of it. */
export interface Delivered {
  readonly kills: number;
  readonly posts: readonly number[];
  readonly outcomes: readonly (Outcome | null | undefined)[];
}

/** Each round begins with a channel in which a post is due; whichever process gets it dies at the round's moment, and others go on. */
export async function killAmidDeliveries(rounds: readonly Moment[], processes: number): Promise<Delivered> {
  const discord = await startDiscord();
  const database = `file:${join(folderWith({}), 'florilegium.db')}`;
  const store = await openStore(database);
  const schedules: Schedule[] = [];
  const children = new Set<ChildProcess>();
  let kills = 0;
  onTestFinished(async () => {
    for (const child of children) child.kill('SIGKILL');
    await store.close();
    await discord.stop();
  });

  const start = (kill: Moment | null): ChildProcess => {
    const { api, token, clock } = discord;
    const child = fork(script, [JSON.stringify({ modules, database, api, token, ahead: clock.ahead, kill })]);
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  const now = () => new Date(Date.now() + discord.clock.ahead);
  const server = discord.guilds[0]?.id ?? '';
  const addDue = async (): Promise<void> => {
    const isForum = schedules.length % 3 === 2;
    const { id: channel } = discord.addChannel({ type: isForum ? ChannelType.GuildForum : ChannelType.GuildText });
    const schedule = {
      ...aSchedule,
      server,
      id: `s${schedules.length}`,
      channel,
      channelKind: isForum ? 'forum' : 'text',
    } as const;
    schedules.push(schedule);
    await store.schedules.put(schedule, { date: now().toISOString().slice(0, 10), at: now() });
  };
  const postsIn = (schedule: Schedule): number =>
    schedule.channelKind === 'text'
      ? discord.channel(schedule.channel).length
      : [...discord.channels.values()].filter(({ parent }) => parent === schedule.channel).length;

  for (const moment of rounds) {
    await addDue();
    // What a process held when it was killed is free for others after a minute.
    discord.clock.ahead += 61_000;
    const group = Array.from({ length: processes }, () => start(moment));
    const routes = ['POST /channels/:channel/messages', 'POST /channels/:channel/threads'];
    const restore = routes.map((route) =>
      discord.intercept(route, (_request, next) => {
        if (!moment.endsWith('post')) return next();
        if (moment === 'after post') next();
        for (const child of group) child.kill('SIGKILL');
        return 'reset';
      }),
    );
    const ended = group.map((child) => (child.exitCode === null ? once(child, 'exit') : Promise.resolve()));
    await (moment.endsWith('post') ? Promise.all(ended) : Promise.race(ended));
    for (const child of group) if (child.signalCode === null) child.kill('SIGTERM');
    await Promise.all(ended);
    kills += group.filter(({ signalCode }) => signalCode === 'SIGKILL').length;
    for (const undo of restore) undo();
  }
  discord.clock.ahead += 61_000;
  const last = start(null);
  const outcomesOf = (): Promise<(Outcome | null | undefined)[]> =>
    Promise.all(schedules.map(async ({ id }) => (await store.deliveries.history(id, 5)).at(-1)?.outcome));
  while ((await outcomesOf()).some((outcome) => outcome == null)) await once(last, 'message');
  last.kill('SIGTERM');
  await once(last, 'exit');
  return { kills, posts: schedules.map(postsIn), outcomes: await outcomesOf() };
}
