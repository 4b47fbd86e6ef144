import { databasePath } from './database-url.ts';
import type { Store } from './store.ts';

/**
 * Opens the store that a `DATABASE_URL` names: `file:PATH` is created where it is missing, `postgres://…` has to be
 * there. Throws a `StoreError`.
 */
export async function openStore(url: string): Promise<Store> {
  // Only the driver that is wanted is loaded.
  if (/^postgres(?:ql)?:/i.test(url)) return (await import('./postgres/open.ts')).openPostgresStore(url);
  return (await import('./sqlite/open.ts')).openSqliteStore(databasePath(url));
}
