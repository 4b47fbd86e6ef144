import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  countIn,
  createListWriter,
  detailOf,
  placeIn,
  readAll,
} from '../../../src/search/sqlite/posting-list.ts';

const lists = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 255 })), { maxLength: 9 }),
  { maxLength: 5 },
);

describe('lists of postings', () => {
  it('are read as they were written, wherever their bytes stand', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 3 }), (written, offset) => {
        const writer = createListWriter(written.reduce((sum, list) => sum + bytesOf(list.length), 0));
        for (const list of written) {
          writer.begin(list.length);
          for (const [document, detail] of list) writer.add(document, detail);
        }
        const moved = Buffer.concat([Buffer.alloc(offset), writer.bytes]).subarray(offset);
        const read = readAll(moved).map(({ documents, details }) =>
          Array.from(documents, (document, place) => [document, details[place]]),
        );
        expect(read).toEqual(written);
      }),
    );
  });

  it('hold the field and the count of each posting; of very many mentions, as many as tell something', () => {
    for (const place of [0, 3, 6]) {
      for (const count of [1, 2, 31]) {
        expect([placeIn(detailOf(place, count)), countIn(detailOf(place, count))]).toEqual([place, count]);
      }
      expect([placeIn(detailOf(place, 4000)), countIn(detailOf(place, 4000))]).toEqual([place, 31]);
    }
  });
});
