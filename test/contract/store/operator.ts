import { expect, it } from 'vitest';
import type { Report } from '../../../src/store/interface/reports.ts';
import type { Store } from '../../../src/store/store.ts';

const aReport = (excerptId: string, day: number, line = 7): Omit<Report, 'times'> => ({
  excerptId,
  path: '杂谈/a.md',
  line,
  words: '网络像一只黑箱',
  reportedAt: new Date(Date.UTC(2026, 0, day)),
});

export function countsForTheOperator(open: () => Promise<Store>): void {
  it('reports are one an excerpt, the latest first, with how often it was made', async () => {
    const { reports } = await open();
    await reports.add(aReport('one', 3));
    await reports.add(aReport('two', 4));
    await reports.add(aReport('one', 5, 9));
    expect(await (await open()).reports.list()).toEqual([
      { ...aReport('one', 5, 9), times: 2 },
      { ...aReport('two', 4), times: 1 },
    ]);
  });

  it('reports go when they have been seen to', async () => {
    const { reports } = await open();
    await reports.add(aReport('one', 3));
    expect(await reports.remove('one')).toBe(true);
    expect(await reports.remove('one')).toBe(false);
    expect(await reports.list()).toEqual([]);
  });

  it('gaps are counted, the most frequent first', async () => {
    const { gaps } = await open();
    await gaps.count('红烧肉', '2026-01-01', '2025-01-01');
    await gaps.count('zeppelin', '2026-01-02', '2025-01-01');
    await gaps.count('红烧肉', '2026-01-03', '2025-01-01');
    await gaps.count('airship', '2026-01-03', '2025-01-01');
    expect(await (await open()).gaps.list()).toEqual([
      { query: '红烧肉', times: 2, lastDay: '2026-01-03' },
      { query: 'airship', times: 1, lastDay: '2026-01-03' },
      { query: 'zeppelin', times: 1, lastDay: '2026-01-02' },
    ]);
  });

  it('gaps that nobody asks about any more are forgotten', async () => {
    const { gaps } = await open();
    await gaps.count('long ago', '2025-01-01', '2024-01-01');
    await gaps.count('now', '2026-01-02', '2025-01-02');
    expect((await gaps.list()).map(({ query }) => query)).toEqual(['now']);
  });
}
