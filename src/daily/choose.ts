import { type Bag, drawFrom, drawThis, newBag, type Ticket } from '../domain/bag.ts';
import type { Excerpt } from '../domain/post.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { FirstSeen } from '../store/interface/first-seen.ts';
import type { Choice, DeliveryTools } from './deliver.ts';

/** What a schedule may post, by path and position. */
export interface Stock {
  readonly tickets: readonly Ticket[];
  excerpt(id: string): Excerpt | undefined;
}

export interface ChoosingTools {
  readonly stockFor: (schedule: Schedule) => Promise<Stock>;
  readonly firstSeen: Pick<FirstSeen, 'since'>;
}

/** Chooses what a schedule posts: the next of its bag, or the first of the new ones that it has not posted. */
export function createChooser({ stockFor, firstSeen }: ChoosingTools): Pick<DeliveryTools, 'choose' | 'chooseAgain'> {
  return {
    async choose(schedule, known) {
      const bag = known ?? newBag(schedule.id);
      const stock = await stockFor(schedule);
      if (schedule.what === 'new') {
        const before = new Set(bag.drawn);
        const suitable = new Set(stock.tickets.map(({ id }) => id));
        const since = await firstSeen.since(schedule.setAt);
        return fresh(
          stock,
          since.find((id) => suitable.has(id) && !before.has(id)),
          bag,
        );
      }
      const draw = drawFrom(bag, stock.tickets);
      return draw && numbered(stock, draw.id, draw.bag);
    },

    async chooseAgain(schedule, known, excerptId) {
      const bag = known ?? newBag(schedule.id);
      const stock = await stockFor(schedule);
      if (!stock.tickets.some(({ id }) => id === excerptId)) return null;
      return schedule.what === 'new'
        ? fresh(stock, excerptId, bag)
        : numbered(stock, excerptId, drawThis(bag, excerptId));
    },
  };
}

/** What is gone meanwhile no longer counts. */
function numbered({ tickets, excerpt: read }: Stock, id: string, bag: Bag): Choice | null {
  const excerpt = read(id);
  if (excerpt === undefined) return null;
  const there = new Set(tickets.map((ticket) => ticket.id));
  const at = bag.drawn.filter((drawn) => there.has(drawn)).length;
  return { excerpt, number: { at, of: tickets.length }, bag };
}

function fresh({ excerpt: read }: Stock, id: string | undefined, bag: Bag): Choice | null {
  const excerpt = id === undefined ? undefined : read(id);
  return excerpt === undefined ? null : { excerpt, number: null, bag: drawThis(bag, excerpt.id) };
}
