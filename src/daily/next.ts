import type { Due, Timing } from '../domain/timing.ts';
import { type CatchUp, tooLateFrom } from './catch-up.ts';
import { latestDue, nextDue } from './due.ts';

/** What is due once a day is done with: the latest later day that is not over yet, else the next to come. */
export function dueAfter({ date }: Due, timing: Timing, now: Date, catchUp: CatchUp): Due {
  const latest = latestDue(timing, now);
  if (latest !== null && latest.date > date && now < tooLateFrom(latest, timing.zone, catchUp)) return latest;
  const next = nextDue(timing, now);
  return next.date > date ? next : nextDue(timing, next.at);
}
