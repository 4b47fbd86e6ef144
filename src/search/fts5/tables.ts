import type Database from 'libsql';
import { keyOf } from '../document-key.ts';
import type { SearchDocument } from '../engine.ts';
import { fields } from '../fields.ts';
import { prepare } from './prepare.ts';
import type { Bag } from './rank.ts';

/** A document that a search looks at. */
export interface Candidate extends Bag {
  readonly id: string;
}

/** One generation of tables: the documents as they are found and ranked. */
export interface Tables {
  readonly documents: number;
  /** How many terms a field has, on average, in the order of the fields. */
  readonly averages: readonly number[];
  /** How many documents hold a term or a mark. */
  frequency(term: string): number;
  /** Those that fit an expression of FTS5, the most promising first when they are `ranked`; else in any order. */
  matching(expression: string, limit: number, ranked: boolean): readonly Candidate[];
  /** Replaces the documents of a path; those that are as they were are left alone. */
  put(path: string, documents: readonly SearchDocument[]): void;
}

/** Counting the documents of a common term takes long, and a few more or less change little. */
const common = 100;

export function openTables(database: Database.Database, generation: number): Tables {
  const lengths = fields.join(', ');
  const insertDocument = database.prepare(
    `INSERT INTO document_${generation} (id, path, key, ${lengths}) VALUES (?, ?, ?, ${fields.map(() => '?').join(', ')})`,
  );
  const insertBag = database.prepare(`INSERT INTO bag_${generation} (number, terms) VALUES (?, ?)`);
  const insertEntry = database.prepare(
    `INSERT INTO entry_${generation} (rowid, words, pieces, belonging) VALUES (?, ?, ?, ?)`,
  );
  const removals = [
    `DELETE FROM entry_${generation} WHERE rowid = ?`,
    `DELETE FROM bag_${generation} WHERE number = ?`,
    `DELETE FROM document_${generation} WHERE number = ?`,
  ].map((removal) => database.prepare(removal));
  const countTerm = database.prepare(`SELECT doc FROM vocabulary_${generation} WHERE term = ?`).raw();
  const select = (order: string) =>
    database
      .prepare(
        `SELECT id, terms, ${lengths}
         FROM (SELECT rowid AS number FROM entry_${generation} WHERE entry_${generation} MATCH ? ${order} LIMIT ?)
         CROSS JOIN document_${generation} USING (number) CROSS JOIN bag_${generation} USING (number)`,
      )
      .raw();
  const selectRanked = select('ORDER BY rank');
  const selectAny = select('');
  const sums = fields.map((field) => `total(${field})`).join(', ');
  const summary = database.prepare(`SELECT count(*), ${sums} FROM document_${generation}`).raw();
  const heldOfPath = database
    .prepare(`SELECT key, number, ${lengths} FROM document_${generation} WHERE path = ?`)
    .raw();
  const [documents = 0, ...totals] = numbersOf(summary.get());
  const held = { documents, totals };
  const known = new Map<string, number>();

  const count = (sign: 1 | -1, added: readonly number[]): void => {
    held.documents += sign;
    held.totals = held.totals.map((total, place) => total + sign * (added[place] ?? 0));
  };

  const add = (document: SearchDocument, key: string): void => {
    const { words, pieces, belonging, lengths: counts, bag } = prepare(document);
    const { lastInsertRowid: number } = insertDocument.run(document.id, document.path, key, ...counts);
    insertBag.run(number, bag);
    insertEntry.run(number, words, pieces, belonging);
    count(1, counts);
  };

  return {
    get documents() {
      return held.documents;
    },
    get averages() {
      return held.totals.map((total) => total / Math.max(1, held.documents));
    },
    frequency(term) {
      const remembered = known.get(term);
      if (remembered !== undefined) return remembered;
      const [counted = 0] = numbersOf(countTerm.get(term));
      if (counted >= common) known.set(term, counted);
      return counted;
    },
    matching: (expression, limit, ranked) =>
      (ranked ? selectRanked : selectAny).all(expression, limit).map(candidateOf),
    put(path, documents) {
      const wanted = new Map(documents.map((document) => [keyOf(document), document]));
      for (const [key, ...facts] of heldOfPath.all(path).map(rowOf)) {
        if (wanted.delete(String(key))) continue;
        const [number, ...counts] = numbersOf(facts);
        for (const removal of removals) removal.run(number);
        count(-1, counts);
      }
      for (const [key, document] of wanted) add(document, key);
    },
  };
}

function candidateOf(row: unknown): Candidate {
  const [id, terms, ...lengths] = rowOf(row);
  return { id: String(id), terms: Buffer.isBuffer(terms) ? terms : Buffer.alloc(0), lengths: numbersOf(lengths) };
}

const rowOf = (row: unknown): unknown[] => (Array.isArray(row) ? row : []);

const numbersOf = (row: unknown): number[] => rowOf(row).map(Number);
