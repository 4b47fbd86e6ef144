import type Database from 'libsql';
import type { Mention, Named } from '../library/mention.ts';
import { type Counted, entryOf, insertAll, type Row } from '../library/rows.ts';
import type { Register } from '../library/tally.ts';

/** The names of one directory, read when they are first asked for and kept. */
export interface StoredRegister<Name> extends Register<Name> {
  /** Reads again what these names are now. */
  renew(ids: ReadonlySet<string>): void;
}

export function createStoredRegister<Name extends Named>(
  database: Database.Database,
  directory: number,
): StoredRegister<Name> {
  const one = database.prepare('SELECT mention, count FROM name WHERE id = ? AND directory = ?').raw();
  const all = database.prepare('SELECT mention, count FROM name WHERE directory = ?').raw();
  let rows: readonly Row<Name>[] | undefined;

  const rowOf = (id: string): Row<Name> | undefined => {
    const found: unknown = one.get(id, directory);
    return found === undefined ? undefined : readRow<Name>(found);
  };

  return {
    get(id): Counted<Name> | undefined {
      const row = rowOf(id);
      return row === undefined ? undefined : entryOf(row);
    },
    rows() {
      rows ??= insertAll([], all.all(directory).map(readRow<Name>));
      return rows;
    },
    renew(ids) {
      if (rows === undefined || ids.size === 0) return;
      const others = rows.filter(({ mention }) => !ids.has(mention.named.id));
      rows = insertAll(
        others,
        [...ids].map(rowOf).filter((row) => row !== undefined),
      );
    },
  };
}

/** The rows of a register hold nothing but what was written of it. */
function readRow<Name>(row: unknown): Row<Name> {
  const [mention, count] = Array.isArray(row) ? row : [];
  const read: Mention<Name> = JSON.parse(String(mention));
  return { mention: read, count: Number(count) };
}
