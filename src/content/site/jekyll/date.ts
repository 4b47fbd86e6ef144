import type { WrittenDate } from '../written-date.ts';
import type { WallTime, Zone } from '../zone.ts';
import { fixedZone, utc } from '../zone.ts';

/**
 * The instant Jekyll reads a date as, when it builds in `zone`: YAML takes a full time without a zone for UTC, Ruby
 * takes a day, or a time without seconds, for local time.
 */
export function instantOf(date: WrittenDate, zone: Zone): number {
  if (date.offset !== null) return fixedZone(date.offset).instantAt(date.wall);
  return date.precision === 'second' ? date.wall : zone.instantAt(date.wall);
}

/** What the building machine's clock shows at that instant: the day that goes into the permalink. */
export const builtAt = (date: WrittenDate, zone: Zone): WallTime => zone.wallAt(instantOf(date, zone));

/** The zones Jekyll may build in: the known one; else that of a hosted build, and that of the author. */
export const buildZones = (known: Zone | null, date: WrittenDate): readonly Zone[] =>
  known !== null ? [known] : [utc, fixedZone(date.offset ?? 0)];
