import type Database from 'libsql';

/**
 * An inverted index: `posting` has the documents of each term, by its code, as lists one after the other, and how many they
 * are; `document` says which each number is; `length` how long its fields are, in blocks.
 */
export function createTables(database: Database.Database, generation: number): void {
  database.exec(`
    CREATE TABLE posting_${generation} (code INTEGER PRIMARY KEY, documents INTEGER NOT NULL, lists BLOB NOT NULL);
    CREATE TABLE document_${generation} (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT NOT NULL, key TEXT NOT NULL
    );
    CREATE INDEX document_path_${generation} ON document_${generation} (path);
    CREATE TABLE length_${generation} (block INTEGER PRIMARY KEY, lengths BLOB NOT NULL);
  `);
}

export function dropTables(database: Database.Database, generation: number): void {
  for (const table of ['posting', 'document', 'length']) database.exec(`DROP TABLE IF EXISTS ${table}_${generation}`);
}

/** The newest generation of tables that a database holds; null when it holds none. */
export function generationIn(database: Database.Database): number | null {
  const names = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'posting_[0-9]*'`)
    .pluck()
    .all();
  const generations = names.map((name) => Number(String(name).slice('posting_'.length)));
  return generations.length === 0 ? null : Math.max(...generations);
}
