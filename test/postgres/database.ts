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
export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
