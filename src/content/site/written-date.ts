import { minutesOf, type WallTime } from './zone.ts';

/** A date as an author wrote it. */
export interface WrittenDate {
  /** What the author's clock showed; midnight for a day. */
  readonly wall: WallTime;
  readonly precision: 'day' | 'minute' | 'second';
  /** Minutes east of Greenwich; null where no zone was written. */
  readonly offset: number | null;
}

const day = String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`;
const time = String.raw`(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?`;
const zone = String.raw`\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?`;
const written = new RegExp(`^${day}(?:${time}${zone})?$`, 'i');

/**
 * Reads `2024-05-31`, `2024/5/31 23:30`, `2024-05-31T23:30:00+08:00` and the like; null for every other form. A `Date`
 * is read as the text it stands for, and as a day when that is midnight in UTC.
 */
export function readDate(value: unknown): WrittenDate | null {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : readDate(value.toISOString().replace(/T00:00:00\.000Z$/, ''));
  }
  if (typeof value !== 'string') return null;
  const match = written.exec(value.trim());
  if (match === null) return null;
  const [, year, , month, date, hour, minute, second, offset] = match;
  const fields = [year, month, date, hour, minute, second].map((field) => Number(field ?? 0));
  const wall = wallTime(fields);
  if (wall === null) return null;
  const precision = hour === undefined ? 'day' : second === undefined ? 'minute' : 'second';
  return { wall, precision, offset: offset === undefined ? null : minutesOf(offset) };
}

/** Null for a day or an hour that does not exist, such as 31 April. */
function wallTime([
  year = 0,
  month = 0,
  date = 0,
  hour = 0,
  minute = 0,
  second = 0,
]: readonly number[]): WallTime | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  const wall = Date.UTC(year, month - 1, date, hour, minute, second);
  const read = new Date(wall);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? wall : null;
}
