import type { QueryTerm } from '../analysis/analyse.ts';
import type { Holdings } from '../engine.ts';
import { rarity } from '../evidence.ts';
import { bm25, fields, fieldWeights } from '../fields.ts';
import { createBest } from './best.ts';
import type { Lengths } from './lengths.ts';
import { countIn, type PostingList, placeIn } from './posting-list.ts';

/** A term of a question with the documents that hold it. */
export interface Sought extends QueryTerm {
  readonly lists: readonly PostingList[];
}

export interface Ranked {
  readonly number: number;
  readonly score: number;
  /** The terms of the question that it holds. */
  readonly terms: ReadonlySet<string>;
}

/** Ranks documents by all terms of a question: BM25 in each field, weighed and added. */
export interface Ranking {
  /** The best of those that are let through, the best first, at most so many. */
  best(
    sought: readonly Sought[],
    holdings: Holdings,
    lengths: Lengths,
    isAllowed: (document: number) => boolean,
    most: number,
  ): Ranked[];
}

const weights = fields.map((field) => fieldWeights[field]);
const width = fields.length;
const bitsEach = 32;

/** Keeps its own memory from question to question: making room for all documents takes longer than a rare term does. */
export function createRanking(): Ranking {
  let scores = new Float64Array();
  // Which terms a document holds, a bit each.
  let held: Uint32Array[] = [];

  const makeRoom = (documents: number, terms: number): void => {
    if (scores.length < documents) {
      scores = new Float64Array(documents + 1024);
      held = [];
    }
    scores.fill(0);
    while (held.length * bitsEach < terms) held.push(new Uint32Array(scores.length));
    for (const bits of held.slice(0, Math.ceil(terms / bitsEach))) bits.fill(0);
  };

  return {
    best(sought, holdings, lengths, isAllowed, most) {
      makeRoom(lengths.size, sought.length);
      const slopes = lengths.averages.map((average) => (bm25.k * bm25.b) / Math.max(1, average));
      for (const [row, { term, lists, weight }] of sought.entries()) {
        const whole = weight * rarity(term, holdings) * (bm25.k + 1);
        const worth = weights.map((ofField) => whole * ofField);
        const bits = held[Math.floor(row / bitsEach)];
        if (bits !== undefined) for (const list of lists) add(list, worth, slopes, bits, 1 << (row % bitsEach));
      }

      function add(
        list: PostingList,
        worth: readonly number[],
        slopes: readonly number[],
        bits: Uint32Array,
        bit: number,
      ): void {
        const { documents: numbers, details } = list;
        const { all } = lengths;
        for (let at = 0; at < numbers.length; at += 1) {
          const number = numbers[at] ?? 0;
          const detail = details[at] ?? 0;
          const place = placeIn(detail);
          const count = countIn(detail);
          const often =
            count / (count + bm25.k * (1 - bm25.b) + (slopes[place] ?? 0) * (all[number * width + place] ?? 0));
          scores[number] = (scores[number] ?? 0) + (worth[place] ?? 0) * often;
          bits[number] = (bits[number] ?? 0) | bit;
        }
      }

      const best = createBest(most);
      const { size } = lengths;
      let { least } = best;
      for (let number = 0; number < size; number += 1) {
        const score = scores[number] ?? 0;
        if (score <= least || !lengths.isThere(number) || !isAllowed(number)) continue;
        best.offer(number, score);
        least = best.least;
      }
      const isHeld = (number: number, row: number): boolean =>
        (((held[Math.floor(row / bitsEach)]?.[number] ?? 0) >>> (row % bitsEach)) & 1) === 1;
      return best.all.map((number) => ({
        number,
        score: scores[number] ?? 0,
        terms: new Set(sought.filter((_, row) => isHeld(number, row)).map(({ term }) => term)),
      }));
    },
  };
}
