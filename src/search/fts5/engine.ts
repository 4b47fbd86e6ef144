import type Database from 'libsql';
import { byPath } from '../by-path.ts';
import type { SearchDocument, SearchEngine, SearchQuery, SearchResult } from '../engine.ts';
import { answering, coverage, telling } from '../evidence.ts';
import { inOrder } from '../in-order.ts';
import { createPacer } from '../pacer.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { mostFiltered, sieves } from './expression.ts';
import { createRanking } from './rank.ts';
import { createTables, dropTables, generationIn } from './schema.ts';
import { openTables, type Tables } from './tables.ts';

export interface Fts5Options {
  /** Awaited after each document that is indexed, so that other work can go on. */
  readonly pause?: () => Promise<void>;
}

/** How many of the documents that the rare terms find are ranked by all terms. */
const mostRanked = 60;

/**
 * A search engine that keeps its index in the tables of a SQLite database, beside whatever else that holds, and finds
 * there what was indexed before. Whole posts are replaced in place.
 */
export function createFts5Engine(
  database: Database.Database,
  { pause = createPacer() }: Fts5Options = {},
): SearchEngine {
  const write = inOrder();
  let generation = generationIn(database) ?? 0;
  if (generation === 0) createTables(database, ++generation);
  let tables = openTables(database, generation);

  return {
    replace: (documents) =>
      write(async () => {
        const next = generation + 1;
        dropTables(database, next);
        createTables(database, next);
        const filled = openTables(database, next);
        for (const [path, post] of byPath(documents)) {
          put(filled, path, post);
          await pause();
        }
        const old = generation;
        [tables, generation] = [filled, next];
        dropTables(database, old);
      }),
    updatePost: (path, documents) =>
      write(async () => {
        put(tables, path, documents);
        await pause();
      }),
    search: async (asked) => searchIn(tables, asked),
    async frequencies(terms) {
      const counts = terms.map((term) => [term, tables.frequency(term)] as const);
      return new Map(counts.filter(([, count]) => count > 0));
    },
    close: () => write(async () => {}),
  };

  function put(into: Tables, path: string, documents: readonly SearchDocument[]): void {
    try {
      allOrNothing(database, () => into.put(path, documents));
    } catch (error) {
      tables = openTables(database, generation);
      throw error;
    }
  }
}

function searchIn(
  tables: Tables,
  { query, limit, lenient = false, accept = () => true, ...filter }: SearchQuery,
): SearchResult {
  const { terms } = query;
  const frequency = (term: string): number => tables.frequency(term);
  const frequencies = new Map(terms.map(({ term }) => [term, frequency(term)]));
  const { documents, averages } = tables;
  const rank = createRanking(terms, { documents, averages, frequencies });
  const holdings = { documents, frequencies };
  const covered = coverage(terms, holdings);
  for (const { expression, ranked } of sieves(query, filter, frequency)) {
    const ranking = tables
      .matching(expression, ranked ? mostRanked : mostFiltered, ranked)
      .map(({ id, ...bag }) => ({ id, ...rank(bag) }))
      .filter(({ id, terms: matched }) => matched.size > 0 && accept(id))
      .map((candidate) => ({ ...candidate, coverage: covered(candidate.terms) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const hits = lenient ? ranking : answering(ranking);
    if (hits.length > 0)
      return {
        hits: hits.slice(0, limit).map((hit) => ({ id: hit.id, score: hit.score, terms: telling(terms, hit.terms) })),
        total: hits.length,
        holdings,
      };
  }
  return { hits: [], total: 0, holdings };
}
