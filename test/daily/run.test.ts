import { expect, it } from 'vitest';
import { runDeliveries } from '../../src/daily/run.ts';
import type { Held } from '../../src/store/interface/deliveries.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';

const heldOf = (id: string): Held => ({
  schedule: { ...aSchedule, id },
  due: { date: '2026-01-05', at: new Date(0) },
  bag: null,
  begun: null,
});

/** Delivers so many schedules with `deliver`, until all but those that never end are done. */
async function run(count: number, deliver: (id: string) => Promise<'put-off'>, failing = 0) {
  const left = Array.from({ length: count }, (_, index) => `s${index}`);
  const done: string[] = [];
  const errors: unknown[] = [];
  const stopping = new AbortController();
  let failures = failing;
  let rests = 0;
  const running = runDeliveries(
    {
      deliveries: {
        async take(_now, _holder, _until, limit) {
          if (failures-- > 0) throw new Error('the store fails');
          return left.splice(0, limit).map(heldOf);
        },
      },
      deliver: ({ schedule }) => deliver(schedule.id),
      holder: 'process',
      now: () => new Date(0),
      async sleep() {
        rests += 1;
        await new Promise((resolve) => setImmediate(resolve));
        if (rests > 20) stopping.abort();
      },
      onResult: ({ schedule }) => done.push(schedule.id),
      onError: (error) => errors.push(error),
    },
    stopping.signal,
  );
  return { running, done, errors };
}

it('lets no channel that hangs hold back the others, and waits for it in the end', async () => {
  let end: () => void = () => undefined;
  const hangs = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { running, done } = await run(300, async (id) => {
    if (['s0', 's7', 's120'].includes(id)) await hangs;
    return 'put-off';
  });
  await expect.poll(() => done.length).toBe(297);
  end();
  await running;
  expect(new Set(done).size).toBe(300);
});

it('goes on after the store has failed, and after a delivery that broke', async () => {
  const { running, done, errors } = await run(
    5,
    async (id) => {
      if (id === 's2') throw new Error('the store fails amid a delivery');
      return 'put-off';
    },
    2,
  );
  await running;
  expect(done).toEqual(['s0', 's1', 's3', 's4']);
  expect(errors).toHaveLength(3);
});
