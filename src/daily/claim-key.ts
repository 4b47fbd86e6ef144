import { createHash } from 'node:crypto';
import type { Schedule } from '../domain/schedule.ts';
import type { LocalDate } from '../domain/timing.ts';

/** What tells the post of a schedule's day from all others. A button of the post carries it. */
export const claimKey = ({ id }: Pick<Schedule, 'id'>, date: LocalDate): string => `${id}.${date}`;

/** At most 25 characters (https://docs.discord.com/developers/resources/message#create-message). */
export const nonceOf = (schedule: Pick<Schedule, 'id'>, date: LocalDate): string =>
  createHash('sha256').update(claimKey(schedule, date)).digest('base64url').slice(0, 25);
