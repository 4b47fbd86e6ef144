import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertAll, type Row, removeAll } from '../../src/library/rows.ts';

const row = fc
  .record({ id: fc.string({ maxLength: 2 }), folded: fc.constantFrom('a', 'b', 'c'), count: fc.nat(3) })
  .map(
    ({ id, folded, count }): Row<{ id: string; name: string }> => ({
      mention: { named: { id, name: folded }, folded, rank: 0 },
      count,
    }),
  );

test('a few rows find the places that sorting all would give them', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 300, maxLength: 300 }), fc.array(row, { maxLength: 3 }), (many, few) => {
      const sorted = insertAll([], many);
      expect(insertAll([...sorted], few)).toEqual(insertAll([], [...many, ...few]));
      expect(sorted.map(({ count }) => count)).toEqual(many.map(({ count }) => count).sort((a, b) => b - a));
    }),
    { numRuns: 30 },
  );
});

test('rows that are removed are gone, and no others; what was never there changes nothing', () => {
  const unique = fc.uniqueArray(row, { selector: ({ mention }) => mention.named.id, minLength: 5 });
  fc.assert(
    fc.property(unique, fc.array(fc.nat(4), { maxLength: 3 }), row, (all, places, stranger) => {
      const removed = [...new Set(places)].flatMap((place) => all[place] ?? []);
      const left = [...insertAll([], all)];
      removeAll(left, removed);
      expect(left).toEqual(
        insertAll(
          [],
          all.filter((each) => !removed.includes(each)),
        ),
      );
      const isKnown = all.some(({ mention }) => mention.named.id === stranger.mention.named.id);
      if (!isKnown) removeAll(left, [stranger]);
      expect(left.length).toBe(all.length - removed.length);
    }),
  );
});
