import { expect, it, onTestFinished } from 'vitest';
import { serversOf } from '../../src/cli/servers.ts';
import { openStore } from '../../src/store/open-store.ts';
import { recordedLog } from '../adapters/gateway/recorded-log.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';

const [first, later] = [new Date('2026-01-05T09:00:00Z'), new Date('2026-01-06T09:00:00Z')];

it('notes which servers were left and which came back while no process ran, and leaves those of other shards alone', async () => {
  const store = await openStore('file::memory:');
  onTestFinished(() => store.close());
  const { schedules } = store;
  for (const server of ['stays', 'left', 'left before', 'back', 'elsewhere']) {
    await schedules.put({ ...aSchedule, id: server, server }, null);
  }
  await schedules.setLeft('left before', first);
  await schedules.setLeft('back', first);
  serversOf(store, recordedLog(), () => later).connected(
    new Set(['stays', 'back']),
    (server) => server !== 'elsewhere',
  );
  await expect
    .poll(() => schedules.servers())
    .toEqual([
      { server: 'back', leftAt: null },
      { server: 'elsewhere', leftAt: null },
      { server: 'left', leftAt: later },
      { server: 'left before', leftAt: first },
      { server: 'stays', leftAt: null },
    ]);
});
