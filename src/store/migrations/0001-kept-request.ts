import type { Kysely, Migration } from 'kysely';

/** Requests that do not fit into a button, under their keys. */
export const keptRequest: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('kept_request')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('request', 'text', (column) => column.notNull())
      .execute();
  },
};
