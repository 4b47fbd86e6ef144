import { Cron } from 'croner';
import type { Due } from '../domain/timing.ts';

/** Until when a post that could not be sent in time may still come: a number of hours, or the end of its day. */
export type CatchUp = { readonly hours: number } | 'until-midnight';

/** From this moment on a post comes too late, and is not sent any more. */
export function tooLateFrom({ at }: Due, zone: string, catchUp: CatchUp): Date {
  if (catchUp !== 'until-midnight') return new Date(at.getTime() + catchUp.hours * 3_600_000);
  const midnight = new Cron('0 0 0 * * *', { timezone: zone, paused: true }).nextRun(at);
  return midnight ?? at;
}
