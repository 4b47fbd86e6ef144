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
      const slopes = Float64Array.from(lengths.averages, (average) => (bm25.k * bm25.b) / Math.max(1, average));
      for (const [row, { term, lists, weight }] of sought.entries()) {
        const whole = weight * rarity(term, holdings) * (bm25.k + 1);
        const worth = Float64Array.from(weights, (ofField) => whole * ofField);
        const bits = held[Math.floor(row / bitsEach)];
        if (bits !== undefined)
          for (const list of lists)
            add(list, { worth, slopes, lengths: lengths.all, scores, bits, bit: 1 << (row % bitsEach) });
      }

      const { size } = lengths;
      const best = createBest(most);
      let { least } = best;
      const consider = (number: number): void => {
        const score = scores[number] ?? 0;
        if (score <= least) return;
        // A document stands in several lists, and is offered once.
        scores[number] = 0;
        if (!lengths.isThere(number) || !isAllowed(number)) return;
        best.offer(number, score);
        least = best.least;
      };
      const lists = sought.flatMap((term) => term.lists);
      const postings = lists.reduce((sum, { documents }) => sum + documents.length, 0);
      // Of most questions few documents hold any word: looking at all others takes longer than adding up what these are worth.
      if (postings > size / 2) for (let number = 0; number < size; number += 1) consider(number);
      else for (const { documents } of lists) for (const number of documents) consider(number);

      const isHeld = (number: number, row: number): boolean =>
        (((held[Math.floor(row / bitsEach)]?.[number] ?? 0) >>> (row % bitsEach)) & 1) === 1;
      return best.all.map(({ number, score }) => ({
        number,
        score,
        terms: new Set(sought.filter((_, row) => isHeld(number, row)).map(({ term }) => term)),
      }));
    },
  };
}

interface Adding {
  /** By the place of the field. */
  readonly worth: Float64Array;
  readonly slopes: Float64Array;
  readonly lengths: Uint16Array;
  readonly scores: Float64Array;
  readonly bits: Uint32Array;
  readonly bit: number;
}

const rest = bm25.k * (1 - bm25.b);

/** Adds what a term is worth in each document that holds it. */
function add({ documents, details }: PostingList, { worth, slopes, lengths, scores, bits, bit }: Adding): void {
  for (let at = 0; at < documents.length; at += 1) {
    const number = documents[at] ?? 0;
    const detail = details[at] ?? 0;
    const place = placeIn(detail);
    const count = countIn(detail);
    const often = count / (count + rest + (slopes[place] ?? 0) * (lengths[number * width + place] ?? 0));
    scores[number] = (scores[number] ?? 0) + (worth[place] ?? 0) * often;
    bits[number] = (bits[number] ?? 0) | bit;
  }
}
