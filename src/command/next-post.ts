import { nextDue } from '../daily/due.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Due } from '../domain/timing.ts';
import type { Call } from './command.ts';

/** When a schedule posts next: on no day that is done with, as after a change of its time or zone. */
export async function nextPost({ store, now }: Call, { id, timing }: Pick<Schedule, 'id' | 'timing'>): Promise<Due> {
  const [latest] = await store.deliveries.history(id, 1);
  let due = nextDue(timing, now());
  while (latest?.outcome != null && due.date <= latest.date) due = nextDue(timing, due.at);
  return due;
}
