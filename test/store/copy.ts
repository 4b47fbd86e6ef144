import { expect, it, onTestFinished } from 'vitest';
import { newBag } from '../../src/domain/bag.ts';
import { copyStore } from '../../src/store/copy.ts';
import { noSettings } from '../../src/store/interface/server-settings.ts';
import { openDatabase } from '../../src/store/open-store.ts';
import { createSqlStore } from '../../src/store/sql/sql-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anExcerpt, aPost, aSection, aSource } from '../support/excerpts.ts';

const at = new Date(Date.UTC(2026, 0, 5, 9));

const post = aPost({ path: 'a.md', title: '杂谈' });
const excerpt = anExcerpt('e1', post, aSection('黑箱'), '网络像黑箱.', aSource({ author: '甲' }));

/** Something in every table. */
async function fill(store: Store): Promise<void> {
  for (let index = 0; index < 503; index += 1)
    await store.keepRequest(`key ${index}`, `quote topic=强化学习 '${index}'`);
  await store.keptExcerpts.keep('reader', { excerpt, keptAt: at });
  await store.settings.set('server', { ...noSettings, private: true });
  await store.reports.add({ excerptId: 'e1', path: 'a.md', line: 3, words: '黑箱', reportedAt: at });
  await store.gaps.count('量子', '2026-01-05', '2025-01-01');
  await store.bags.put('reader', '', newBag('seed'), null, at);
  await store.sharedAnswers.claim('answer', at, new Date(0));
  const schedule = {
    id: 's1',
    server: 'server',
    channel: 'channel',
    channelKind: 'text' as const,
    tag: null,
    language: 'en' as const,
    timing: { time: { hour: 9, minute: 0 }, zone: 'UTC', days: [1 as const] },
    topic: null,
    what: 'drawn' as const,
    quiet: false,
    thread: false,
    setBy: 'somebody',
    setAt: at,
    paused: null,
    failedDays: 0,
  };
  await store.schedules.put(schedule, { date: '2026-01-05', at });
  await store.deliveries.take(at, 'holder', new Date(at.getTime() + 60_000), 1);
  await store.deliveries.begin('s1', 'holder', '2026-01-05', { excerptId: 'e1', channel: 'channel', startedAt: at });
  await store.firstSeen.note(['e1'], at);
}

/** What copying from one kind of database to another must do; each call of `newUrl` names a new, empty one. */
export function copiesEverything(newSource: () => Promise<string>, newTarget: () => Promise<string>): void {
  const open = async (url: string) => {
    const opened = await openDatabase(url);
    onTestFinished(() => opened.database.destroy());
    return { opened, store: createSqlStore(opened) };
  };

  it('leaves the same in both', async () => {
    const source = await open(await newSource());
    const target = await open(await newTarget());
    await fill(source.store);
    const sums = await copyStore(source.opened, target.opened);
    expect(sums.filter(({ rows }) => rows === 0)).toEqual([]);
    expect(sums.find(({ table }) => table === 'kept_request')?.rows).toBe(503);
    expect(await target.store.request('key 7')).toBe("quote topic=强化学习 '7'");
    expect(await target.store.keptExcerpts.list('reader')).toEqual(await source.store.keptExcerpts.list('reader'));
    expect(await target.store.schedules.list('server')).toEqual(await source.store.schedules.list('server'));
    expect(await target.store.deliveries.history('s1', 5)).toEqual(await source.store.deliveries.history('s1', 5));
  });

  it('refuses a target that holds something, and leaves it as it is', async () => {
    const source = await open(await newSource());
    const target = await open(await newTarget());
    await fill(source.store);
    await target.store.gaps.count('its own', '2026-01-05', '2025-01-01');
    await expect(copyStore(source.opened, target.opened)).rejects.toThrow('not empty: gap has 1 rows');
    expect(await target.store.request('key 7')).toBeUndefined();
    expect((await target.store.gaps.list()).map(({ query }) => query)).toEqual(['its own']);
  });
}
