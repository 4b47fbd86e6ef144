import { StoreError, type StoreFault } from '../store-error.ts';

interface Explanation {
  readonly fault: StoreFault;
  readonly cause: string;
  readonly remedy: string;
}

const unreachable: Explanation = {
  fault: 'unreachable',
  cause: 'there is no connection to the server',
  remedy: 'Check that it runs, and the host and port in DATABASE_URL.',
};
const refused: Explanation = {
  fault: 'unreachable',
  cause: 'the server refuses the user',
  remedy: 'Check user and password in DATABASE_URL.',
};
const restarting: Explanation = {
  fault: 'unreachable',
  cause: 'the server is starting or ending',
  remedy: 'Try again in a moment.',
};
const busy: Explanation = { fault: 'locked', cause: 'it is busy', remedy: 'Try again.' };
const readOnly: Explanation = {
  fault: 'read-only',
  cause: 'it may not be written',
  remedy: 'Give the user of DATABASE_URL the right to create and change tables, on the primary server.',
};

/** By the codes of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and of the system. */
const explanations: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  EPIPE: unreachable,
  '08006': unreachable,
  '28P01': refused,
  '28000': refused,
  '3D000': { fault: 'unreachable', cause: 'the server has no such database', remedy: 'Create it, or set another.' },
  '57P01': restarting,
  '57P02': restarting,
  '57P03': restarting,
  '53300': { fault: 'locked', cause: 'the server takes no more connections', remedy: 'Raise its max_connections.' },
  '53100': { fault: 'full', cause: 'the disk of the server is full', remedy: 'Free some space there.' },
  '57014': busy,
  '55P03': busy,
  '40001': busy,
  '40P01': busy,
  '25006': readOnly,
  '42501': readOnly,
};

/** `pg` gives what it notices by itself no code. */
const cutOff = /connection terminated|timeout exceeded|query read timeout|server closed the connection|not queryable/i;

/** Says what an error of the driver means for the database of this name. */
export function explainPostgresError(name: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = explanations[code] ?? (cutOff.test(message) ? unreachable : undefined);
  if (known === undefined) return new StoreError('unknown', `The database ${name} failed: ${message}.`, error);
  return new StoreError(known.fault, `The database ${name} failed: ${known.cause}. ${known.remedy}`, error);
}

/** What a database may be called in a log: its address without user, password and options. */
export function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'postgres:';
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
