import type { Bag } from '../../domain/bag.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { Due, LocalDate } from '../../domain/timing.ts';

/** A schedule that is due and held by one process, which alone may deliver it. */
export interface Held {
  readonly schedule: Schedule;
  readonly due: Due;
  /** What the schedule has drawn so far; null before its first post. */
  readonly bag: Bag | null;
  /** An attempt for this very day whose outcome nobody has written down: the process ended, or it is tried again. */
  readonly begun: Attempt | null;
}

/** One excerpt on its way to a channel. */
export interface Attempt {
  readonly excerptId: string;
  readonly channel: string;
  readonly startedAt: Date;
}

export type Outcome =
  | { readonly posted: { readonly messageId: string } }
  /** A short name of the reason, never a sentence. */
  | { readonly missed: string };

export interface Settlement {
  readonly outcome: Outcome;
  readonly settledAt: Date;
  /** The schedule with what the outcome changes of it. */
  readonly schedule: Schedule;
  readonly next: Due | null;
  /** What the schedule has now drawn. */
  readonly bag: Bag | null;
}

export interface Delivery {
  readonly date: LocalDate;
  readonly excerptId: string | null;
  /** Null while it is under way. */
  readonly outcome: Outcome | null;
}

/** Of the days before one that is settled, so many remain: the latest tells that a day is done with, the others what went wrong. */
export const keptDays = 7;

/**
 * The post of each schedule and day, once. A holder that lets its time run out loses what it holds to others; what it
 * then asks for is refused with false, and nothing is changed.
 */
export interface Deliveries {
  /** Holds schedules that are due and that nobody holds, until `until`; those due longest first. */
  take(now: Date, holder: string, until: Date, limit: number): Promise<readonly Held[]>;
  /** Written before anything is sent. */
  begin(schedule: string, holder: string, date: LocalDate, attempt: Attempt): Promise<boolean>;
  /**
   * Written after the outcome is known; for a day that was settled before, nothing but what is due next changes. What lies
   * more than `keptDays` before it is forgotten.
   */
  settle(schedule: string, holder: string, date: LocalDate, settlement: Settlement): Promise<boolean>;
  /** Lets go of a schedule; nobody takes it again before `retryAt`. */
  postpone(schedule: string, holder: string, retryAt: Date): Promise<boolean>;
  /** Lets a day that was missed be posted after all; false when it was not settled, or was posted. */
  reopen(schedule: string, date: LocalDate): Promise<boolean>;
  /** What became of the last days, the latest first. */
  history(schedule: string, limit: number): Promise<readonly Delivery[]>;
  /** How many are due by a moment. */
  countDue(now: Date): Promise<number>;
}
