import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const server = process.env.TEST_POSTGRES_URL ?? '';
if (server === '') throw new Error('TEST_POSTGRES_URL names no server: run "npm run test:postgres".');

/** A new, empty database on the server under test. */
export async function newDatabase(): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => onServer(`drop database ${name} with (force)`) };
}

/** Runs one statement on the server, outside of any test's database. */
export const onServer = async (statement: string): Promise<void> => void (await query(server, statement));

/** Runs one statement on the database of a URL, and gives its rows. */
export async function query(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}
