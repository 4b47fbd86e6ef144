import Database from 'libsql';

/** What one process holds at a time, and gives back at its end, whatever ends it. */
export interface Lock {
  release(): void;
}

/** Takes the lock that a file stands for, by SQLite's own locks; null when another holds it. */
export function takeLock(path: string): Lock | null {
  const database = new Database(path);
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
