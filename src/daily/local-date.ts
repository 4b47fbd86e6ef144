import type { LocalDate } from '../domain/timing.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Which day it is in a time zone at a moment. */
export function dateIn(zone: string, at: Date): LocalDate {
  const known = formats.get(zone);
  const format =
    known ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  // Making one takes as long as a thousand uses.
  if (known === undefined) formats.set(zone, format);
  return format.format(at);
}
