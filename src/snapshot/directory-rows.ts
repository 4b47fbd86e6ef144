import type Database from 'libsql';
import type { Mention, Named } from '../library/mention.ts';
import { type Counted, entryOf, insertAll, type Row, removeAll } from '../library/rows.ts';
import type { Register } from '../library/tally.ts';

/** The names of one directory, read when they are first asked for and kept. */
export interface StoredRegister<Name> extends Register<Name> {
  /** Is called before names change, with their ids; gives what is to be called afterwards. */
  renewing(ids: Iterable<string>): () => void;
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

  const rowsOf = (ids: readonly string[]): Row<Name>[] => ids.map(rowOf).filter((row) => row !== undefined);

  return {
    get(id): Counted<Name> | undefined {
      const row = rowOf(id);
      return row === undefined ? undefined : entryOf(row);
    },
    rows() {
      rows ??= insertAll([], all.all(directory).map(readRow<Name>));
      return rows;
    },
    renewing(ids) {
      if (rows === undefined) return () => undefined;
      const known = [...ids];
      const before = rowsOf(known);
      return () => {
        // Who searches the rows sees by another array that they are others.
        const renewed = [...(rows ?? [])];
        removeAll(renewed, before);
        rows = insertAll(renewed, rowsOf(known));
      };
    },
  };
}

/** The rows of a register hold nothing but what was written of it. */
function readRow<Name>(row: unknown): Row<Name> {
  const [mention, count] = Array.isArray(row) ? row : [];
  const read: Mention<Name> = JSON.parse(String(mention));
  return { mention: read, count: Number(count) };
}
