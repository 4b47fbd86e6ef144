import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertAll, type Row } from '../../src/library/rows.ts';

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
