import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';
import type { StoreError } from './store-error.ts';

/** The store on any SQL database that Kysely speaks. What the driver throws is turned into a `StoreError` by `explain`. */
export function createSqlStore(database: Kysely<Schema>, explain: (error: unknown) => StoreError): Store {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error);
    }
  };

  return {
    keepRequest: (key, request) =>
      attempt(async () => {
        await database
          .insertInto('kept_request')
          .values({ key, request })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .execute();
      }),

    request: (key) =>
      attempt(async () => {
        const row = await database
          .selectFrom('kept_request')
          .select('request')
          .where('key', '=', key)
          .executeTakeFirst();
        return row?.request;
      }),

    close: () => attempt(() => database.destroy()),
  };
}
