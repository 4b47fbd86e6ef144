import type Database from 'libsql';
import { keyOf } from '../document-key.ts';
import type { SearchDocument } from '../engine.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { createLengths, type Lengths } from './lengths.ts';
import type { PostingList } from './posting-list.ts';
import { type Prepared, prepare } from './prepare.ts';
import { createRecent } from './recent.ts';
import { createStoredPostings } from './stored-postings.ts';
import { codeEnd } from './term-code.ts';

/** One generation of tables: which documents there are, and the postings of their terms. */
export interface Tables {
  readonly lengths: Lengths;
  /** The postings of those codes that some document holds or held. */
  postings(codes: readonly number[]): ReadonlyMap<number, readonly PostingList[]>;
  /** How many documents hold each code. */
  frequencies(codes: readonly number[]): ReadonlyMap<number, number>;
  idsOf(documents: readonly number[]): ReadonlyMap<number, string>;
  /** Replaces the documents of a path; those that are as they were are left alone. */
  put(path: string, documents: readonly SearchDocument[]): void;
  /** How many postings are not written yet. */
  readonly unwritten: number;
  /** Writes what is not, in steps. */
  write(): Iterable<void>;
}

/** Those of a rare term are counted one by one, so that one is known to be held by none; of others, a few more or less change little. */
const rare = 100;

/** How many terms are written in one step, and in how many parts all are sorted. */
const step = 500;
const parts = 32;

export function openTables(database: Database.Database, generation: number): Tables {
  const selectLengths = database.prepare(`SELECT block, lengths FROM length_${generation} ORDER BY block`).raw();
  const putLengths = database.prepare(`INSERT OR REPLACE INTO length_${generation} (block, lengths) VALUES (?, ?)`);
  const ofPath = database.prepare(`SELECT key, number FROM document_${generation} WHERE path = ?`).raw();
  const ids = database
    .prepare(`SELECT number, document.id FROM json_each(?) JOIN document_${generation} AS document ON number = value`)
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

  const postings = (codes: readonly number[]): ReadonlyMap<number, readonly PostingList[]> => {
    const found = new Map<number, readonly PostingList[]>();
    for (const [code, { lists }] of stored.get(codes)) found.set(code, lists);
    for (const code of codes) {
      if (recent.count(code) > 0) found.set(code, [...(found.get(code) ?? []), listOf(code)]);
    }
    return found;
  };

  return {
    lengths,
    postings,
    frequencies(codes) {
      const counts = new Map(stored.count(codes));
      for (const code of codes) {
        if (recent.count(code) > 0) counts.set(code, (counts.get(code) ?? 0) + documentsThere([listOf(code)], lengths));
      }
      const uncertain = lengths.gone === 0 ? [] : [...counts].filter(([, count]) => count < rare);
      const lists = postings(uncertain.map(([code]) => code));
      for (const [code] of uncertain) counts.set(code, documentsThere(lists.get(code) ?? [], lengths));
      return counts;
    },
    idsOf: (documents) => new Map(ids.all(JSON.stringify(documents)).map(idIn)),
    put(path, documents) {
      const wanted = new Map(documents.map((document) => [keyOf(document), document]));
      const old: number[] = [];
      for (const [key, number] of ofPath.all(path).map(keyIn)) if (!wanted.delete(key)) old.push(number);
      // All that may fail comes before what is held in memory changes.
      const added: [number: number, prepared: Prepared][] = [];
      allOrNothing(database, () => {
        for (const number of old) remove.run(number);
        for (const [key, { id, ...document }] of wanted) {
          const number = lengths.size + added.length;
          insert.run(number, id, path, key);
          added.push([number, prepare({ id, ...document })]);
        }
      });
      for (const number of old) lengths.remove(number);
      for (const [number, prepared] of added) {
        lengths.add(prepared.lengths);
        recent.add(number, prepared);
      }
    },
    get unwritten() {
      return recent.size;
    },
    *write() {
      // In the order of the table, which is written from one end to the other then; a part at a time, as sorting all takes long.
      for (let part = 0; part < codeEnd; part += codeEnd / parts) {
        const codes = recent.codes(part, part + codeEnd / parts);
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

function idIn(row: unknown): [number: number, id: string] {
  const [number, id] = rowOf(row);
  return [Number(number), String(id)];
}

function keyIn(row: unknown): [key: string, number: number] {
  const [key, number] = rowOf(row);
  return [String(key), Number(number)];
}
