import { SqliteError } from 'libsql';
import { describe, expect, it } from 'vitest';
import { explainSqliteError } from '../../../src/store/sqlite/explain.ts';

describe('explainSqliteError', () => {
  it.each([
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_IOERR_WRITE', 'unreachable'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_CONSTRAINT', 'unknown'],
  ])('calls %s a fault of the kind %s', (code, fault) => {
    const cause = new SqliteError('it went wrong', code);
    const error = explainSqliteError('data/florilegium.db', cause);
    expect(error.fault).toBe(fault);
    expect(error.message).toContain('data/florilegium.db');
    expect(error.cause).toBe(cause);
  });

  it('tells one line with the cause and the remedy', () => {
    const { message } = explainSqliteError(
      'data/florilegium.db',
      new SqliteError('attempt to write', 'SQLITE_READONLY'),
    );
    expect(message).toBe(
      'The database data/florilegium.db failed: it may not be written. Make the file and its folder writable.',
    );
  });

  it('keeps the words of an error that it does not know', () => {
    expect(explainSqliteError('x.db', new TypeError('something new')).message).toContain('something new');
  });
});
