import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { inMemory } from '../database-url.ts';
import { migrateToLatest } from '../migrations/migrate.ts';
import type { Schema } from '../schema.ts';
import type { OpenDatabase } from '../sql/open-database.ts';
import { StoreError } from '../store-error.ts';
import { explainSqliteError } from './explain.ts';

/** How long to wait for another process, in milliseconds. The driver blocks meanwhile: long at the start, short later. */
const patience = { opening: 5_000, running: 250 };

/** Opens or creates the SQLite database at `path` and brings it to the current schema. Throws a `StoreError`. */
export async function openSqliteDatabase(path: string): Promise<OpenDatabase> {
  const explain = (error: unknown) => explainSqliteError(path, error);
  if (path !== inMemory) await createFolder(path);
  let connection: Database.Database | undefined;
  try {
    connection = new Database(path, { timeout: patience.opening });
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: wholeWhenClosed(connection) }) });
    await inOneTransaction(connection, () => migrateToLatest(database));
    connection.pragma(`busy_timeout = ${patience.running}`);
    return { database, explain, locking: 'one-writer' };
  } catch (error) {
    connection?.close();
    throw explain(error);
  }
}

/** The driver leaves what was written in a file beside the database, and a copy of the database alone would lack it. */
const wholeWhenClosed = (connection: Database.Database): SqliteDatabase => ({
  prepare: (sql) => connection.prepare(sql),
  close() {
    try {
      connection.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // Then the file beside it stays, and nothing is lost.
    }
    connection.close();
  },
});

async function createFolder(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new StoreError(
      'unreachable',
      `The folder ${folder} for the database cannot be created. Check the path in DATABASE_URL and its permissions.`,
      error,
    );
  }
}

/** Migrations of several processes that start at once run one after another: Kysely takes no lock on SQLite. */
async function inOneTransaction(connection: Database.Database, work: () => Promise<void>): Promise<void> {
  connection.exec('BEGIN IMMEDIATE');
  try {
    await work();
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
