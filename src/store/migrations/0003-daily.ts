import type { Kysely, Migration } from 'kysely';

/** What servers want to have posted, what became of it, and when excerpts came. Times are ISO 8601 in UTC. */
export const daily: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema
      .createTable('schedule')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('server', 'text', (column) => column.notNull())
      .addColumn('schedule', 'text', (column) => column.notNull())
      .addColumn('set_at', 'text', (column) => column.notNull())
      .addColumn('bag', 'text')
      .addColumn('due_date', 'text')
      .addColumn('due_at', 'text')
      .addColumn('holder', 'text')
      .addColumn('held_until', 'text')
      .addColumn('left_at', 'text')
      .execute();
    await schema.createIndex('schedule_by_server').on('schedule').column('server').execute();
    await schema.createIndex('schedule_by_due').on('schedule').column('due_at').execute();
    await schema
      .createTable('delivery')
      .addColumn('schedule', 'text', (column) => column.notNull().references('schedule.id').onDelete('cascade'))
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('excerpt_id', 'text')
      .addColumn('channel', 'text')
      .addColumn('started_at', 'text')
      .addColumn('settled_at', 'text')
      .addColumn('message_id', 'text')
      .addColumn('missed', 'text')
      .addPrimaryKeyConstraint('delivery_key', ['schedule', 'date'])
      .execute();
    await schema
      .createTable('first_seen')
      .addColumn('excerpt_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('seen_at', 'text')
      .execute();
    await schema.createIndex('first_seen_by_time').on('first_seen').column('seen_at').execute();
  },
};
