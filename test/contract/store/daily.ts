import { describe, expect, it } from 'vitest';
import { newBag } from '../../../src/domain/bag.ts';
import type { Schedule } from '../../../src/domain/schedule.ts';
import type { Due } from '../../../src/domain/timing.ts';
import type { Outcome, Settlement } from '../../../src/store/interface/deliveries.ts';
import type { Store } from '../../../src/store/store.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 5, 9, minute));
const due = (minute: number, date = '2026-01-05'): Due => ({ date, at: at(minute) });

const aSchedule = (id: string, server = 'server'): Schedule => ({
  id,
  server,
  channel: `channel of ${id}`,
  channelKind: 'forum',
  tag: 'tag',
  language: 'zh-TW',
  timing: { time: { hour: 9, minute: 0 }, zone: 'Asia/Shanghai', days: [1, 3] },
  topic: { id: 'topic', name: '强化学习' },
  what: 'drawn',
  quiet: true,
  thread: false,
  setBy: 'somebody',
  setAt: at(0),
  paused: null,
  failedDays: 0,
});

const posted: Outcome = { posted: { messageId: 'message' } };
const settlement = (schedule: Schedule, next: Due | null, outcome: Outcome = posted): Settlement => ({
  outcome,
  settledAt: at(5),
  schedule,
  next,
  bag: { ...newBag('seed'), drawn: ['a'] },
});
const attemptOn = (excerptId: string) => ({ excerptId, channel: 'channel', startedAt: at(4) });

export function deliversOnce(open: () => Promise<Store>): void {
  describe('schedules', () => {
    it('are given back as they were set, by server', async () => {
      const { schedules } = await open();
      const [one, other] = [aSchedule('one'), { ...aSchedule('other'), setAt: at(1), topic: null }];
      await schedules.put(other, null);
      await schedules.put(one, due(1));
      await schedules.put(aSchedule('elsewhere', 'another server'), due(1));
      expect(await schedules.list('server')).toEqual([
        { schedule: one, due: due(1), bag: null },
        { schedule: other, due: null, bag: null },
      ]);
      expect(await schedules.get('other')).toEqual({ schedule: other, due: null, bag: null });
      expect(await schedules.get('nobody')).toBeUndefined();
    });

    it('stay when whoever set them is forgotten, without a word of who it was', async () => {
      const { schedules, forgetReader } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await schedules.put({ ...aSchedule('other'), setBy: 'another' }, due(1));
      await forgetReader('somebody');
      expect(await schedules.get('one')).toEqual({
        schedule: { ...aSchedule('one'), setBy: '' },
        due: due(1),
        bag: null,
      });
      expect(await schedules.get('other')).toMatchObject({ schedule: { setBy: 'another' } });
    });

    it('take another form, and are removed with what became of them', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      const changed = { ...aSchedule('one'), quiet: false, paused: 'asked' as const };
      await schedules.put(changed, null);
      expect(await schedules.get('one')).toEqual({ schedule: changed, due: null, bag: null });
      await schedules.put(changed, due(1));
      await deliveries.take(at(2), 'holder', at(9), 5);
      await deliveries.settle('one', 'holder', '2026-01-05', settlement(changed, due(1, '2026-01-07')));
      expect(await schedules.remove('one')).toBe(true);
      expect(await schedules.remove('one')).toBe(false);
      expect(await deliveries.history('one', 5)).toEqual([]);
    });

    it('of a server that was left are not due, and are dropped after a while', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await schedules.put(aSchedule('elsewhere', 'another server'), due(1));
      await schedules.setLeft('server', at(2));
      expect(await deliveries.countDue(at(3))).toBe(1);
      expect((await deliveries.take(at(3), 'holder', at(9), 5)).map(({ schedule }) => schedule.id)).toEqual([
        'elsewhere',
      ]);
      await schedules.setLeft('server', null);
      expect(await deliveries.countDue(at(3))).toBe(2);
      await schedules.setLeft('server', at(2));
      expect(await schedules.servers()).toEqual([
        { server: 'another server', leftAt: null },
        { server: 'server', leftAt: at(2) },
      ]);
      expect(await schedules.dropLeft(at(2))).toBe(0);
      expect(await schedules.dropLeft(at(3))).toBe(1);
      expect(await schedules.get('one')).toBeUndefined();
      expect(await schedules.get('elsewhere')).toBeDefined();
    });
  });

  describe('deliveries', () => {
    it('are held by one, those due longest first', async () => {
      const stores = [await open(), await open()];
      for (const [id, minute] of [
        ['late', 3],
        ['early', 1],
        ['not yet', 30],
      ] as const) {
        await stores[0]?.schedules.put(aSchedule(id), due(minute));
      }
      expect(await stores[0]?.deliveries.countDue(at(5))).toBe(2);
      const [first] = (await stores[0]?.deliveries.take(at(5), 'one', at(9), 1)) ?? [];
      expect(first).toEqual({ schedule: aSchedule('early'), due: due(1), bag: null, begun: null });
      const rest = await stores[1]?.deliveries.take(at(5), 'other', at(9), 10);
      expect(rest?.map(({ schedule }) => schedule.id)).toEqual(['late']);
      expect(await stores[0]?.deliveries.take(at(5), 'one', at(9), 10)).toEqual([]);
    });

    it('are shared out among many without one being held twice', async () => {
      const stores = [await open(), await open(), await open()];
      for (let index = 0; index < 40; index += 1) await stores[0]?.schedules.put(aSchedule(`s${index}`), due(1));
      const takes = Array.from({ length: 12 }, (_, index) =>
        stores[index % 3]?.deliveries.take(at(2), `holder ${index}`, at(9), 4),
      );
      const taken = (await Promise.all(takes)).flatMap((held) => held?.map(({ schedule }) => schedule.id) ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.length).toBe(40);
    });

    it('go to another when the time of their holder runs out, with what was begun', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await deliveries.take(at(2), 'holder', at(4), 5);
      expect(await deliveries.begin('one', 'holder', '2026-01-05', attemptOn('a'))).toBe(true);
      expect(await deliveries.take(at(3), 'other', at(9), 5)).toEqual([]);
      const [held] = await deliveries.take(at(4), 'other', at(9), 5);
      expect(held?.begun).toEqual(attemptOn('a'));
      const before = await deliveries.history('one', 5);
      expect(before).toEqual([{ date: '2026-01-05', excerptId: 'a', outcome: null }]);
      expect(await deliveries.begin('one', 'holder', '2026-01-05', attemptOn('b'))).toBe(false);
      expect(await deliveries.settle('one', 'holder', '2026-01-05', settlement(aSchedule('one'), null))).toBe(false);
      expect(await deliveries.postpone('one', 'holder', at(30))).toBe(false);
      expect(await deliveries.history('one', 5)).toEqual(before);
    });

    it('are settled once, and the next is due', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await deliveries.take(at(2), 'holder', at(9), 5);
      await deliveries.begin('one', 'holder', '2026-01-05', attemptOn('a'));
      const next = due(10, '2026-01-07');
      expect(await deliveries.settle('one', 'holder', '2026-01-05', settlement(aSchedule('one'), next))).toBe(true);
      expect(await deliveries.settle('one', 'holder', '2026-01-05', settlement(aSchedule('one'), null))).toBe(false);
      expect(await deliveries.take(at(9), 'holder', at(20), 5)).toEqual([]);
      const [held] = await deliveries.take(at(10), 'holder', at(20), 5);
      expect(held).toMatchObject({ due: next, bag: { seed: 'seed', drawn: ['a'] }, begun: null });
      const failing = { ...aSchedule('one'), paused: 'failing' as const, failedDays: 3 };
      await deliveries.settle('one', 'holder', '2026-01-07', settlement(failing, null, { missed: 'forbidden' }));
      expect(await deliveries.history('one', 5)).toEqual([
        { date: '2026-01-07', excerptId: null, outcome: { missed: 'forbidden' } },
        { date: '2026-01-05', excerptId: 'a', outcome: posted },
      ]);
      expect(await schedules.get('one')).toEqual({
        schedule: failing,
        due: null,
        bag: { seed: 'seed', round: 0, drawn: ['a'] },
      });
    });

    it('of a day that is settled are not begun again, whatever is due', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await deliveries.take(at(2), 'holder', at(9), 5);
      await deliveries.settle('one', 'holder', '2026-01-05', settlement(aSchedule('one'), due(3)));
      await deliveries.take(at(3), 'holder', at(9), 5);
      expect(await deliveries.begin('one', 'holder', '2026-01-05', attemptOn('b'))).toBe(false);
      const missed = settlement(aSchedule('one'), null, { missed: 'late' });
      expect(await deliveries.settle('one', 'holder', '2026-01-05', missed)).toBe(true);
      expect((await deliveries.history('one', 5)).map(({ outcome }) => outcome)).toEqual([posted]);
    });

    it('of days long gone are forgotten with the next, those of other schedules not', async () => {
      const { schedules, deliveries } = await open();
      const settleOn = async (id: string, date: string): Promise<void> => {
        await schedules.put(aSchedule(id), due(1, date));
        await deliveries.take(at(2), 'holder', at(9), 5);
        await deliveries.settle(id, 'holder', date, settlement(aSchedule(id), null));
      };
      const datesOf = async (id: string) => (await deliveries.history(id, 100)).map(({ date }) => date);
      for (const date of ['2024-02-20', '2024-02-21', '2024-02-28']) await settleOn('one', date);
      await settleOn('resting', '2024-02-21');
      expect(await datesOf('one')).toEqual(['2024-02-28', '2024-02-21']);
      await settleOn('one', '2024-03-01');
      expect(await datesOf('one')).toEqual(['2024-03-01', '2024-02-28']);
      expect(await datesOf('resting')).toEqual(['2024-02-21']);
      // The latest remains, however long ago it was: its day is done with.
      await settleOn('one', '2026-01-05');
      expect(await datesOf('one')).toEqual(['2026-01-05']);
    });

    it('of a day that was missed can be posted after all, of one that was posted not', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await deliveries.take(at(2), 'holder', at(9), 5);
      await deliveries.begin('one', 'holder', '2026-01-05', attemptOn('a'));
      expect(await deliveries.reopen('one', '2026-01-05')).toBe(false);
      const missed = settlement(aSchedule('one'), due(3), { missed: 'no-access' });
      await deliveries.settle('one', 'holder', '2026-01-05', missed);
      expect(await deliveries.reopen('one', '2026-01-05')).toBe(true);
      const [held] = await deliveries.take(at(3), 'holder', at(9), 5);
      expect(held?.begun).toBeNull();
      expect(await deliveries.begin('one', 'holder', '2026-01-05', attemptOn('b'))).toBe(true);
      await deliveries.settle('one', 'holder', '2026-01-05', settlement(aSchedule('one'), null));
      expect(await deliveries.reopen('one', '2026-01-05')).toBe(false);
    });

    it('under way while their schedule changes are nobody’s until the hold has run out', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await deliveries.take(at(2), 'holder', at(9), 5);
      await deliveries.begin('one', 'holder', '2026-01-05', attemptOn('a'));
      await schedules.put({ ...aSchedule('one'), quiet: false }, due(3));
      expect(await deliveries.settle('one', 'holder', '2026-01-05', settlement(aSchedule('one'), null))).toBe(false);
      expect(await deliveries.take(at(8), 'other', at(12), 5)).toEqual([]);
      const [held] = await deliveries.take(at(9), 'other', at(12), 5);
      expect(held).toMatchObject({ schedule: { quiet: false }, begun: attemptOn('a') });
    });

    it('that are put off are due at once when their schedule changes', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await deliveries.take(at(2), 'holder', at(9), 5);
      await deliveries.postpone('one', 'holder', at(20));
      await schedules.put(aSchedule('one'), due(3));
      expect(await deliveries.take(at(4), 'other', at(12), 5)).toHaveLength(1);
    });

    it('that are put off are nobody’s until then', async () => {
      const { schedules, deliveries } = await open();
      await schedules.put(aSchedule('one'), due(1));
      await deliveries.take(at(2), 'holder', at(9), 5);
      expect(await deliveries.postpone('one', 'holder', at(6))).toBe(true);
      expect(await deliveries.take(at(5), 'holder', at(9), 5)).toEqual([]);
      expect(await deliveries.take(at(6), 'other', at(9), 5)).toHaveLength(1);
    });
  });

  describe('excerpts seen first', () => {
    it('are all old at the first sight, and new afterwards', async () => {
      const { firstSeen } = await open();
      await firstSeen.note(
        Array.from({ length: 1_200 }, (_, index) => `old ${index}`),
        at(1),
      );
      expect(await firstSeen.since(at(0))).toEqual([]);
      await firstSeen.note(['old 1', 'new 2', 'new 1'], at(2));
      await firstSeen.note(['new 1', 'new 3'], at(3));
      expect(await firstSeen.since(at(1))).toEqual(['new 1', 'new 2', 'new 3']);
      expect(await firstSeen.since(at(2))).toEqual(['new 3']);
      await firstSeen.note([], at(4));
    });
  });
}
