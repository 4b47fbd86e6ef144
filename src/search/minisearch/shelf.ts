import MiniSearch from 'minisearch';
import type { QueryTerm } from '../analysis/analyse.ts';
import type { SearchDocument } from '../engine.ts';
import { encodeTerm } from './encode-term.ts';
import { fields, fieldWeights, type Prepared, prepare, split } from './fields.ts';

/** A document that holds at least one term of a question. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  /** The terms of the question that it holds. */
  readonly terms: ReadonlySet<string>;
}

/** Documents in a MiniSearch index, of which whole posts are replaced. */
export interface Shelf {
  /** How many documents there are. */
  readonly size: number;
  /** Replaces the documents of one post: until it is done, the old ones are found and none of the new. */
  put(path: string, documents: readonly SearchDocument[]): Promise<void>;
  /** All documents that hold any of the terms, best first. */
  search(terms: readonly QueryTerm[]): Candidate[];
}

/** `pause` is awaited after each document. */
export function createShelf(pause: () => Promise<void>): Shelf {
  const index = new MiniSearch<Prepared>({
    idField: 'number',
    fields,
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { boost: fieldWeights, bm25: { k: 1.2, b: 0.75, d: 0 } },
  });
  // Documents go by numbers, so that the new form of one can be added while the old one is still being found.
  const ids = new Map<number, string>();
  const numbers = new Map<string, number[]>();
  let next = 0;

  return {
    get size() {
      return ids.size;
    },
    async put(path, documents) {
      const added = new Map<number, string>();
      for (const document of documents) {
        index.add(prepare(document, next));
        added.set(next, document.id);
        next += 1;
        await pause();
      }
      for (const number of numbers.get(path) ?? []) {
        ids.delete(number);
        index.discard(number);
      }
      for (const [number, id] of added) ids.set(number, id);
      if (added.size > 0) numbers.set(path, [...added.keys()]);
      else numbers.delete(path);
    },
    search(terms) {
      const byCode = new Map(terms.map((term) => [encodeTerm(term.term), term]));
      const codes = [...byCode.keys()];
      const results = index.search('', {
        tokenize: () => codes,
        boostTerm: (code) => byCode.get(code)?.weight ?? 0,
        filter: ({ id }) => ids.has(id),
      });
      const candidates = results.map(({ id: number, score, queryTerms }) => ({
        number,
        id: ids.get(number) ?? '',
        // MiniSearch multiplies by how many terms matched, which measurably costs relevance.
        score: score / queryTerms.length,
        terms: new Set(queryTerms.map((code) => byCode.get(code)?.term ?? code)),
      }));
      return candidates.sort((left, right) => right.score - left.score || left.number - right.number);
    },
  };
}
