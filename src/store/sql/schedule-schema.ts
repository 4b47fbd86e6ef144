import { z } from 'zod';
import { languages } from '../../domain/request.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { Weekday } from '../../domain/timing.ts';

const weekday: z.ZodType<Weekday> = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as Weekday)));

/** Schedules as they are stored. What a later version adds needs a default here. */
export const scheduleSchema: z.ZodType<Schedule, unknown> = z.object({
  id: z.string(),
  server: z.string(),
  channel: z.string(),
  channelKind: z.enum(['text', 'announcement', 'thread', 'forum']),
  tag: z.string().nullable(),
  language: z.enum(languages),
  timing: z.object({
    time: z.object({ hour: z.int().min(0).max(23), minute: z.int().min(0).max(59) }),
    zone: z.string(),
    days: z.array(weekday).min(1),
  }),
  topic: z.object({ id: z.string(), name: z.string() }).nullable(),
  what: z.enum(['drawn', 'new']),
  quiet: z.boolean(),
  thread: z.boolean(),
  setBy: z.string(),
  setAt: z.coerce.date(),
  paused: z.enum(['asked', 'failing']).nullable(),
  failedDays: z.int().min(0),
});
