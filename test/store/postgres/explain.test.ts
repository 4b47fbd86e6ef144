import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { explainPostgresError, nameOf } from '../../../src/store/postgres/explain.ts';
import { StoreError } from '../../../src/store/store-error.ts';

const withCode = (code: string): Error => Object.assign(new Error('as the driver says it'), { code });

describe('an error of PostgreSQL', () => {
  it.each([
    ['28P01', 'unreachable', 'user and password'],
    ['53100', 'full', 'disk of the server is full'],
    ['40P01', 'locked', 'it is busy'],
    ['25006', 'read-only', 'may not be written'],
    ['57P01', 'unreachable', 'starting or ending'],
    ['XX999', 'unknown', 'as the driver says it'],
  ])('with the code %s is a fault named %s', (code, fault, words) => {
    const error = explainPostgresError('postgres://host/name', withCode(code));
    expect(error.fault).toBe(fault);
    expect(error.message).toContain('The database postgres://host/name failed');
    expect(error.message).toContain(words);
  });

  it('is as it was when the store itself made it', () => {
    const error = new StoreError('newer', 'a later version');
    expect(explainPostgresError('postgres://host/name', error)).toBe(error);
  });

  it('names the database without user and password', () => {
    expect(nameOf('postgres://me:secret@db.example:5433/quotes?sslmode=require')).toBe(
      'postgres://db.example:5433/quotes',
    );
    expect(nameOf('postgres://')).not.toContain('undefined');
  });

  it('says so when nobody listens', async () => {
    await expect(openStore('postgres://me:secret@127.0.0.1:1/quotes')).rejects.toThrow(
      'The database postgres://127.0.0.1:1/quotes failed: there is no connection to the server.',
    );
  });
});
