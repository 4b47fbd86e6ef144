import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Schema } from '../../../src/store/schema.ts';
import { createSqlStore } from '../../../src/store/sql/sql-store.ts';
import { explainSqliteError } from '../../../src/store/sqlite/explain.ts';
import type { Store } from '../../../src/store/store.ts';
import { StoreError } from '../../../src/store/store-error.ts';

let folder: string;
let path: string;
let connection: Database.Database;
let store: Store;

/** A store over a connection that a test can restrict: what a full disk is for the file, a limit is for the connection. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-faults-'));
  path = join(folder, 'florilegium.db');
  await (await openStore(`file:${path}`)).close();
  connection = new Database(path);
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) });
  store = createSqlStore({ database, explain: (error) => explainSqliteError(path, error), locking: 'one-writer' });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const faultOf = async (work: Promise<unknown>): Promise<StoreError> => {
  const error = await work.then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );
  return error instanceof StoreError ? error : expect.unreachable(String(error));
};

/** What was kept before is still read, and the store works again when the cause is gone. */
async function recovers(): Promise<void> {
  expect(await store.request('before')).toBe('kept');
  connection.exec('PRAGMA query_only = OFF');
  connection.exec('PRAGMA max_page_count = 1000000');
  await store.keepRequest('after', 'kept');
  expect(await store.request('after')).toBe('kept');
}

it('says that the disk is full, loses nothing, and goes on when there is room again', async () => {
  await store.keepRequest('before', 'kept');
  connection.exec('PRAGMA max_page_count = 1');
  const error = await faultOf(store.keepRequest('big', 'x'.repeat(1_000_000)));
  expect(error).toMatchObject({ fault: 'full' });
  expect(error.message).toMatch(/florilegium\.db failed: the disk is full\. Free some space\.$/);
  expect(await store.request('big')).toBeUndefined();
  await recovers();
});

it('says that the database may not be written, and goes on reading', async () => {
  await store.keepRequest('before', 'kept');
  connection.exec('PRAGMA query_only = ON');
  const error = await faultOf(store.settings.set('server', await store.settings.of('server')));
  expect(error).toMatchObject({ fault: 'read-only' });
  expect(error.message).not.toContain('\n');
  await recovers();
});

it('undoes the whole of what fails half-way', async () => {
  await store.bags.put('reader', 'topic', { seed: 's', round: 0, drawn: [] }, null, new Date(0));
  connection.exec("CREATE TRIGGER no BEFORE DELETE ON bag BEGIN SELECT RAISE(ABORT, 'not now'); END");
  connection.exec("INSERT INTO kept_excerpt VALUES ('reader', 'e1', '{}', '2026-01-01T00:00:00.000Z')");
  await faultOf(store.forgetReader('reader'));
  expect(connection.prepare('SELECT count(*) AS left FROM kept_excerpt').get()).toMatchObject({ left: 1 });
});

it('names the row that it cannot read', async () => {
  connection.exec("INSERT INTO kept_excerpt VALUES ('reader', 'e1', '{', '2026-01-01T00:00:00.000Z')");
  const error = await faultOf(store.keptExcerpts.get('reader', 'e1'));
  expect(error).toMatchObject({ fault: 'damaged' });
  expect(error.message).toContain('kept_excerpt, excerpt_id e1');
});
