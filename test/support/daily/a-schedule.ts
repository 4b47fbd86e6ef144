import type { Schedule } from '../../../src/domain/schedule.ts';
import { everyDay } from '../../../src/domain/timing.ts';

/** At nine in UTC, in a text channel. */
export const aSchedule: Schedule = {
  id: '',
  server: '',
  channel: '',
  channelKind: 'text',
  tag: null,
  language: 'en',
  timing: { time: { hour: 9, minute: 0 }, zone: 'UTC', days: everyDay },
  topic: null,
  what: 'drawn',
  quiet: false,
  thread: false,
  setBy: '',
  setAt: new Date(0),
  paused: null,
  failedDays: 0,
};
