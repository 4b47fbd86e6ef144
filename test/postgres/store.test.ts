import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openPostgresDatabase } from '../../src/store/postgres/open.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { keepsTheStoreContract } from '../contract/store.ts';
import { newDatabase, onServer } from './database.ts';

describe('the PostgreSQL store', () => {
  keepsTheStoreContract(async () => {
    const { url, remove } = await newDatabase();
    return { open: () => openStore(url), remove };
  });

  it('is brought to its schema once when ten processes open it at the same time', async () => {
    const { url, remove } = await newDatabase();
    onTestFinished(remove);
    const stores = await Promise.all(Array.from({ length: 10 }, () => openStore(url)));
    await stores[0]?.keepRequest('key', 'request');
    expect(await stores[9]?.request('key')).toBe('request');
    await Promise.all(stores.map((store) => store.close()));
  });

  it('goes on when the server has cut its connections', async () => {
    const { url, remove } = await newDatabase();
    onTestFinished(remove);
    const store = await openStore(url);
    await store.keepRequest('key', 'request');
    const name = new URL(url).pathname.slice(1);
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await expect.poll(() => store.request('key').catch(() => null)).toBe('request');
    await store.close();
  });

  it('outlives a connection that is cut in the middle of a transaction', async () => {
    const { url, remove } = await newDatabase();
    onTestFinished(remove);
    const { database } = await openPostgresDatabase(url);
    const transaction = database.transaction().execute(async (begun) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(begun);
      await onServer(`select pg_terminate_backend(${rows[0]?.pid}, 10000)`);
      await sql`select 1`.execute(begun);
    });
    await expect(transaction).rejects.toThrow();
    await sql`select 1`.execute(database);
    await database.destroy();
  });
});

describe('a connection to PostgreSQL', () => {
  it('lets no statement run for longer than ten seconds, and says that the database is busy', async () => {
    const { url, remove } = await newDatabase();
    onTestFinished(remove);
    const { database, explain } = await openPostgresDatabase(url);
    onTestFinished(() => database.destroy());
    const { rows } = await sql`show statement_timeout`.execute(database);
    expect(rows).toEqual([{ statement_timeout: '10s' }]);
    const cut = database.transaction().execute(async (begun) => {
      await sql`set local statement_timeout = '20ms'`.execute(begun);
      await sql`select pg_sleep(30)`.execute(begun);
    });
    const error: unknown = await cut.catch((reason: unknown) => reason);
    expect(explain(error).fault).toBe('locked');
  });

  // Another server than the one that is started here has a certificate of its own.
  it.skipIf(process.env.OTHER_POSTGRES === 'yes')('is secured as the URL says', async () => {
    const { url, remove } = await newDatabase();
    onTestFinished(remove);
    const isSecured = async (settings: Readonly<Record<string, string>>): Promise<unknown> => {
      const address = new URL(url);
      for (const [name, value] of Object.entries(settings)) address.searchParams.set(name, value);
      await (await openStore(address.href)).close();
      const { database } = await openPostgresDatabase(address.href);
      const { rows } = await sql<{ ssl: boolean }>`
        select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(database);
      await database.destroy();
      return rows[0]?.ssl;
    };
    const sslrootcert = fileURLToPath(new URL('./certificate/server.crt', import.meta.url));
    expect(await isSecured({ sslmode: 'disable' })).toBe(false);
    expect(await isSecured({ sslmode: 'verify-full', sslrootcert })).toBe(true);
    await expect(isSecured({ sslmode: 'verify-full' })).rejects.toThrow(/self-signed certificate/);
  });
});

describe('a PostgreSQL database that cannot be used', () => {
  const faultOf = async (url: string): Promise<StoreError> => {
    const error = await openStore(url).then(
      () => expect.unreachable(),
      (reason: unknown) => reason,
    );
    return error instanceof StoreError ? error : expect.unreachable(String(error));
  };

  it.each<[string, (url: URL) => void, string]>([
    [
      'nobody listens',
      (url) => {
        url.port = '1';
      },
      'there is no connection',
    ],
    [
      'the password is wrong',
      (url) => {
        url.password = 'top-secret';
      },
      'user and password',
    ],
    [
      'there is no such database',
      (url) => {
        url.pathname = '/nowhere';
      },
      'no such database',
    ],
  ])('is told when %s, without the password', async (_, change, cause) => {
    const { url, remove } = await newDatabase();
    onTestFinished(remove);
    const changed = new URL(url);
    change(changed);
    const { message, fault } = await faultOf(changed.href);
    expect(fault).toBe('unreachable');
    expect(message).toContain(cause);
    expect(message).not.toContain(changed.password);
  });
});
