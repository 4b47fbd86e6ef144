import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import type { StoreError } from '../store-error.ts';
import type { Locking } from './locking.ts';

/** A database with the current schema. */
export interface OpenDatabase {
  readonly database: Kysely<Schema>;
  /** What an error of its driver means. */
  readonly explain: (error: unknown) => StoreError;
  readonly locking: Locking;
}
