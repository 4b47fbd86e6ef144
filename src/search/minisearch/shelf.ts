import MiniSearch from 'minisearch';
import type { ExcerptKind } from '../../domain/post.ts';
import { loadDictionaryFor } from '../analysis/segmenter.ts';
import { keyOf } from '../document-key.ts';
import type { SearchDocument } from '../engine.ts';
import { bm25, fields, fieldWeights } from '../fields.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';
import { textsOf } from '../reading/vocabulary.ts';
import { encodeTerm } from './encode-term.ts';
import { createEncoder, type Prepared, prepare, split } from './fields.ts';

/** A document that holds at least one term of a question. */
export interface Candidate {
  readonly id: string;
  readonly kind: ExcerptKind;
  readonly belongsTo: ReadonlySet<string>;
  readonly score: number;
  /** The terms of the question that it holds, those of its phrases among them. */
  readonly terms: ReadonlySet<string>;
}

/** Documents in a MiniSearch index, of which whole posts are replaced. */
export interface Shelf {
  /** How many documents there are. */
  readonly size: number;
  /** Replaces the documents of one post: until it is done, the old ones are found and none of the new. */
  put(path: string, documents: readonly SearchDocument[]): Promise<void>;
  /** All documents that hold any of the terms, best first. */
  search(query: ParsedQuery): Candidate[];
}

/** `pause` is awaited after each document. */
export function createShelf(pause: () => Promise<void>): Shelf {
  const index = new MiniSearch<Prepared>({
    idField: 'number',
    fields: [...fields],
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { boost: fieldWeights, bm25: { ...bm25, d: 0 } },
  });
  // Documents go by numbers, so that the new form of one can be added while the old one is still being found.
  const facts = new Map<number, Facts>();
  /** By path, then by the whole of the document. */
  const numbers = new Map<string, ReadonlyMap<string, number>>();
  let next = 0;
  const encoded = createEncoder();

  return {
    get size() {
      return facts.size;
    },
    async put(path, documents) {
      const before = numbers.get(path) ?? new Map<string, number>();
      const after = new Map<string, number>();
      const added = new Map<number, Facts>();
      for (const document of documents) {
        const key = keyOf(document);
        const known = before.get(key);
        after.set(key, known ?? next);
        if (known !== undefined) continue;
        await loadDictionaryFor(textsOf(document), pause);
        index.add(prepare(document, next, encoded));
        added.set(next, { id: document.id, kind: document.kind, belongsTo: new Set(document.belongsTo) });
        next += 1;
        await pause();
      }
      for (const [key, number] of before) {
        if (after.has(key)) continue;
        facts.delete(number);
        index.discard(number);
      }
      for (const [number, fact] of added) facts.set(number, fact);
      if (after.size > 0) numbers.set(path, after);
      else numbers.delete(path);
    },
    search({ terms, required }) {
      const byCode = new Map(terms.map((term) => [encodeTerm(term.term), term]));
      const inPhrases = required.flatMap(({ groups }) => groups.flat());
      const names = new Map([...inPhrases, ...terms.map(({ term }) => term)].map((term) => [encodeTerm(term), term]));
      const results = index.search('', {
        tokenize: () => [...names.keys()],
        boostTerm: (code) => byCode.get(code)?.weight ?? 0,
        filter: ({ id }) => facts.has(id),
      });
      const candidates = results.flatMap(({ id: number, score, queryTerms }) => {
        const fact = facts.get(number);
        // MiniSearch multiplies by how many terms matched, which measurably costs relevance.
        const fair = score / queryTerms.length;
        return fact === undefined
          ? []
          : [{ ...fact, number, score: fair, terms: new Set(queryTerms.map((code) => names.get(code) ?? code)) }];
      });
      return candidates.sort((left, right) => right.score - left.score || left.number - right.number);
    },
  };
}

type Facts = Pick<Candidate, 'id' | 'kind' | 'belongsTo'>;
