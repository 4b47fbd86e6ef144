import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/search/fields.ts';
import { createLengths } from '../../../src/search/sqlite/lengths.ts';

const lengthsOfOne = fc.array(fc.integer({ min: 0, max: 70_000 }), {
  minLength: fields.length,
  maxLength: fields.length,
});

describe('the lengths of documents', () => {
  it('are the same when they are read again, also after changes over several blocks', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(lengthsOfOne, fc.integer({ min: 1, max: 900 })) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 0.999, noNaN: true }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const blocks = new Map<number, Buffer>();
        const lengths = createLengths([]);
        for (const each of steps) {
          if (typeof each === 'number') {
            const number = Math.floor(each * lengths.size);
            if (lengths.isThere(number)) lengths.remove(number);
          } else for (let copies = each[1]; copies > 0; copies -= 1) lengths.add(each[0]);
          for (const [block, bytes] of lengths.takeChanged()) blocks.set(block, bytes);
        }
        const again = createLengths([...blocks].toSorted(([a], [b]) => a - b));
        const viewOf = ({ size, documents, gone, averages, all }: typeof again) => ({
          size,
          documents,
          gone,
          averages,
          all: Buffer.from(all.slice(0, size * fields.length).buffer).toString('base64'),
        });
        expect(viewOf(again)).toEqual(viewOf(lengths));
      }),
      { numRuns: 50 },
    );
  });

  it('count only documents that are there', () => {
    const lengths = createLengths([]);
    const [first, second] = [lengths.add([10, 2, 0, 0, 4, 1]), lengths.add([20, 4, 0, 0, 4, 1])];
    expect([lengths.documents, lengths.averages]).toEqual([2, [15, 3, 0, 0, 4, 1]]);
    lengths.remove(first);
    expect([lengths.documents, lengths.gone, lengths.averages]).toEqual([1, 1, [20, 4, 0, 0, 4, 1]]);
    expect([first, second, 2].map(lengths.isThere)).toEqual([false, true, false]);
    expect(lengths.add([1, 0, 0, 0, 0, 0])).toBe(2);
  });
});
