import type { WallTime } from './zone.ts';

/** The parts of a day and time that permalinks are made of, as text. */
export interface CalendarParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly monthName: string;
  readonly weekdayName: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Counted from 1. */
  readonly dayOfYear: number;
  readonly isoYear: string;
  readonly isoWeek: string;
}

const names = (type: 'month' | 'weekday'): ((date: Date) => string) => {
  const format = new Intl.DateTimeFormat('en-US', { [type]: 'long', timeZone: 'UTC' });
  return (date) => format.format(date);
};
const monthName = names('month');
const weekdayName = names('weekday');
const dayLength = 86_400_000;

export function calendarParts(wall: WallTime): CalendarParts {
  const date = new Date(wall);
  const year = date.getUTCFullYear();
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  // A week belongs to the year that holds its Thursday (ISO 8601).
  const thursday = new Date(wall + (4 - (date.getUTCDay() || 7)) * dayLength);
  return {
    year: pad(year, 4),
    month: pad(date.getUTCMonth() + 1),
    day: pad(date.getUTCDate()),
    hour: pad(date.getUTCHours()),
    minute: pad(date.getUTCMinutes()),
    second: pad(date.getUTCSeconds()),
    monthName: monthName(date),
    weekdayName: weekdayName(date),
    weekday: date.getUTCDay(),
    dayOfYear: dayOfYear(date),
    isoYear: pad(thursday.getUTCFullYear(), 4),
    isoWeek: pad(Math.ceil(dayOfYear(thursday) / 7)),
  };
}

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / dayLength) + 1;
