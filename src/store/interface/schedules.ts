import type { Bag } from '../../domain/bag.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { Due } from '../../domain/timing.ts';

/** A schedule, and what is due next; null while it is paused. */
export interface ScheduleDue {
  readonly schedule: Schedule;
  readonly due: Due | null;
  /** What it has drawn so far; null before its first post. */
  readonly bag: Bag | null;
}

/** What servers want to have posted. */
export interface Schedules {
  /** Adds a schedule, or gives the one of this id another form; a delivery under way is its holder's no more, and nobody else's until the hold runs out. */
  put(schedule: Schedule, due: Due | null): Promise<void>;
  get(id: string): Promise<ScheduleDue | undefined>;
  /** The earliest set first. */
  list(server: string): Promise<readonly ScheduleDue[]>;
  /** With all that is known of its deliveries; false when there was none. */
  remove(id: string): Promise<boolean>;
  /** The bot has left a server, or come back (null): nothing is due in a server that it has left. */
  setLeft(server: string, leftAt: Date | null): Promise<void>;
  /** All that have schedules, each once; `leftAt` is null where the bot still is. */
  servers(): Promise<readonly { readonly server: string; readonly leftAt: Date | null }[]>;
  /** Removes the schedules of servers that were left before; gives how many. */
  dropLeft(before: Date): Promise<number>;
}
