import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import type { StoreError } from '../store-error.ts';
import type { OpenDatabase } from './open-database.ts';

/** Runs work on the database; whatever goes wrong is thrown as a `StoreError`. */
export type Attempt = <T>(work: (database: Kysely<Schema>) => Promise<T>) => Promise<T>;

/** Hears of each fault, once, before whoever asked does. */
export type FaultListener = (fault: StoreError) => void;

export function createAttempt({ database, explain }: OpenDatabase, onFault: FaultListener): Attempt {
  return async (work) => {
    try {
      return await work(database);
    } catch (error) {
      const fault = explain(error);
      onFault(fault);
      throw fault;
    }
  };
}
