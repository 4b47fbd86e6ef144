import type Database from 'libsql';
import { byPath } from '../by-path.ts';
import type { SearchDocument, SearchEngine, SearchQuery, SearchResult } from '../engine.ts';
import { answering, coverage, telling } from '../evidence.ts';
import { inOrder } from '../in-order.ts';
import { createPacer } from '../pacer.ts';
import { allowed, conditionsOf } from './filter.ts';
import type { Divided } from './prepare.ts';
import { createRanking, type Ranked, type Ranking } from './rank.ts';
import { createTables, dropTables, generationIn } from './schema.ts';
import { openTables, type Tables } from './tables.ts';
import { termCode } from './term-code.ts';

export interface SqliteEngineOptions {
  /** Awaited between the steps of long work, so that other work can go on. */
  readonly pause?: () => Promise<void>;
}

/** An engine that holds in memory what changed, until it is told to write it. */
export interface WritingEngine extends SearchEngine {
  /** `divided` are the texts of the documents, where that was done before. */
  updatePost(path: string, documents: readonly SearchDocument[], divided?: readonly Divided[]): Promise<void>;
  /** Resolves when all that changed is in the database. */
  write(): Promise<void>;
}

/** Of those with the highest scores, how many are looked at more closely; more where some of them may not be accepted. */
const mostRanked = 60;
const mostAccepted = 300;

/** So many postings take some hundred MB in memory: then they are written. */
const mostUnwritten = 6_000_000;

/**
 * A search engine whose index is in the tables of a SQLite database, beside whatever else that holds; it finds there what was
 * indexed before. Documents are replaced in place: what is new stands in memory until it is written, and what is gone is
 * passed over.
 */
export function createSqliteEngine(
  database: Database.Database,
  { pause = createPacer() }: SqliteEngineOptions = {},
): WritingEngine {
  const inTurn = inOrder();
  const ranking = createRanking();
  let generation = generationIn(database) ?? 0;
  if (generation === 0) createTables(database, ++generation);
  let tables = openTables(database, generation);

  const writeOut = async (from: Tables): Promise<void> => {
    for (const _step of from.write()) await pause();
  };

  return {
    replace: (documents) =>
      inTurn(async () => {
        const next = generation + 1;
        dropTables(database, next);
        createTables(database, next);
        const filled = openTables(database, next);
        for (const [path, post] of byPath(documents)) {
          filled.put(path, post);
          if (filled.unwritten > mostUnwritten) await writeOut(filled);
          await pause();
        }
        await writeOut(filled);
        const old = generation;
        [tables, generation] = [filled, next];
        dropTables(database, old);
      }),
    updatePost: (path, documents, divided) =>
      inTurn(async () => {
        tables.put(path, documents, divided);
        if (tables.unwritten > mostUnwritten) await writeOut(tables);
        await pause();
      }),
    search: async (asked) => searchIn(tables, ranking, asked),
    async frequencies(terms) {
      const counts = tables.frequencies(terms.map(termCode));
      return new Map(
        terms.flatMap((term) => {
          const count = counts.get(termCode(term)) ?? 0;
          return count > 0 ? [[term, count]] : [];
        }),
      );
    },
    write: () => inTurn(() => writeOut(tables)),
    close: () => inTurn(() => writeOut(tables)),
  };
}

function searchIn(
  tables: Tables,
  ranking: Ranking,
  { query, limit, lenient = false, accept, ...filter }: SearchQuery,
): SearchResult {
  const { terms } = query;
  const { lengths } = tables;
  const conditions = conditionsOf(query, filter);
  const asked = [...terms.map(({ term }) => term), ...conditions.groups.flat(), ...conditions.none];
  const codes = [...new Set(asked.map(termCode))];
  const known = tables.terms(codes);
  const listsOf = (term: string) => known.get(termCode(term))?.lists ?? [];
  const sought = terms.map((term) => ({ ...term, lists: listsOf(term.term) }));
  const holdings = {
    documents: lengths.documents,
    frequencies: new Map(terms.map(({ term }) => [term, known.get(termCode(term))?.documents ?? 0])),
  };
  const isAllowed = allowed(conditions, lengths.size, listsOf);
  const most = Math.max(limit, accept === undefined ? mostRanked : mostAccepted);
  const covered = coverage(terms, holdings);
  const idsOf = (some: readonly Ranked[]) => tables.idsOf(some.map(({ number }) => number));
  let best = ranking.best(sought, holdings, lengths, isAllowed, most);
  if (accept !== undefined) {
    const ids = idsOf(best);
    best = best.filter(({ number }) => accept(ids.get(number) ?? ''));
  }
  const candidates = best.map((ranked) => ({ ...ranked, coverage: covered(ranked.terms) }));
  const hits = lenient ? candidates : answering(candidates, holdings);
  // Of equal scores the first by id stands first, in every engine: where some of them are cut off, all of them are looked at.
  const least = hits[Math.min(limit, hits.length) - 1]?.score ?? 0;
  const shown = hits.filter(({ score }) => score >= least);
  const ids = idsOf(shown);
  return {
    hits: shown
      .map(({ number, score, coverage, terms: held }) => ({
        id: ids.get(number) ?? '',
        score,
        coverage,
        terms: telling(terms, held),
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit),
    total: hits.length,
    holdings,
  };
}
