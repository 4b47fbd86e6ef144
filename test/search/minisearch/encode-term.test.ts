import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTerm } from '../../../src/search/minisearch/encode-term.ts';

/** What folded terms may hold: anything but capital letters of ASCII and white space. */
const term = fc.string({ unit: 'binary' }).map((text) => text.replace(/[A-Z\s]/g, ''));

describe('encodeTerm', () => {
  it.each([
    ['c++', 'c++'],
    ['强', 'FPDK'],
    ['t恤', 'tGAGE'],
  ])('writes %s as %s', (text, encoded) => {
    expect(encodeTerm(text)).toBe(encoded);
  });

  it('writes ASCII, and different terms differently', () => {
    fc.assert(
      fc.property(term, term, (left, right) => {
        expect(encodeTerm(left)).toMatch(/^[\0-\x7F]*$/);
        expect(encodeTerm(left) === encodeTerm(right)).toBe(left === right);
      }),
    );
  });
});
