import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { keepsTheStoreContract } from '../../contract/store.ts';

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'florilegium-store-'));

describe('the SQLite store', () => {
  keepsTheStoreContract(async () => {
    const folder = await temporaryFolder();
    const url = `file:${join(folder, 'not', 'yet', 'there.db')}`;
    return { open: () => openStore(url), remove: () => rm(folder, { recursive: true }) };
  });
});

describe('a SQLite database in memory', () => {
  it('keeps requests while it is open', async () => {
    const store = await openStore('file::memory:');
    await store.keepRequest('k1', 'kept');
    expect(await store.request('k1')).toBe('kept');
    await store.close();
  });
});

describe('a SQLite database that cannot be used', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await temporaryFolder();
    path = join(folder, 'florilegium.db');
  });

  afterEach(() => rm(folder, { recursive: true }));

  const fault = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreError);
    return error instanceof StoreError ? error : expect.unreachable();
  };

  it('is told when another process holds it, and used again when it is free', async () => {
    const store = await openStore(`file:${path}`);
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const error = await fault(store.keepRequest('k1', 'kept'));
    expect(error.fault).toBe('locked');
    expect(error.message).toContain(path);
    other.exec('COMMIT');
    other.close();
    await store.keepRequest('k1', 'kept');
    expect(await store.request('k1')).toBe('kept');
    await store.close();
  });

  it('is told when the file is no database', async () => {
    await writeFile(path, 'These are plain words, and too many of them to be an empty file.'.repeat(20));
    expect((await fault(openStore(`file:${path}`))).fault).toBe('damaged');
  });

  it('is told when the path is a folder', async () => {
    expect((await fault(openStore(`file:${folder}`))).fault).toBe('unreachable');
  });

  it('is told when its folder cannot be created', async () => {
    await writeFile(join(folder, 'file'), '');
    const error = await fault(openStore(`file:${join(folder, 'file', 'florilegium.db')}`));
    expect(error.fault).toBe('unreachable');
    expect(error.message).toContain('DATABASE_URL');
  });

  it('is told when a later version has written it', async () => {
    await (await openStore(`file:${path}`)).close();
    const later = new Database(path);
    later.exec(`INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '2099-01-01')`);
    later.close();
    expect((await fault(openStore(`file:${path}`))).fault).toBe('newer');
  });
});
