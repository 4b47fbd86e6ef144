/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** When a schedule posts, by the clock of its time zone. */
export interface Timing {
  readonly time: TimeOfDay;
  /** A name of the IANA list. */
  readonly zone: string;
  /** In order, each once, at least one. */
  readonly days: readonly Weekday[];
}

/** `2026-11-23`: a day of a time zone's calendar. */
export type LocalDate = string;

/** One post that is owed: the day it is for, and the moment from which it may be sent. */
export interface Due {
  readonly date: LocalDate;
  readonly at: Date;
}
