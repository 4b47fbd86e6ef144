import type { Stock } from '../daily/choose.ts';
import { ticketsOf } from '../daily/tickets.ts';
import type { Ticket } from '../domain/bag.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { LiveLibrary } from '../library/build.ts';
import type { Library } from '../library/library.ts';
import { libraryWithout } from '../library/without.ts';

/** Of so many topics the tickets are remembered: most schedules have none, and share one list. */
const mostRemembered = 200;

/** What each schedule may post. A list is made once for all that share it, and again when the library has changed. */
export function createStock(
  live: LiveLibrary,
  topicsLeftOutOf: (schedule: Schedule) => Promise<readonly string[]>,
): (schedule: Schedule) => Promise<Stock> {
  let madeAt = live.changedAt;
  const lists = new Map<string, readonly Ticket[]>();

  const ticketsFor = (library: Library, schedule: Schedule, key: string): readonly Ticket[] => {
    if (live.changedAt !== madeAt) {
      lists.clear();
      madeAt = live.changedAt;
    }
    const known = lists.get(key);
    if (known !== undefined) return known;
    const tickets = ticketsOf(library, schedule);
    const [oldest] = lists.keys();
    if (lists.size >= mostRemembered && oldest !== undefined) lists.delete(oldest);
    lists.set(key, tickets);
    return tickets;
  };

  return async (schedule) => {
    const topicsLeftOut = await topicsLeftOutOf(schedule);
    const library = libraryWithout(live, topicsLeftOut);
    const key = JSON.stringify([schedule.topic?.id ?? null, topicsLeftOut]);
    return { tickets: ticketsFor(library, schedule, key), excerpt: (id) => library.excerpt(id) };
  };
}
