import type { Kysely, Migration } from 'kysely';

/** What readers keep, how servers want their answers, and what is counted for the operator. Times are ISO 8601 in UTC. */
export const reading: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema
      .createTable('kept_excerpt')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('excerpt_id', 'text', (column) => column.notNull())
      .addColumn('excerpt', 'text', (column) => column.notNull())
      .addColumn('kept_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('kept_excerpt_key', ['reader', 'excerpt_id'])
      .execute();
    await schema
      .createTable('server_settings')
      .addColumn('server', 'text', (column) => column.primaryKey().notNull())
      .addColumn('settings', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('report')
      .addColumn('excerpt_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('line', 'integer', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('reported_at', 'text', (column) => column.notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .execute();
    await schema
      .createTable('gap')
      .addColumn('query', 'text', (column) => column.primaryKey().notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .addColumn('last_day', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('gap_by_last_day').on('gap').column('last_day').execute();
    await schema
      .createTable('bag')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('topic', 'text', (column) => column.notNull())
      .addColumn('bag', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('used_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('bag_key', ['reader', 'topic'])
      .execute();
    await schema
      .createTable('shared_answer')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('claimed_at', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('shared_answer_by_time').on('shared_answer').column('claimed_at').execute();
  },
};
