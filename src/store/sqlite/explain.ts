import { StoreError, type StoreFault } from '../store-error.ts';

interface Explanation {
  readonly fault: StoreFault;
  readonly cause: string;
  readonly remedy: string;
}

/** By SQLite's primary result codes (https://sqlite.org/rescode.html). */
const explanations: Readonly<Record<string, Explanation>> = {
  BUSY: { fault: 'locked', cause: 'another process holds it', remedy: 'End that process, or try again.' },
  LOCKED: { fault: 'locked', cause: 'it is in use', remedy: 'Try again.' },
  READONLY: { fault: 'read-only', cause: 'it may not be written', remedy: 'Make the file and its folder writable.' },
  FULL: { fault: 'full', cause: 'the disk is full', remedy: 'Free some space.' },
  CORRUPT: { fault: 'damaged', cause: 'the file is damaged', remedy: 'Restore it from a backup, or move it away.' },
  NOTADB: { fault: 'damaged', cause: 'the file is no SQLite database', remedy: 'Set DATABASE_URL to another file.' },
  CANTOPEN: { fault: 'unreachable', cause: 'it cannot be opened', remedy: 'Check the path and its permissions.' },
  IOERR: { fault: 'unreachable', cause: 'the disk reports an error', remedy: 'Check the disk and its permissions.' },
  PERM: { fault: 'unreachable', cause: 'access is denied', remedy: 'Check the permissions of the file.' },
};

/** Says what an error of the driver means for the database at `path`. */
export function explainSqliteError(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const known = explanations[primaryCode(error, message)];
  if (known === undefined) return new StoreError('unknown', `The database ${path} failed: ${message}.`, error);
  return new StoreError(known.fault, `The database ${path} failed: ${known.cause}. ${known.remedy}`, error);
}

/** `BUSY` for `SQLITE_BUSY` and its extended codes, such as `SQLITE_BUSY_SNAPSHOT`. */
function primaryCode(error: unknown, message: string): string {
  // The driver gives an error while opening no code, but ends its message with SQLite's number.
  if (message.startsWith('ConnectionFailed')) return 'CANTOPEN';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.replace(/^SQLITE_/, '').replace(/_.*$/, '');
}
