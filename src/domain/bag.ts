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
  const places = placesOf(tickets);
  const drawn = new Set(bag.drawn);
  const last = places.get(bag.drawn.at(-1) ?? '');
  const left = [...places.values()].filter(({ id }) => !drawn.has(id));
  const isUsedUp = left.length === 0;
  const round = isUsedUp ? bag.round + 1 : bag.round;
  const next = first(isUsedUp ? [...places.values()] : left, last, `${bag.seed} ${round} `);
  if (next === undefined) return null;
  const before = isUsedUp ? [] : bag.drawn;
  return { id: next.id, bag: { ...bag, round, drawn: [...before, next.id].slice(-longestMemory) } };
}

interface Place extends Ticket {
  readonly at: number;
}

function placesOf(tickets: readonly Ticket[]): ReadonlyMap<string, Place> {
  return new Map(tickets.map(({ id, group }, at) => [id, { id, group, at }]));
}

/** What it costs to draw one right after the other: all neighbours together cost less than one ticket after itself. */
function clash(one: Place | undefined, other: Place): number {
  if (one === undefined || one.group !== other.group) return 0;
  const apart = Math.abs(one.at - other.at);
  return apart === 0 ? fewEnoughToSearch + 1 : apart === 1 ? 1 : 0;
}

function first(places: readonly Place[], last: Place | undefined, salt: string): Place | undefined {
  if (places.length <= fewEnoughToSearch) return bestOrder(inOrder(places, salt), last).order[0];
  const apart = places.filter((place) => clash(last, place) === 0);
  return least(apart, salt);
}

const inOrder = (places: readonly Place[], salt: string): Place[] =>
  places
    .map((place) => ({ place, rank: rankOf(salt + place.id) }))
    .sort((a, b) => a.rank - b.rank || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place);

function least(places: readonly Place[], salt: string): Place | undefined {
  let best: { readonly place: Place; readonly rank: number } | undefined;
  for (const place of places) {
    const rank = rankOf(salt + place.id);
    const isBefore = best === undefined || rank < best.rank || (rank === best.rank && place.id < best.place.id);
    if (isBefore) best = { place, rank };
  }
  return best?.place;
}

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
function rankOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
