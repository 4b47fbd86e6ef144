import type Database from 'libsql';
import { bytesOf, createListWriter, type PostingList, readAll } from './posting-list.ts';
import type { Recent } from './recent.ts';

/** What an index holds of one term. */
export interface StoredTerm {
  /** How many documents hold it; of what is written, those that are gone included. */
  readonly documents: number;
  readonly lists: readonly PostingList[];
}

/** The postings that are written, in one generation of tables. */
export interface StoredPostings {
  /** Of those codes that some document holds. */
  get(codes: readonly number[]): ReadonlyMap<number, StoredTerm>;
  /** How many documents hold each, those that are gone included. */
  count(codes: readonly number[]): ReadonlyMap<number, number>;
  /** Adds what is recent of some codes to what is written of them. */
  append(codes: Iterable<number>, recent: Pick<Recent, 'count' | 'each'>): void;
}

export function createStoredPostings(database: Database.Database, generation: number): StoredPostings {
  const table = `posting_${generation}`;
  const among = `FROM json_each(?) JOIN ${table} ON code = value`;
  const select = database.prepare(`SELECT code, documents, lists ${among}`).raw();
  // In one row, as fetching a row takes longer than finding it.
  const count = database.prepare(`SELECT json_group_array(json_array(code, documents)) ${among}`).raw();
  // One call for many rows: what a call costs is more than what SQLite does in it.
  const append = database.prepare(`
    INSERT INTO ${table} (code, documents, lists)
    SELECT value ->> 0, value ->> 1, substr(?2, 1 + (value ->> 2), value ->> 3) FROM json_each(?1) WHERE true
    ON CONFLICT (code) DO UPDATE SET
      documents = documents + excluded.documents, lists = CAST(lists || excluded.lists AS BLOB)
  `);

  return {
    get: (codes) => new Map(select.all(JSON.stringify(codes)).map(termIn)),
    count: (codes) => new Map(pairsIn<number>(count.get(JSON.stringify(codes)))),
    append(codes, recent) {
      const sizes = Array.from(codes, (code) => [code, recent.count(code)] as const);
      const writer = createListWriter(sizes.reduce((sum, [, size]) => sum + bytesOf(size), 0));
      let at = 0;
      const rows = sizes.map(([code, size]) => {
        let documents = 0;
        let last = -1;
        writer.begin(size);
        recent.each(code, (document, detail) => {
          writer.add(document, detail);
          if (document !== last) documents += 1;
          last = document;
        });
        const row = [code, documents, at, bytesOf(size)];
        at += bytesOf(size);
        return row;
      });
      append.run(JSON.stringify(rows), writer.bytes);
    },
  };
}

function termIn(row: unknown): [code: number, term: StoredTerm] {
  const [code, documents, lists] = Array.isArray(row) ? row : [];
  return [Number(code), { documents: Number(documents), lists: Buffer.isBuffer(lists) ? readAll(lists) : [] }];
}

/** Of a row that is a list of pairs as JSON. */
export function pairsIn<Value>(row: unknown): [key: number, value: Value][] {
  const [pairs] = Array.isArray(row) ? row : [];
  return JSON.parse(String(pairs));
}
