import type { QueryTerm } from '../analysis/analyse.ts';
import { bm25, fields, fieldWeights } from '../fields.ts';
import { lookUp, termCode } from './bag.ts';

/** What is known of all documents. */
export interface Statistics {
  readonly documents: number;
  /** How many terms a field has, on average, in the order of the fields. */
  readonly averages: readonly number[];
  /** How many documents hold each term of the question. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/** A document by its terms. */
export interface Bag {
  /** How many terms each field has, in the order of the fields. */
  readonly lengths: readonly number[];
  readonly terms: Buffer;
}

export interface Ranked {
  readonly score: number;
  /** The terms of the question that it holds. */
  readonly terms: ReadonlySet<string>;
}

const weights = fields.map((field) => fieldWeights[field]);

/** Scores documents by all terms of a question: BM25 in each field, weighed and added. */
export function createRanking(terms: readonly QueryTerm[], statistics: Statistics): (bag: Bag) => Ranked {
  const sought = terms.map(({ term, weight }) => {
    const held = statistics.frequencies.get(term) ?? 0;
    const rarity = Math.log(1 + (statistics.documents - held + 0.5) / (held + 0.5));
    return { term, code: termCode(term), worth: weight * rarity };
  });
  return ({ lengths, terms: bag }) => {
    const matched = new Set<string>();
    let score = 0;
    for (const { term, code, worth } of sought) {
      lookUp(bag, code, (place, count) => {
        matched.add(term);
        const length = (lengths[place] ?? 0) / Math.max(1, statistics.averages[place] ?? 1);
        const often = (count * (bm25.k + 1)) / (count + bm25.k * (1 - bm25.b + bm25.b * length));
        score += worth * (weights[place] ?? 0) * often;
      });
    }
    return { score, terms: matched };
  };
}
