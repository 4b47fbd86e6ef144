/**
 * A time as a clock on the wall shows it, in milliseconds since that clock showed 1970-01-01 00:00. Reading it as if it
 * were UTC gives year, month and day.
 */
export type WallTime = number;

/** A time zone. Instants are milliseconds since the epoch. */
export interface Zone {
  wallAt(instant: number): WallTime;
  instantAt(wall: WallTime): number;
}

export const fixedZone = (minutesEast: number): Zone => ({
  wallAt: (instant) => instant + minutesEast * 60_000,
  instantAt: (wall) => wall - minutesEast * 60_000,
});

export const utc = fixedZone(0);

/** The ends of the world: what holds in both holds in every zone. */
export const anyZone: readonly Zone[] = [fixedZone(-12 * 60), fixedZone(14 * 60)];

/** A zone by its IANA name, or an offset such as `+08:00`; null when there is none of that name. */
export function namedZone(name: string): Zone | null {
  const offset = minutesOf(name);
  if (offset !== null) return fixedZone(offset);
  const format = formatter(name);
  if (format === null) return null;
  const wallAt = (instant: number): WallTime => {
    const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const field = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
    return Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second'));
  };
  // The offset in force is first looked up at a time that may be off by it, then at the time that this gives.
  const instantAt = (wall: WallTime): number => {
    const near = wall - (wallAt(wall) - wall);
    return wall - (wallAt(near) - near);
  };
  return { wallAt, instantAt };
}

/** `Z`, `+08:00`, `+0800` or `+8` in minutes east of Greenwich; null for anything else. */
export function minutesOf(offset: string): number | null {
  if (/^(?:z|utc|gmt)$/i.test(offset)) return 0;
  const match = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(offset);
  if (match === null) return null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

function formatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
