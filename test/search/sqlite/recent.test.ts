import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecent } from '../../../src/search/sqlite/recent.ts';

describe('the postings that are not written yet', () => {
  // Few codes, some of which share their last 32 bits, so that lists grow and places in the table are contested.
  const code = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom(2 ** 32, 2 ** 33, 2 ** 32 + 7, 2 ** 51 + 7, 2 ** 52 - 1),
  );
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.array(code, { maxLength: 12 }).map((codes) => ({ add: codes })) },
    { weight: 1, arbitrary: code.map((remove) => ({ remove })) },
  );

  it('are what was added and not removed, in order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const recent = createRecent();
        const expected = new Map<number, string[]>();
        for (const [document, each] of steps.entries()) {
          if ('remove' in each) {
            recent.remove(each.remove);
            expected.delete(each.remove);
            continue;
          }
          const details = each.add.map((_, place) => place % 7);
          recent.add(document, { codes: Float64Array.from(each.add), details: Uint8Array.from(details) });
          for (const [place, added] of each.add.entries())
            expected.set(added, [...(expected.get(added) ?? []), `${document} ${details[place]}`]);
        }
        const held = new Map<number, string[]>();
        const codes = Array.from(recent.codes(), (part) => [...part]).flat();
        for (const each of codes) {
          const postings: string[] = [];
          recent.each(each, (document, detail) => postings.push(`${document} ${detail}`));
          held.set(each, postings);
          expect(recent.count(each)).toBe(postings.length);
        }
        expect(held).toEqual(expected);
        expect(codes).toEqual(codes.toSorted((a, b) => a - b));
        expect(recent.size).toBe([...expected.values()].flat().length);
      }),
    );
  });

  it('grow to any number', () => {
    const recent = createRecent();
    const codes = Array.from({ length: 5000 }, (_, place) => place * 3);
    for (let document = 0; document < 4; document += 1)
      recent.add(document, { codes: Float64Array.from(codes), details: new Uint8Array(codes.length).fill(1) });
    expect(recent.size).toBe(20_000);
    for (const code of [0, 3, 7497, 14_997]) {
      const documents: number[] = [];
      recent.each(code, (document) => documents.push(document));
      expect(documents).toEqual([0, 1, 2, 3]);
    }
    expect(recent.count(1)).toBe(0);
  });
});
