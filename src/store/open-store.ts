import { databasePath } from './database-url.ts';
import { openSqliteStore } from './sqlite/open.ts';
import type { Store } from './store.ts';

/** Opens the store that a `DATABASE_URL` names, creating it where it is missing. Throws a `StoreError`. */
export const openStore = async (url: string): Promise<Store> => openSqliteStore(databasePath(url));
