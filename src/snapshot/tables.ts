import type Database from 'libsql';

/** Raised whenever a table, or what stands in one, changes its form: snapshots of another version are made anew. */
export const version = 6;

/**
 * `reading` is each file as it was read last, and `own` the ids that its excerpts have by themselves; `served` and `excerpt`
 * what the library holds of it; `part` what a post adds to each name, by the places of its excerpts; `name` the sum of that;
 * `mined` the pairs of names that a post gives; `word` how often a word of an alphabet was learnt.
 */
export function createTables(database: Database.Database): void {
  database.exec(`
    CREATE TABLE mined (path TEXT PRIMARY KEY, names TEXT NOT NULL);
    CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE reading (
      path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified REAL NOT NULL,
      outline TEXT NOT NULL, post TEXT NOT NULL, excerpts TEXT
    );
    CREATE TABLE own (id TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (id, path)) WITHOUT ROWID;
    CREATE TABLE served (path TEXT PRIMARY KEY, post TEXT NOT NULL, ids TEXT NOT NULL);
    CREATE TABLE excerpt (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT NOT NULL, place INTEGER NOT NULL,
      kind TEXT NOT NULL, value TEXT NOT NULL
    );
    CREATE INDEX excerpt_id ON excerpt (id);
    CREATE INDEX excerpt_place ON excerpt (path, place, kind);
    CREATE TABLE part (
      name TEXT NOT NULL, path TEXT NOT NULL, directory INTEGER NOT NULL, rank INTEGER NOT NULL,
      mention TEXT NOT NULL, places TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (name, path)
    ) WITHOUT ROWID;
    CREATE INDEX part_path ON part (path);
    CREATE TABLE name (
      id TEXT PRIMARY KEY, directory INTEGER NOT NULL, mention TEXT NOT NULL, count INTEGER NOT NULL
    ) WITHOUT ROWID;
    PRAGMA user_version = ${version};
  `);
}
