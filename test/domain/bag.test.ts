import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Bag, drawFrom, newBag, type Ticket } from '../../src/domain/bag.ts';

/** Posts with so many tickets each, named after their place. */
const ticketsOf = (...sizes: number[]): Ticket[] =>
  sizes.flatMap((size, post) => Array.from({ length: size }, (_, at) => ({ id: `p${post}x${at}`, group: `p${post}` })));

function drawMany(start: Bag, tickets: readonly Ticket[], count: number): { ids: string[]; bag: Bag } {
  let bag = start;
  const ids: string[] = [];
  for (let draws = 0; draws < count; draws += 1) {
    const draw = drawFrom(bag, tickets);
    if (draw === null) break;
    ids.push(draw.id);
    bag = draw.bag;
  }
  return { ids, bag };
}

function neighboursIn(ids: readonly string[], tickets: readonly Ticket[]): number {
  const place = (id: string | undefined): number => tickets.findIndex((ticket) => ticket.id === id);
  return ids.slice(1).filter((id, before) => {
    const [one, other] = [place(ids[before]), place(id)];
    return tickets[one]?.group === tickets[other]?.group && Math.abs(one - other) <= 1;
  }).length;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
const seed = fc.string({ maxLength: 8 });

describe('a bag', () => {
  it('gives nothing when there is nothing', () => {
    expect(drawFrom(newBag('s'), [])).toBeNull();
  });

  it('gives everything once before it gives anything again, round after round', () => {
    fc.assert(
      fc.property(seed, sizes, (word, posts) => {
        const tickets = ticketsOf(...posts);
        const { ids } = drawMany(newBag(word), tickets, tickets.length * 3);
        const all = tickets.map(({ id }) => id).sort();
        for (const round of [0, 1, 2]) {
          expect(ids.slice(round * all.length, (round + 1) * all.length).sort()).toEqual(all);
        }
      }),
    );
  });

  it('gives the same order for the same seed, wherever it is kept meanwhile', () => {
    fc.assert(
      fc.property(seed, sizes, (word, posts) => {
        const tickets = ticketsOf(...posts);
        const { ids } = drawMany(newBag(word), tickets, 20);
        const { ids: first, bag } = drawMany(newBag(word), tickets, 7);
        const { ids: rest } = drawMany(JSON.parse(JSON.stringify(bag)), tickets, 13);
        expect([...first, ...rest]).toEqual(ids);
      }),
    );
  });

  it('gives another order for another seed, and in another round', () => {
    const tickets = ticketsOf(30);
    const { ids } = drawMany(newBag('one'), tickets, 60);
    expect(drawMany(newBag('two'), tickets, 30).ids).not.toEqual(ids.slice(0, 30));
    expect(ids.slice(30)).not.toEqual(ids.slice(0, 30));
  });

  it('keeps neighbours apart whenever there is a way, over the end of a round too', () => {
    fc.assert(
      fc.property(seed, sizes, (word, posts) => {
        const tickets = ticketsOf(...posts);
        // Six of one post leave a way whichever was the last of the round before; fewer may not.
        if (tickets.length < 6) return;
        const { ids } = drawMany(newBag(word), tickets, tickets.length * 3);
        expect(neighboursIn(ids, tickets)).toBe(0);
      }),
    );
  });

  it('never gives the same twice in a row when there is another', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: 5 }), (word, size) => {
        const { ids } = drawMany(newBag(word), ticketsOf(size), 20);
        for (const [at, id] of ids.slice(1).entries()) expect(id).not.toBe(ids[at]);
      }),
    );
  });

  it('takes what comes later into the rest of the round, and lets go of what is gone', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 19 }), (word, before) => {
        const tickets = ticketsOf(10, 10);
        const { ids, bag } = drawMany(newBag(word), tickets, before);
        const gone = tickets.find(({ id }) => !ids.includes(id))?.id;
        const changed = [...tickets.filter(({ id }) => id !== gone), ...ticketsOf(0, 0, 3)];
        const { ids: rest } = drawMany(bag, changed, changed.length - before);
        expect([...ids, ...rest].sort()).toEqual(changed.map(({ id }) => id).sort());
      }),
    );
  });

  it('does not give again what was away for a while', () => {
    const tickets = ticketsOf(10);
    const { ids, bag } = drawMany(newBag('s'), tickets, 4);
    const without = tickets.filter(({ id }) => id !== ids[1]);
    const { ids: more, bag: later } = drawMany(bag, without, 2);
    const { ids: rest } = drawMany(later, tickets, 4);
    expect([...ids, ...more, ...rest].sort()).toEqual(tickets.map(({ id }) => id).sort());
  });
});

test('draws are spread evenly', () => {
  const tickets = ticketsOf(10);
  const firsts = Array.from({ length: 2_000 }, (_, word) => drawFrom(newBag(`${word}`), tickets)?.id);
  for (const { id } of tickets) {
    const share = firsts.filter((first) => first === id).length / firsts.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
  }
});
