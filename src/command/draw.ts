import { type Bag, type Draw, drawFrom, newBag } from '../domain/bag.ts';
import type { Excerpt } from '../domain/post.ts';
import type { Excerpts } from '../library/library.ts';
import { StoreError } from '../store/store-error.ts';
import type { Call } from './command.ts';

/** Draws of one reader at the same moment take turns; more than this many wait for no more. */
const mostTurns = 8;

/** Longer lists are not shuffled: of so many hardly any is drawn twice, and reading all would take too long. */
const longestShuffled = 5_000;
const mostTries = 50;

/**
 * One of the excerpts, given by path and position, that this reader has not drawn before by the same key until all have
 * been drawn. Undefined when there are none. Where nothing can be kept it may be one of those drawn before.
 */
export async function drawForReader(call: Call, key: string, excerpts: Excerpts): Promise<Excerpt | undefined> {
  const draw = drawerOf(excerpts, call.random);
  let id: string | undefined;
  try {
    id = await takeTurns(call, key, draw);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    id = draw(newBag(seedFrom(call.random)))?.id;
  }
  return id === undefined ? undefined : call.library.excerpt(id);
}

async function takeTurns(
  { store: { bags }, caller: { userId }, random, now }: Call,
  key: string,
  draw: (bag: Bag) => Draw | null,
): Promise<string | undefined> {
  let next: Draw | null = null;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const stored = await bags.get(userId, key);
    next = draw(stored?.bag ?? newBag(seedFrom(random)));
    if (next === null || (await bags.put(userId, key, next.bag, stored?.revision ?? null, now()))) break;
  }
  return next?.id;
}

function drawerOf(excerpts: Excerpts, random: () => number): (bag: Bag) => Draw | null {
  if (excerpts.length > longestShuffled) return (bag) => drawAnother(bag, excerpts, random);
  const tickets = Array.from(excerpts, ({ id, post }) => ({ id, group: post.path }));
  return (bag) => drawFrom(bag, tickets);
}

/** Any that was not drawn before, by trying. */
function drawAnother(bag: Bag, excerpts: Excerpts, random: () => number): Draw | null {
  const before = new Set(bag.drawn);
  let id: string | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    id = excerpts.at(Math.floor(random() * excerpts.length))?.id;
    if (id !== undefined && !before.has(id)) break;
  }
  return id === undefined ? null : { id, bag: { ...bag, drawn: [...bag.drawn, id].slice(-longestShuffled) } };
}

const seedFrom = (random: () => number): string => Math.floor(random() * 2 ** 48).toString(36);
