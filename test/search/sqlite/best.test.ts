import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBest } from '../../../src/search/sqlite/best.ts';

it('keeps the highest scores, of equal ones the first', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 8 }), (offered, most) => {
      const best = createBest(most);
      for (const [number, score] of offered.entries()) best.offer(number, score);
      const sorted = [...offered.entries()].sort(([a, left], [b, right]) => right - left || a - b);
      expect(best.all).toEqual(sorted.slice(0, most).map(([number, score]) => ({ number, score })));
    }),
  );
});
