import type Database from 'libsql';
import { keyOf } from '../document-key.ts';
import type { SearchDocument } from '../engine.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { createLengths, type Lengths } from './lengths.ts';
import type { PostingList } from './posting-list.ts';
import { type Divided, divide, marksOf, type Terms } from './prepare.ts';
import { createRecent } from './recent.ts';
import { createStoredPostings, pairsIn, type StoredTerm } from './stored-postings.ts';

/** One generation of tables: which documents there are, and the postings of their terms. */
export interface Tables {
  readonly lengths: Lengths;
  /** What is known of those codes that some document holds or held. */
  terms(codes: readonly number[]): ReadonlyMap<number, StoredTerm>;
  /** How many documents hold each code. */
  frequencies(codes: readonly number[]): ReadonlyMap<number, number>;
  idsOf(documents: readonly number[]): ReadonlyMap<number, string>;
  /** Replaces the documents of a path; those that are as they were are left alone. `divided` are their texts, where that was done before. */
  put(path: string, documents: readonly SearchDocument[], divided?: readonly Divided[]): void;
  /** How many postings are not written yet. */
  readonly unwritten: number;
  /** Writes what is not, in steps. */
  write(): Iterable<void>;
}

/**
 * Those of a rare term are counted one by one, and those of one whose documents may mostly be gone, so that a term is known to be held by
 * none; of others, some more or less change little.
 */
const rare = 100;

/** How many terms are written in one step. */
const step = 500;

export function openTables(database: Database.Database, generation: number): Tables {
  const selectLengths = database.prepare(`SELECT block, lengths FROM length_${generation} ORDER BY block`).raw();
  const putLengths = database.prepare(`INSERT OR REPLACE INTO length_${generation} (block, lengths) VALUES (?, ?)`);
  const ofPath = database.prepare(`SELECT key, number FROM document_${generation} WHERE path = ?`).raw();
  const ids = database
    .prepare(
      `SELECT json_group_array(json_array(number, document.id))
       FROM json_each(?) JOIN document_${generation} AS document ON number = value`,
    )
    .raw();
  const insert = database.prepare(`INSERT INTO document_${generation} (number, id, path, key) VALUES (?, ?, ?, ?)`);
  const remove = database.prepare(`DELETE FROM document_${generation} WHERE number = ?`);
  const stored = createStoredPostings(database, generation);
  const recent = createRecent();
  const lengths = createLengths(selectLengths.all().map(blockIn));

  /** What is recent of a code. */
  const listOf = (code: number): PostingList => {
    const documents: number[] = [];
    const details: number[] = [];
    recent.each(code, (document, detail) => {
      documents.push(document);
      details.push(detail);
    });
    return { documents: Uint32Array.from(documents), details: Uint8Array.from(details) };
  };

  /** Whether so many, of whom some may be gone, have to be counted one by one. */
  const isUncertain = (documents: number): boolean =>
    documents > 0 && lengths.gone > 0 && documents < Math.max(rare, 2 * lengths.gone);

  const terms = (codes: readonly number[]): ReadonlyMap<number, StoredTerm> => {
    const found = new Map(stored.get(codes));
    for (const code of codes) {
      if (recent.count(code) === 0) continue;
      const list = listOf(code);
      const { documents = 0, lists = [] } = found.get(code) ?? {};
      found.set(code, { documents: documents + documentsThere([list], lengths), lists: [...lists, list] });
    }
    for (const [code, { documents, lists }] of found)
      if (isUncertain(documents)) found.set(code, { documents: documentsThere(lists, lengths), lists });
    return found;
  };

  return {
    lengths,
    terms,
    frequencies(codes) {
      const counts = new Map(stored.count(codes));
      const uncertain = codes.filter((code) => recent.count(code) > 0 || isUncertain(counts.get(code) ?? 0));
      for (const [code, { documents }] of terms(uncertain)) counts.set(code, documents);
      return counts;
    },
    idsOf: (documents) => new Map(pairsIn<string>(ids.get(JSON.stringify(documents)))),
    put(path, documents, divided = []) {
      const wanted = new Map(documents.map((document, place) => [keyOf(document), { document, text: divided[place] }]));
      const old: number[] = [];
      for (const [key, number] of ofPath.all(path).map(keyIn)) if (!wanted.delete(key)) old.push(number);
      // All that may fail comes before what is held in memory changes.
      const added: { readonly number: number; readonly text: Divided; readonly marks: Terms }[] = [];
      allOrNothing(database, () => {
        for (const number of old) remove.run(number);
        for (const [key, { document, text = divide(document) }] of wanted) {
          const number = lengths.size + added.length;
          insert.run(number, document.id, path, key);
          added.push({ number, text, marks: marksOf(document) });
        }
      });
      for (const number of old) lengths.remove(number);
      for (const { number, text, marks } of added) {
        lengths.add(text.lengths);
        recent.add(number, text);
        recent.add(number, marks);
      }
    },
    get unwritten() {
      return recent.size;
    },
    *write() {
      // In the order of the table, which is written from one end to the other then.
      for (const codes of recent.codes()) {
        for (let from = 0; from < codes.length; from += step) {
          const some = codes.subarray(from, from + step);
          allOrNothing(database, () => stored.append(some, recent));
          for (const code of some) recent.remove(code);
          yield;
        }
      }
      const changed = lengths.takeChanged();
      allOrNothing(database, () => {
        for (const [block, values] of changed) putLengths.run(block, values);
      });
    },
  };
}

function documentsThere(lists: readonly PostingList[], lengths: Lengths): number {
  let count = 0;
  for (const { documents } of lists) {
    let last = -1;
    for (const document of documents) {
      if (document !== last && lengths.isThere(document)) count += 1;
      last = document;
    }
  }
  return count;
}

const rowOf = (row: unknown): unknown[] => (Array.isArray(row) ? row : []);

function blockIn(row: unknown): [block: number, lengths: Buffer] {
  const [block, lengths] = rowOf(row);
  return [Number(block), Buffer.isBuffer(lengths) ? lengths : Buffer.alloc(0)];
}

function keyIn(row: unknown): [key: string, number: number] {
  const [key, number] = rowOf(row);
  return [String(key), Number(number)];
}
