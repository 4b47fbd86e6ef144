import { Cron } from 'croner';
import type { Due, Timing } from '../domain/timing.ts';
import { dateIn } from './local-date.ts';

/*
 * A local time that does not exist is due at the next that does; one that occurs twice is due the first time. Both are
 * how croner reads a pattern without wildcards in its time (https://croner.56k.guru/usage/pattern/).
 */

/** The first post that is due after a moment. */
export function nextDue(timing: Timing, after: Date): Due {
  const at = patternOf(timing).nextRun(after);
  if (at === null) throw new RangeError(`The time zone ${timing.zone} has no such days.`);
  return dueAt(at, timing);
}

/** The last post that was due by a moment; null when there was none in the four hundred years before. */
export function latestDue(timing: Timing, by: Date): Due | null {
  // croner looks for what lies before a moment, by whole seconds, and the moment itself is due.
  const nextSecond = new Date((Math.floor(by.getTime() / 1_000) + 1) * 1_000);
  const [at] = patternOf(timing).previousRuns(1, nextSecond);
  return at === undefined ? null : dueAt(at, timing);
}

const dueAt = (at: Date, { zone }: Timing): Due => ({ date: dateIn(zone, at), at });

const patternOf = ({ time, zone, days }: Timing): Cron =>
  new Cron(`0 ${time.minute} ${time.hour} * * ${days.join(',')}`, { timezone: zone, paused: true });
