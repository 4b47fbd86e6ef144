import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChooser, type Stock } from '../../src/daily/choose.ts';
import type { Courier, Sent } from '../../src/daily/courier.ts';
import { type DeliveryTools, deliver, type Result } from '../../src/daily/deliver.ts';
import { nextDue } from '../../src/daily/due.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import { everyDay } from '../../src/domain/timing.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anExcerpt, aPost, aSection, aSource } from '../support/excerpts.ts';

const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 8, 59);

const schedule: Schedule = {
  id: 's1',
  server: 'server',
  channel: 'channel',
  channelKind: 'text',
  tag: null,
  language: 'en',
  timing: { time: { hour: 9, minute: 0 }, zone: 'UTC', days: everyDay },
  topic: null,
  what: 'drawn',
  quiet: false,
  thread: false,
  setBy: 'somebody',
  setAt: new Date(start),
  paused: null,
  failedDays: 0,
};

const post = aPost({ path: 'a.md', title: 'A' });
const excerpts = Array.from({ length: 40 }, (_, index) =>
  anExcerpt(`e${index}`, post, aSection('S'), `What was said, number ${index}`, aSource({ author: 'Ann' })),
);

const stock: Stock = {
  tickets: excerpts.map(({ id }) => ({ id, group: post.path })),
  excerpt: (id) => excerpts.find((excerpt) => excerpt.id === id),
};

/** What may happen to one attempt to send. */
const fates = [
  'arrives',
  'answer lost',
  'not sent',
  'killed before',
  'killed after',
  'refused',
  'cannot look',
] as const;
type Fate = (typeof fates)[number];

class Killed extends Error {}

/** A channel, and what fate does to what is sent there. */
function aChannel(nextFate: () => Fate, now: () => Date) {
  const shown: { readonly day: string; readonly excerptId: string; readonly at: Date }[] = [];
  const told: string[] = [];
  const courier: Courier = {
    async send({ date, excerpt }): Promise<Sent> {
      const fate = nextFate();
      if (fate === 'refused') return { refused: 'no-permission' };
      if (fate === 'killed before') throw new Killed();
      // Discord remembers a nonce for some minutes, and shows nothing twice within them.
      const isRepeated = shown.some(({ day, at }) => day === date && now().getTime() - at.getTime() < 3 * minute);
      if (fate !== 'not sent' && !isRepeated) shown.push({ day: date, excerptId: excerpt.id, at: now() });
      if (fate === 'killed after') throw new Killed();
      return fate === 'arrives' ? { posted: { messageId: date } } : { unclear: { retryAt: null } };
    },
    async find(_schedule, date) {
      const fate = nextFate();
      if (fate === 'killed before') throw new Killed();
      if (fate === 'cannot look') return 'not-now';
      if (fate === 'refused') return 'cannot-tell';
      return shown.some(({ day }) => day === date) ? { messageId: date } : 'not-there';
    },
    async tell(_schedule, lacking) {
      told.push(lacking);
    },
  };
  return { courier, shown, told };
}

async function simulate(store: Store, days: number, fateOf: () => Fate) {
  let time = start;
  const now = () => new Date(time);
  const channel = aChannel(fateOf, now);
  const results: Result[] = [];
  const tools: DeliveryTools = {
    ...createChooser({ stockFor: async () => stock, firstSeen: store.firstSeen }),
    deliveries: store.deliveries,
    courier: channel.courier,
    catchUp: 'until-midnight',
    now,
    holder: 'process',
  };
  await store.schedules.put(schedule, nextDue(schedule.timing, now()));
  for (; time < start + days * 24 * 60 * minute; time += 7 * minute) {
    const held = await store.deliveries.take(now(), 'process', new Date(time + minute), 5);
    for (const each of held) {
      try {
        results.push(await deliver(each, tools));
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
    }
  }
  return { ...channel, results, history: await store.deliveries.history(schedule.id, 1_000) };
}

describe('a delivery', () => {
  it('posts once a day, another excerpt each day, while nothing goes wrong', async () => {
    const store = await openStore('file::memory:');
    const { shown, results } = await simulate(store, 10, () => 'arrives');
    expect(shown.map(({ day }) => day)).toEqual([...new Set(shown.map(({ day }) => day))]);
    expect(new Set(shown.map(({ excerptId }) => excerptId)).size).toBe(10);
    expect(results).toEqual(shown.map(({ day }) => ({ posted: { messageId: day } })));
    await store.close();
  });

  it('never posts twice for a day, nor the same excerpt again before all were, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...fates), { minLength: 5, maxLength: 60 }),
        fc.boolean(),
        async (fortune, isKind) => {
          const store = await openStore('file::memory:');
          let at = 0;
          const fateOf = (): Fate => {
            const fate = fortune[at++ % fortune.length] ?? 'arrives';
            return isKind && fate === 'refused' ? 'arrives' : fate;
          };
          const { shown, history } = await simulate(store, 4, fateOf);
          const daysShown = shown.map(({ day }) => day);
          expect(daysShown).toEqual([...new Set(daysShown)]);
          const ids = shown.map(({ excerptId }) => excerptId);
          expect(ids).toEqual([...new Set(ids)]);
          for (const { date, outcome } of history) {
            if (outcome !== null && 'posted' in outcome) expect(daysShown).toContain(date);
          }
          await store.close();
        },
      ),
      { numRuns: 20 },
    );
  });

  it('pauses after three days on which the channel refuses, and tells once who set it', async () => {
    const store = await openStore('file::memory:');
    const { told, results } = await simulate(store, 8, () => 'refused');
    expect(told).toEqual(['no-permission']);
    expect(results).toHaveLength(3);
    const after = await store.schedules.get(schedule.id);
    expect(after).toMatchObject({ due: null, schedule: { paused: 'failing', failedDays: 3 } });
    await store.close();
  });

  it('comes late on the same day after an outage, and not for the days before', async () => {
    const store = await openStore('file::memory:');
    await store.schedules.put(schedule, { date: '2026-01-05', at: new Date(Date.UTC(2026, 0, 5, 9)) });
    const now = () => new Date(Date.UTC(2026, 0, 8, 21));
    const { courier, shown } = aChannel(() => 'arrives', now);
    const tools: DeliveryTools = {
      ...createChooser({ stockFor: async () => stock, firstSeen: store.firstSeen }),
      deliveries: store.deliveries,
      courier,
      catchUp: 'until-midnight',
      now,
      holder: 'process',
    };
    const results: Result[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (const held of await store.deliveries.take(now(), 'process', new Date(Date.UTC(2026, 0, 8, 22)), 5)) {
        results.push(await deliver(held, tools));
      }
    }
    expect(results).toEqual([{ missed: 'late' }, { posted: { messageId: '2026-01-08' } }]);
    expect(shown.map(({ day }) => day)).toEqual(['2026-01-08']);
    expect((await store.schedules.get(schedule.id))?.due?.date).toBe('2026-01-09');
    await store.close();
  });

  it('sends nothing in what a long look for an earlier post has left of the hold', async () => {
    const store = await openStore('file::memory:');
    let time = start;
    const now = () => new Date(time);
    let sent = 0;
    const tools: DeliveryTools = {
      ...createChooser({ stockFor: async () => stock, firstSeen: store.firstSeen }),
      deliveries: store.deliveries,
      courier: {
        async send() {
          sent += 1;
          return sent === 1 ? { unclear: { retryAt: null } } : { posted: { messageId: '1' } };
        },
        async find() {
          time += sent === 1 && time < start + 30 * minute ? 20_000 : 0;
          return 'not-there';
        },
        async tell() {},
      },
      catchUp: 'until-midnight',
      now,
      holder: 'process',
    };
    await store.schedules.put(schedule, nextDue(schedule.timing, now()));
    const results: Result[] = [];
    for (const at of [5, 10, 40]) {
      time = start + at * minute;
      const [held] = await store.deliveries.take(now(), 'process', new Date(time + minute), 1);
      if (held !== undefined) results.push(await deliver(held, tools));
    }
    expect([results, sent]).toEqual([['put-off', 'put-off', { posted: { messageId: '1' } }], 2]);
    await store.close();
  });
});
