import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, constants, copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { checksumOf } from './checksum.ts';
import { type Lock, takeLock } from './lock.ts';
import { SnapshotError } from './snapshot-error.ts';
import { createTables, version } from './tables.ts';

/** What a seal says of the file it belongs to. */
const sealForm = z.object({ version: z.literal(version), key: z.string(), file: z.string(), checksum: z.number() });

export interface SnapshotFile {
  readonly database: Database.Database;
  /** Why it holds nothing yet; null when it holds what was there before. */
  readonly fresh: string | null;
  /** Is called before the file changes: until it is sealed again, no start trusts it. */
  unseal(): void;
  /** Writes what is held to the disk, and the seal that makes it count. */
  seal(): Promise<void>;
  close(): void;
}

/**
 * Opens the snapshot of a content folder below `dataFolder`, or begins a new one when there is none that is whole, of this
 * version and of this `key`. A snapshot is a SQLite file with a name of its own, and a seal that names it, replaced
 * at a stroke; both may be deleted at any time. One process at a time keeps it; others work on copies of their own. Rejects
 * with a `SnapshotError` where nothing can be written.
 */
export async function openSnapshotFile(dataFolder: string, contentFolder: string, key: string): Promise<SnapshotFile> {
  const name = `library-${createHash('sha256').update(resolve(contentFolder)).digest('hex').slice(0, 12)}`;
  const sealPath = join(dataFolder, `${name}.json`);
  const newPath = join(dataFolder, `${name}-${randomUUID().slice(0, 8)}.db`);
  const lock = await lockIn(dataFolder, name);
  if (lock === null) return openCopy(dataFolder, sealPath, newPath, key);
  const { path: sealed, reason } = await whole(dataFolder, sealPath, key);
  await removeOthers(dataFolder, name, sealed);
  const path = sealed ?? newPath;
  const database = new Database(path);
  if (sealed === null) begin(database);
  else database.exec(held);
  let building = sealed === null;

  // A change asks for it again and again, and a seal is taken away once.
  let isSealed = true;
  return {
    database,
    fresh: reason,
    unseal() {
      if (isSealed) rmSync(sealPath, { force: true });
      isSealed = false;
    },
    async seal() {
      if (building) database.exec(`COMMIT; ${held}`);
      building = false;
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      const seal = { version, key, file: basename(path), checksum: await checksumOf(path) };
      await writeAtOnce(sealPath, JSON.stringify(seal));
      isSealed = true;
    },
    close() {
      database.close();
      lock.release();
    },
  };
}

async function lockIn(dataFolder: string, name: string): Promise<Lock | null> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await access(dataFolder, constants.W_OK);
    return takeLock(join(dataFolder, `${name}.lock`));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SnapshotError(
      `DATA_DIR: the index of a large library cannot be written to ${dataFolder} (${reason}). Set it to a folder that this program may write to.`,
      { cause: error },
    );
  }
}

const held = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000';

/** A file that is no snapshot until all is written needs no way back. */
function begin(database: Database.Database): void {
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -12000');
  createTables(database);
  database.exec('BEGIN');
}

/** A copy of what another process keeps, or what is made here when that is not whole; gone when this process is. */
async function openCopy(dataFolder: string, sealPath: string, path: string, key: string): Promise<SnapshotFile> {
  const { reason } = await whole(dataFolder, sealPath, key, path);
  if (reason !== null) await rm(path, { force: true });
  const database = new Database(path);
  database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000');
  if (reason !== null) createTables(database);
  // What is open lives on without a name, but not on every system.
  await rm(path, { force: true }).catch(() => undefined);
  return {
    database,
    fresh: reason,
    unseal: () => undefined,
    seal: async () => undefined,
    close() {
      database.close();
      rmSync(path, { force: true });
    },
  };
}

/** The file that a seal names, when it is whole; with `copy` a copy of it there, made first and then looked at. */
async function whole(
  folder: string,
  sealPath: string,
  key: string,
  copy: string | null = null,
): Promise<{ path: string; reason: null } | { path: null; reason: string }> {
  const text = await readFile(sealPath, 'utf8').catch(() => null);
  if (text === null) return { path: null, reason: 'there is none' };
  const seal = sealForm.safeParse(parsed(text));
  if (!seal.success) return { path: null, reason: 'it is of another version' };
  if (seal.data.key !== key) return { path: null, reason: 'the settings or the program have changed' };
  const named = join(folder, seal.data.file);
  if (copy !== null) await copyFile(named, copy, constants.COPYFILE_FICLONE).catch(() => undefined);
  const path = copy ?? named;
  const leftover = await stat(`${path}-wal`).then(
    ({ size }) => size,
    () => 0,
  );
  const checksum = await checksumOf(path).catch(() => null);
  if (checksum !== seal.data.checksum || leftover > 0) return { path: null, reason: 'it is damaged' };
  return { path, reason: null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Removes what earlier processes left. A file that cannot be removed is in use, and is removed some other time. */
async function removeOthers(folder: string, name: string, kept: string | null): Promise<void> {
  const names = await readdir(folder);
  const others = names.filter((other) => other.startsWith(`${name}-`)).map((other) => join(folder, other));
  const left = others.filter((path) => kept === null || !path.startsWith(kept));
  await Promise.allSettled(left.map((path) => rm(path, { force: true })));
}

async function writeAtOnce(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}`;
  const file = await open(beside, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
