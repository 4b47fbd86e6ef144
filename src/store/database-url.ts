import { fileURLToPath } from 'node:url';
import { StoreError } from './store-error.ts';

export const inMemory = ':memory:';

export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:/i.test(url);

/** Whether a `DATABASE_URL` can name a database. */
export function isDatabaseUrl(url: string): boolean {
  if (isPostgres(url)) return true;
  try {
    return databasePath(url) !== '';
  } catch {
    return false;
  }
}

/**
 * The path that a `DATABASE_URL` means: `file:data/florilegium.db` relative to the working directory,
 * `file:/var/lib/florilegium.db` or `file:///var/lib/florilegium.db`, and `file::memory:` for none at all.
 * Only the scheme of any other address is repeated in the error, as the rest may hold a password.
 */
export function databasePath(url: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? null;
  if (scheme?.toLowerCase() !== 'file') {
    const found = scheme === null ? 'an address without a scheme' : `${scheme}:`;
    throw new StoreError(
      'address',
      `DATABASE_URL: expected file:PATH or postgres://…, found ${found}; write file:data/florilegium.db`,
    );
  }
  const rest = url.slice('file:'.length);
  if (rest.startsWith('//')) return pathOfUrl(url);
  if (rest === '') {
    throw new StoreError('address', 'DATABASE_URL: the path is missing after file:; write file:data/florilegium.db');
  }
  return rest;
}

function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new StoreError(
      'address',
      `DATABASE_URL: ${url} names no local file; write file:data/florilegium.db or file:///absolute/path.db`,
      error,
    );
  }
}
