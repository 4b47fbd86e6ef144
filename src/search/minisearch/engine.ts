import { byPath } from '../by-path.ts';
import type { SearchEngine, SearchFilter } from '../engine.ts';
import { answering, coverage, telling } from '../evidence.ts';
import { inOrder } from '../in-order.ts';
import { createPacer } from '../pacer.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';
import { type Candidate, createShelf } from './shelf.ts';

export interface MiniSearchOptions {
  /** Awaited after each document that is indexed, so that other work can go on. */
  readonly pause?: () => Promise<void>;
}

/** A search engine that keeps its whole index in memory. */
export function createMiniSearchEngine({ pause = createPacer() }: MiniSearchOptions = {}): SearchEngine {
  let shelf = createShelf(pause);
  const write = inOrder();

  return {
    replace: (documents) =>
      write(async () => {
        const filled = createShelf(pause);
        for (const [path, post] of byPath(documents)) await filled.put(path, post);
        shelf = filled;
      }),
    updatePost: (path, documents) => write(() => shelf.put(path, documents)),
    async search({ query, limit, lenient = false, accept = () => true, ...filter }) {
      const { terms } = query;
      const candidates = shelf.search(query);
      const holdings = { documents: shelf.size, frequencies: countTerms(candidates) };
      const covered = coverage(terms, holdings);
      const passing = candidates
        .filter((candidate) => passes(candidate, query, filter) && accept(candidate.id))
        .map((candidate) => ({ ...candidate, coverage: covered(candidate.terms) }));
      const hits = lenient ? passing : answering(passing, holdings);
      return {
        hits: hits
          .slice(0, limit)
          .map(({ id, score, coverage, terms: held }) => ({ id, score, coverage, terms: telling(terms, held) })),
        total: hits.length,
        holdings,
      };
    },
    async frequencies(terms) {
      const asked = terms.map((term) => ({ term, weight: 1, evidence: 1, partOf: null }));
      return countTerms(shelf.search({ terms: asked, required: [], excluded: [] }));
    },
    close: () =>
      write(async () => {
        shelf = createShelf(pause);
      }),
  };
}

/** How many documents hold each term: MiniSearch returns all that hold any. */
function countTerms(candidates: readonly { readonly terms: ReadonlySet<string> }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function passes(
  { kind, belongsTo, terms }: Candidate,
  { required }: ParsedQuery,
  { kinds, belongsTo: wanted = [], without = [] }: SearchFilter,
): boolean {
  return (
    (kinds?.includes(kind) ?? true) &&
    wanted.every((id) => belongsTo.has(id)) &&
    !without.some((id) => belongsTo.has(id)) &&
    required.every(({ groups }) => groups.every((group) => group.some((term) => terms.has(term))))
  );
}
