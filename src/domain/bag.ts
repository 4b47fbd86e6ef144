/**
 * A bag from which each thing is drawn once before any is drawn again. Its order is made from the seed, so that the same
 * seed over the same things always gives the same order.
 */
export interface Bag {
  readonly seed: string;
  /** How many times the bag has been used up. */
  readonly round: number;
  /** The ids drawn in this round, the last one last. */
  readonly drawn: readonly string[];
}

/** What is drawn: of two that follow each other in a list and share a group, neither is drawn right after the other. */
export interface Ticket {
  readonly id: string;
  /** The path of the post, for excerpts. */
  readonly group: string;
}

export interface Draw {
  readonly id: string;
  readonly bag: Bag;
}

/** With more tickets than this in the bag, any of them leaves a way to keep neighbours apart; below it, that is searched for. */
const fewEnoughToSearch = 7;

/** In this round, ids beyond this are forgotten, the earliest first: a bag stays small whatever the library. */
const longestMemory = 10_000;

export const newBag = (seed: string): Bag => ({ seed, round: 0, drawn: [] });

/**
 * The next of the tickets; null when there are none. Tickets that come later join the rest of the round, and those that
 * are gone leave it. Neighbours do not follow each other when it can be helped, nor does a ticket follow itself.
 */
export function drawFrom(bag: Bag, tickets: readonly Ticket[]): Draw | null {
  const lastId = bag.drawn.at(-1);
  const last = placeAt(
    tickets.findIndex(({ id }) => id === lastId),
    tickets,
  );
  const next = nextOf(tickets, new Set(bag.drawn), last, rankerOf(bag, bag.round));
  if (next !== undefined) return drawn(bag, next.id, bag.round, bag.drawn);
  const first = nextOf(tickets, new Set(), last, rankerOf(bag, bag.round + 1));
  return first === undefined ? null : drawn(bag, first.id, bag.round + 1, []);
}

const drawn = ({ seed }: Bag, id: string, round: number, before: readonly string[]): Draw => ({
  id,
  bag: { seed, round, drawn: [...before, id].slice(-longestMemory) },
});

/** The bag after this very ticket was drawn, whatever the order says. */
export function drawThis(bag: Bag, id: string): Bag {
  const isAgain = bag.drawn.includes(id);
  const before = isAgain ? [] : bag.drawn;
  return { ...bag, round: isAgain ? bag.round + 1 : bag.round, drawn: [...before, id].slice(-longestMemory) };
}

interface Place extends Ticket {
  readonly at: number;
}

function placeAt(at: number, tickets: readonly Ticket[]): Place | undefined {
  const ticket = tickets[at];
  return ticket === undefined ? undefined : { id: ticket.id, group: ticket.group, at };
}

/** What it costs to draw one right after the other: all neighbours together cost less than one ticket after itself. */
function clash(one: Pick<Place, 'group' | 'at'> | undefined, other: Pick<Place, 'group' | 'at'>): number {
  if (one === undefined || one.group !== other.group) return 0;
  const apart = Math.abs(one.at - other.at);
  return apart === 0 ? fewEnoughToSearch + 1 : apart === 1 ? 1 : 0;
}

type RankOf = (id: string) => number;

/** The ticket of the lowest rank that keeps its distance; looked at once each, as there may be a hundred thousand. */
function nextOf(
  tickets: readonly Ticket[],
  without: ReadonlySet<string>,
  last: Place | undefined,
  rankOf: RankOf,
): Ticket | undefined {
  const left: Place[] = [];
  let count = 0;
  let best: Ticket | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const [at, ticket] of tickets.entries()) {
    if (without.has(ticket.id)) continue;
    count += 1;
    if (count <= fewEnoughToSearch) left.push({ id: ticket.id, group: ticket.group, at });
    if (last !== undefined && clash(last, { group: ticket.group, at }) > 0) continue;
    const rank = rankOf(ticket.id);
    if (rank > bestRank || (rank === bestRank && best !== undefined && ticket.id > best.id)) continue;
    best = ticket;
    bestRank = rank;
  }
  return count > fewEnoughToSearch ? best : bestOrder(inOrder(left, rankOf), last).order[0];
}

const inOrder = (places: readonly Place[], rankOf: RankOf): Place[] =>
  places
    .map((place) => ({ place, rank: rankOf(place.id) }))
    .sort((a, b) => a.rank - b.rank || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place);

interface Order {
  readonly order: readonly Place[];
  readonly clashes: number;
}

/** The first of the orders with the fewest clashes. */
function bestOrder(places: readonly Place[], last: Place | undefined): Order {
  let best: Order = { order: [], clashes: Number.POSITIVE_INFINITY };
  const extend = (order: readonly Place[], left: readonly Place[], clashes: number): void => {
    if (clashes >= best.clashes) return;
    if (left.length === 0) best = { order, clashes };
    const before = order.at(-1) ?? last;
    for (const place of left) {
      const others = left.filter((other) => other !== place);
      extend([...order, place], others, clashes + clash(before, place));
    }
  };
  extend([], places, 0);
  return best;
}

/** FNV-1a, then the last steps of MurmurHash3, without which neighbouring ids would have neighbouring ranks. */
function rankerOf({ seed }: Bag, round: number): RankOf {
  const start = feed(0x811c9dc5, `${seed} ${round} `);
  return (id) => {
    let hash = feed(start, id);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
}

function feed(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
