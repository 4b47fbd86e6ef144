import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Schema } from '../schema.ts';
import { StoreError } from '../store-error.ts';
import { keptRequest } from './0001-kept-request.ts';
import { reading } from './0002-reading.ts';
import { daily } from './0003-daily.ts';

/** By name, in the order in which they run. They only go forward; one that has been released is never changed. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-kept-request': keptRequest,
  '0002-reading': reading,
  '0003-daily': daily,
};

/** Brings a database to the schema of this version; throws a `StoreError` when a later version has written it. */
export async function migrateToLatest(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && isFromLaterVersion(error)) {
    throw new StoreError(
      'newer',
      'The database was written by a later version of Florilegium. Update the program, or set DATABASE_URL to another.',
      error,
    );
  }
  throw error;
}

/** Kysely has no error type of its own for a migration that was executed and is not known here. */
const isFromLaterVersion = (error: Error) => /previously executed migration .* is missing/.test(error.message);
