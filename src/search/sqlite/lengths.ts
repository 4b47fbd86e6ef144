import { fields } from '../fields.ts';

/** How long each field of each document is, by number; in memory, as all of them are looked at to rank. */
export interface Lengths {
  /** One more than the highest number. */
  readonly size: number;
  /** How many documents are there. */
  readonly documents: number;
  /** How many numbers stand for nothing any more. */
  readonly gone: number;
  /** Terms in each field, on average, in the order of the fields. */
  readonly averages: readonly number[];
  /** Those of a document stand one after the other, from its number times the number of fields on. */
  readonly all: Uint16Array;
  isThere(document: number): boolean;
  /** Gives a document the next number. */
  add(lengths: readonly number[]): number;
  remove(document: number): void;
  /** The blocks that changed since this was asked last, each with its number. */
  takeChanged(): readonly (readonly [block: number, lengths: Buffer])[];
}

/** Documents in a block: what is written when one of them changes. */
const blockSize = 1024;
const width = fields.length;
/** Stands where the length of the first field would. */
const nothing = 0xffff;

/** `blocks` are all that were written, by their numbers. */
export function createLengths(blocks: Iterable<readonly [block: number, lengths: Buffer]>): Lengths {
  let all = new Uint16Array(blockSize * width).fill(nothing);
  let size = 0;
  let documents = 0;
  const totals = fields.map(() => 0);
  const changed = new Set<number>();

  const reserve = (needed: number): void => {
    if (needed * width <= all.length) return;
    const larger = new Uint16Array(Math.max(needed * width, all.length * 2)).fill(nothing);
    larger.set(all);
    all = larger;
  };
  const isThere = (document: number): boolean => document < size && all[document * width] !== nothing;
  const count = (document: number, sign: 1 | -1): void => {
    documents += sign;
    for (const place of fields.keys())
      totals[place] = (totals[place] ?? 0) + sign * (all[document * width + place] ?? 0);
  };

  for (const [block, bytes] of blocks) {
    reserve((block + 1) * blockSize);
    const values = new Uint16Array(Uint8Array.from(bytes).buffer);
    all.set(values, block * blockSize * width);
    size = Math.max(size, block * blockSize + values.length / width);
  }
  for (let document = 0; document < size; document += 1) if (isThere(document)) count(document, 1);

  return {
    get size() {
      return size;
    },
    get documents() {
      return documents;
    },
    get gone() {
      return size - documents;
    },
    get averages() {
      return totals.map((total) => total / Math.max(1, documents));
    },
    get all() {
      return all;
    },
    isThere,
    add(lengths) {
      const document = size;
      size += 1;
      reserve(size);
      all.set(
        lengths.map((length) => Math.min(length, nothing - 1)),
        document * width,
      );
      count(document, 1);
      changed.add(Math.floor(document / blockSize));
      return document;
    },
    remove(document) {
      count(document, -1);
      all[document * width] = nothing;
      changed.add(Math.floor(document / blockSize));
    },
    takeChanged() {
      const taken = Array.from(changed, (block) => {
        const end = Math.min(size, (block + 1) * blockSize);
        return [block, Buffer.from(all.slice(block * blockSize * width, end * width).buffer)] as const;
      });
      changed.clear();
      return taken;
    },
  };
}
