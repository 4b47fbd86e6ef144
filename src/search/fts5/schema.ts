import type Database from 'libsql';
import { fields } from '../fields.ts';

/** What keeps FTS5 from taking a term apart: the signs of ASCII that stand in terms and in encoded ids. */
const tokenizer = `ascii tokenchars ''+#._-=%!~*()''`;

/**
 * `entry` finds documents by terms and keeps no text; `document` says what they are, `bag` what ranks them; a number joins
 * the three. Terms that are whole words stand apart from their pieces, which weigh less.
 */
export function createTables(database: Database.Database, generation: number): void {
  database.exec(`
    CREATE TABLE document_${generation} (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT NOT NULL, key TEXT NOT NULL,
      ${fields.map((field) => `${field} INTEGER NOT NULL`).join(', ')}
    );
    CREATE INDEX document_path_${generation} ON document_${generation} (path);
    CREATE TABLE bag_${generation} (number INTEGER PRIMARY KEY, terms BLOB NOT NULL);
    CREATE VIRTUAL TABLE entry_${generation} USING fts5(
      words, pieces, belonging, content = '', contentless_delete = 1, tokenize = '${tokenizer}'
    );
    INSERT INTO entry_${generation} (entry_${generation}, rank) VALUES ('rank', 'bm25(1.0, 0.3, 0.0)');
    CREATE VIRTUAL TABLE vocabulary_${generation} USING fts5vocab(entry_${generation}, 'row');
  `);
}

export function dropTables(database: Database.Database, generation: number): void {
  for (const table of ['vocabulary', 'entry', 'bag', 'document'])
    database.exec(`DROP TABLE IF EXISTS ${table}_${generation}`);
}

/** The newest generation of tables that a database holds; null when it holds none. */
export function generationIn(database: Database.Database): number | null {
  const names = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'vocabulary_[0-9]*'`)
    .pluck()
    .all();
  const generations = names.map((name) => Number(String(name).slice('vocabulary_'.length)));
  return generations.length === 0 ? null : Math.max(...generations);
}
