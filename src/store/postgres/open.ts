import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { migrateToLatest } from '../migrations/migrate.ts';
import type { Schema } from '../schema.ts';
import type { OpenDatabase } from '../sql/open-database.ts';
import { explainPostgresError, nameOf } from './explain.ts';

/** In milliseconds; `statement` ends within the server, `query` also when the server is gone. */
const patience = { connecting: 5_000, statement: 10_000, query: 15_000, idle: 30_000 } as const;

const mostConnections = 10;

/**
 * Opens the PostgreSQL database (14 or later) at `url` and brings it to the current schema: of several processes that
 * start at once, one after the other. TLS is as the URL says (`sslmode`). Throws a `StoreError`.
 */
export async function openPostgresDatabase(url: string): Promise<OpenDatabase> {
  const explain = (error: unknown) => explainPostgresError(nameOf(url), error);
  let pool: Pool | undefined;
  try {
    pool = new Pool({
      connectionString: url,
      max: mostConnections,
      connectionTimeoutMillis: patience.connecting,
      statement_timeout: patience.statement,
      query_timeout: patience.query,
      idleTimeoutMillis: patience.idle,
      application_name: 'florilegium',
    });
    // A connection that is lost while nobody uses it is no error of anybody's; the next query opens another.
    pool.on('error', () => undefined);
    // One that is lost while somebody does fails the query, and an error event that nobody hears would end the process.
    pool.on('connect', (client) => client.on('error', () => undefined));
    const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
    await migrateToLatest(database);
    return { database, explain, locking: 'skip-locked' };
  } catch (error) {
    await pool?.end();
    throw explain(error);
  }
}
