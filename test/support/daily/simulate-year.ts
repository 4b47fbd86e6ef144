import { createChooser, type Stock } from '../../../src/daily/choose.ts';
import { type DeliveryTools, deliver } from '../../../src/daily/deliver.ts';
import { nextDue } from '../../../src/daily/due.ts';
import type { Schedule } from '../../../src/domain/schedule.ts';
import type { Delivery } from '../../../src/store/interface/deliveries.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { anExcerpt, aPost, aSection, aSource } from '../excerpts.ts';
import { aSchedule } from './a-schedule.ts';
import { fatefulChannel, Killed, type Shown } from './fateful-channel.ts';
import { seeded } from './seeded.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Of every offset, with both changes of the clock on both sides of the equator, at half and quarter hours, and with none. */
const fiftyZones: readonly string[] = Intl.supportedValuesOf('timeZone')
  .filter((_, index) => index % 8 === 0)
  .slice(0, 50);

/** A span of time in which something is not as it should be. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Year {
  readonly schedules: readonly Schedule[];
  readonly shown: readonly Shown[];
  /** By schedule. */
  readonly histories: ReadonlyMap<string, readonly Delivery[]>;
  readonly kills: number;
  /** The process did not run. */
  readonly off: readonly Span[];
  /** A channel took no posts; by schedule. */
  readonly closed: ReadonlyMap<string, Span>;
  readonly start: number;
  readonly end: number;
  /** The ids that were in the library, and from when on. */
  readonly libraries: readonly { readonly from: number; readonly ids: readonly string[] }[];
}

/**
 * A year of fifty schedules on a real database file: every few minutes what is due is delivered, while processes die (the
 * database is opened again), machines are off, Discord is out, channels close, and posts are edited.
 */
export async function simulateYear(database: string, seed: number): Promise<Year> {
  const random = seeded(seed);
  const start = Date.UTC(2026, 0, 1);
  const end = start + 365 * day;
  let time = start;
  const now = () => new Date(time);
  const spans = (count: number, longest: number): Span[] =>
    Array.from({ length: count }, () => {
      const from = start + Math.floor(random() * 360) * day + Math.floor(random() * day);
      return { from, to: from + Math.ceil(random() * longest) };
    });
  const isIn = (all: readonly Span[]) => all.some(({ from, to }) => time >= from && time < to);
  const off = spans(12, 40 * hour);
  const out = spans(20, 6 * hour);

  const schedules = fiftyZones.map(
    (zone, index): Schedule => ({
      ...aSchedule,
      id: `s${index}`,
      channel: `c${index}`,
      timing: {
        time: { hour: Math.floor(random() * 24), minute: Math.floor(random() * 60) },
        zone,
        days: index % 5 === 4 ? [1, 3, 5] : aSchedule.timing.days,
      },
      setAt: new Date(start),
    }),
  );
  const closed = new Map(
    schedules.filter((_, index) => index % 6 === 0).map(({ id }) => [id, spans(1, 9 * day)[0] ?? { from: 0, to: 0 }]),
  );

  const post = aPost({ path: 'a.md', title: 'A' });
  const excerptOf = (id: string) =>
    anExcerpt(id, post, aSection('S'), `What was said, ${id}`, aSource({ author: 'Ann' }));
  let ids = Array.from({ length: 120 }, (_, index) => `e${index}`);
  let added = ids.length;
  const libraries = [{ from: start, ids }];
  const stock = (): Stock => ({
    tickets: ids.map((id) => ({ id, group: post.path })),
    excerpt: (id) => (ids.includes(id) ? excerptOf(id) : undefined),
  });
  const edit = (): void => {
    const gone = Math.floor(random() * ids.length);
    ids = [...ids.filter((_, index) => index !== gone), `e${added++}`, ...(random() < 0.5 ? [`e${added++}`] : [])];
    libraries.push({ from: time, ids });
  };

  const channel = fatefulChannel({
    now,
    random,
    isOut: () => isIn(out),
    refuses: (id) => (isIn([closed.get(id) ?? { from: 0, to: 0 }]) ? 'no-permission' : null),
  });
  let store = await openStore(database);
  let kills = 0;
  const tools = (): DeliveryTools => {
    const { deliveries, firstSeen } = store;
    return {
      ...createChooser({ stockFor: async () => stock(), firstSeen }),
      deliveries: {
        ...deliveries,
        async begin(...given) {
          channel.dieSometimes();
          const result = await deliveries.begin(...given);
          channel.dieSometimes();
          return result;
        },
        async settle(...given) {
          channel.dieSometimes();
          const result = await deliveries.settle(...given);
          channel.dieSometimes();
          return result;
        },
      },
      courier: channel.courier,
      catchUp: 'until-midnight',
      now,
      holder: `process ${kills}`,
    };
  };
  for (const schedule of schedules) await store.schedules.put(schedule, nextDue(schedule.timing, now()));

  // The store forgets what lies more than a week behind.
  const days = new Map(schedules.map(({ id }) => [id, new Map<string, Delivery>()]));
  const noteHistories = async (): Promise<void> => {
    for (const [id, noted] of days) {
      for (const delivery of await store.deliveries.history(id, 100)) noted.set(delivery.date, delivery);
    }
  };

  let nextEdit = start + 3 * day;
  for (; time < end; time += 5 * minute) {
    if (time >= nextEdit) {
      edit();
      await noteHistories();
      nextEdit += 3 * day;
    }
    for (const [id, { to }] of closed) {
      // Whoever was told mends it, and goes on.
      if (time >= to && time < to + 5 * minute) await resume(id);
    }
    if (isIn(off)) continue;
    const held = await store.deliveries.take(now(), `process ${kills}`, new Date(time + minute), 50);
    for (const each of held) {
      try {
        await deliver(each, tools());
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        kills += 1;
        await store.close();
        store = await openStore(database);
        // What else that process held is free after a minute.
        break;
      }
    }
  }
  await noteHistories();
  await store.close();
  const histories = new Map([...days].map(([id, noted]) => [id, [...noted.values()]]));
  return { schedules, shown: channel.shown, histories, kills, off, closed, start, end, libraries };

  async function resume(id: string): Promise<void> {
    const known = await store.schedules.get(id);
    if (known === undefined || known.schedule.paused === null) return;
    const schedule = { ...known.schedule, paused: null, failedDays: 0 };
    await store.schedules.put(schedule, nextDue(schedule.timing, now()));
  }
}
