import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import type { Outcome } from '../../src/store/interface/deliveries.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type Asking, askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { aLibrary } from '../support/sample-library.ts';

const channel = '1100000000000000009';
const other = '1100000000000000010';

describe('/daily', () => {
  let store: Store;
  let asking: Asking;
  const words = ({ items }: Reply): string => items.map(inShort).join('\n');
  const ask = async (line: string): Promise<string> => words(await asking.ask(`/daily ${line}`));

  beforeEach(async () => {
    store = await openStore('file::memory:');
    let drawn = 0;
    // What is set at one moment is listed by its id: rising ids keep the order in which it was set.
    const rising = () => ++drawn / 1_000;
    asking = await askingOf(await aLibrary(), rising, { caller: aCaller({ managesServer: true }), store });
  });

  afterEach(() => store.close());

  it.each([
    ['time:25 timezone:UTC', '“time” takes a time of day'],
    ['time:9 timezone:Mars', '“timezone” takes a zone of the IANA list'],
    ['time:9 timezone:UTC days:someday', '“days” takes daily'],
    ['time:9 timezone:UTC what:all', 'what'],
  ])('says what is wrong with %s', async (options, sentence) => {
    expect(await ask(`set channel:${channel} ${options}`)).toContain(sentence);
    expect(await store.schedules.list(aCaller().serverId ?? '')).toEqual([]);
  });

  it('is for those who manage the server alone', async () => {
    const reader = await askingOf(await aLibrary(), Math.random, { store });
    expect(words(await reader.ask(`/daily set channel:${channel} time:9 timezone:UTC`))).toContain(
      'those who may manage this server',
    );
    expect(await reader.suggest('/daily set timezone:Shang', 'timezone')).toEqual([]);
  });

  it('changes the daily post of a channel and topic when it is set again, and keeps its place', async () => {
    await ask(`set channel:${channel} time:9 timezone:UTC`);
    const [before] = await store.schedules.list(aCaller().serverId ?? '');
    expect(await ask(`set channel:${channel} time:9:30pm timezone:asia/shanghai days:mon,wed`)).toContain(
      '21:30 Asia/Shanghai',
    );
    const after = await store.schedules.list(aCaller().serverId ?? '');
    expect(after).toHaveLength(1);
    expect(after[0]?.schedule).toMatchObject({
      id: before?.schedule.id,
      timing: { zone: 'Asia/Shanghai', days: [1, 3] },
    });
    expect(after[0]?.due?.at.toISOString()).toBe('2026-11-23T13:30:00.000Z');
  });

  it('asks which one is meant when there are several, and takes numbers and suggestions', async () => {
    await ask(`set channel:${channel} time:9 timezone:UTC`);
    await ask(`set channel:${other} time:18 timezone:UTC what:new quiet:true thread:true`);
    expect(await ask('pause')).toContain('Which one do you mean?');
    expect(await ask('pause 2')).toContain(' · paused');
    const [, second] = await store.schedules.list(aCaller().serverId ?? '');
    expect([second?.schedule.paused, second?.due]).toEqual(['asked', null]);
    const suggested = await asking.suggest('/daily resume schedule:new', 'schedule');
    expect(suggested.map(({ name }) => name)).toEqual([expect.stringContaining('2. 18:00 UTC')]);
    expect(await ask(`resume ${suggested[0]?.value}`)).toContain('next:');
    expect(await ask('remove 3')).toContain('There is no such daily post');
    await ask('remove 1');
    expect(await ask('list')).not.toContain('09:00');
  });

  it('has at most twenty in a server', async () => {
    for (let number = 10; number < 30; number += 1) {
      await ask(`set channel:11000000000000000${number} time:9 timezone:UTC`);
    }
    expect(await ask('set channel:1100000000000000040 time:9 timezone:UTC')).toContain('at most 20');
    expect(await store.schedules.list(aCaller().serverId ?? '')).toHaveLength(20);
  });

  it('previews what would come, draws nothing by it, and has nothing new at first', async () => {
    await ask(`set channel:${channel} time:9 timezone:UTC`);
    expect(await ask('preview')).toBe(await ask('preview'));
    await ask(`set channel:${other} time:9 timezone:UTC what:new`);
    expect(await ask('preview 2')).toContain('There is nothing new to post');
    expect(await ask('now 2')).toContain('There is nothing new to post');
  });

  it('is due on no day that was posted already, whatever changes, and posts after all what was missed', async () => {
    const settled = async (outcome: Outcome): Promise<void> => {
      const [held] = await store.deliveries.take(
        new Date('2026-11-23T12:00:01Z'),
        'h',
        new Date('2026-11-23T12:01Z'),
        1,
      );
      if (held === undefined) throw new Error('nothing is due');
      const { schedule, bag, due } = held;
      const settledAt = new Date('2026-11-23T12:00:02Z');
      const next = { date: '2026-11-24', at: new Date('2026-11-24T15:00:00Z') };
      await store.deliveries.settle(schedule.id, 'h', due.date, { outcome, settledAt, schedule, next, bag });
    };
    const due = async (): Promise<string | undefined> =>
      (await store.schedules.list(aCaller().serverId ?? ''))[0]?.due?.at.toISOString();
    await ask(`set channel:${channel} time:15 timezone:UTC`);
    expect(await due()).toBe('2026-11-23T15:00:00.000Z');
    expect(await ask('now')).toContain('on its way');
    await settled({ missed: 'no-access' });
    expect(await ask('now')).toContain('on its way');
    await settled({ posted: { messageId: '1' } });
    expect(await ask('now')).toContain('posted already');
    await ask(`set channel:${channel} time:18 timezone:UTC`);
    expect(await due()).toBe('2026-11-24T18:00:00.000Z');
    await ask('pause');
    await ask('resume');
    expect(await due()).toBe('2026-11-24T18:00:00.000Z');
  });

  it('does not post again what may have been posted', async () => {
    await ask(`set channel:${channel} time:15 timezone:UTC`);
    await ask('now');
    const [held] = await store.deliveries.take(new Date('2026-11-23T12:00:01Z'), 'h', new Date('2026-11-23T12:01Z'), 1);
    if (held === undefined) throw new Error('nothing is due');
    const { schedule, bag, due } = held;
    const outcome = { missed: 'unclear' };
    await store.deliveries.settle(schedule.id, 'h', due.date, {
      outcome,
      settledAt: due.at,
      schedule,
      next: null,
      bag,
    });
    expect(await ask('now')).toContain('rather missed than twice');
  });

  it("suggests the reader's own time zone first", async () => {
    const chinese = await askingOf(await aLibrary(), Math.random, {
      caller: aCaller({ managesServer: true, reader: 'zh-CN' }),
      store,
    });
    const zones = await chinese.suggest('/daily set timezone:', 'timezone');
    expect(zones[0]?.value).toBe('Asia/Shanghai');
  });
});
