import type { Excerpt } from '../domain/post.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { LocalDate } from '../domain/timing.ts';

/** What is to be posted, and where. */
export interface Parcel {
  readonly schedule: Schedule;
  readonly date: LocalDate;
  readonly excerpt: Excerpt;
  /** Which of how many this is in its round; null for what is posted because it is new. */
  readonly number: { readonly at: number; readonly of: number } | null;
}

/**
 * - `posted`: the message is there.
 * - `refused`: it is not, and will not be today: a short name of what is lacking.
 * - `unclear`: it may be there or not, or it may be tried again; not before `retryAt` where Discord said so.
 */
export type Sent =
  | { readonly posted: { readonly messageId: string } }
  | { readonly refused: string }
  | { readonly unclear: { readonly retryAt: Date | null } };

/** A post of ours that was found; that surely is not there; that nobody can tell of; or that cannot be looked for just now. */
export type Found = { readonly messageId: string } | 'not-there' | 'cannot-tell' | 'not-now';

/** Carries posts to their channels. Never rejects: what goes wrong is what it gives. */
export interface Courier {
  /** The same parcel of the same day, sent twice within minutes, is shown once. */
  send(parcel: Parcel): Promise<Sent>;
  /** Looks for the post of a day in the channel that it was begun for, among what was posted since. */
  find(schedule: Schedule, date: LocalDate, channel: string, since: Date): Promise<Found>;
  /** Tells whoever set a schedule that it is paused, and what is lacking. */
  tell(schedule: Schedule, lacking: string): Promise<void>;
}
