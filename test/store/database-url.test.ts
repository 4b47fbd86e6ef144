import { describe, expect, it } from 'vitest';
import { databasePath } from '../../src/store/database-url.ts';
import { StoreError } from '../../src/store/store-error.ts';

describe('databasePath', () => {
  it.each([
    ['file:data/florilegium.db', 'data/florilegium.db'],
    ['file:./florilegium.db', './florilegium.db'],
    ['file:/var/lib/florilegium.db', '/var/lib/florilegium.db'],
    ['FILE:data/florilegium.db', 'data/florilegium.db'],
    ['file::memory:', ':memory:'],
  ])('%s means %s', (url, path) => {
    expect(databasePath(url)).toBe(path);
  });

  it.skipIf(process.platform === 'win32')('decodes a URL with an authority', () => {
    expect(databasePath('file:///var/lib/my%20quotes.db')).toBe('/var/lib/my quotes.db');
  });

  it.each([
    ['data/florilegium.db', 'an address without a scheme'],
    ['mysql://user:secret@host/db', 'mysql:'],
    ['file:', 'the path is missing'],
    ['file://elsewhere/florilegium.db', 'names no local file'],
  ])('refuses %s', (url, reason) => {
    expect(() => databasePath(url)).toThrow(StoreError);
    expect(() => databasePath(url)).toThrow(reason);
  });

  it('never repeats a password', () => {
    expect(() => databasePath('mysql://user:secret@host/db')).not.toThrow(/secret/);
  });
});
