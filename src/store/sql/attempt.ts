import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import type { StoreError } from '../store-error.ts';

/** Runs work on the database; whatever goes wrong is thrown as a `StoreError`. */
export type Attempt = <T>(work: (database: Kysely<Schema>) => Promise<T>) => Promise<T>;

export function createAttempt(database: Kysely<Schema>, explain: (error: unknown) => StoreError): Attempt {
  return async (work) => {
    try {
      return await work(database);
    } catch (error) {
      throw explain(error);
    }
  };
}
