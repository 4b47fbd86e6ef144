import { databasePath, isPostgres } from './database-url.ts';
import type { FaultListener } from './sql/attempt.ts';
import type { OpenDatabase } from './sql/open-database.ts';
import { createSqlStore } from './sql/sql-store.ts';
import type { Store } from './store.ts';

/** Opens the store that a `DATABASE_URL` names, as `openDatabase` does; `onFault` hears of what fails later. Throws a `StoreError`. */
export const openStore = async (url: string, onFault?: FaultListener): Promise<Store> =>
  createSqlStore(await openDatabase(url), onFault);

/**
 * Opens the database that a `DATABASE_URL` names, with the current schema: `file:PATH` is created where it is missing,
 * `postgres://…` has to be there. Throws a `StoreError`.
 */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  // Only the driver that is wanted is loaded.
  if (isPostgres(url)) return (await import('./postgres/open.ts')).openPostgresDatabase(url);
  return (await import('./sqlite/open.ts')).openSqliteDatabase(databasePath(url));
}
