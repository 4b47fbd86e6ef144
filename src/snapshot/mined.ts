import type Database from 'libsql';
import type { KeptNames } from '../search/kept.ts';

/** The pairs of names that posts give, so that no start reads all posts for them. */
export function createStoredNames(database: Database.Database): KeptNames {
  const select = database.prepare('SELECT path, names FROM mined').raw();
  const forget = database.prepare('DELETE FROM mined WHERE path = ?');
  const insert = database.prepare('INSERT INTO mined (path, names) VALUES (?, ?)');
  return {
    *all() {
      for (const row of select.all()) {
        const [path, names] = Array.isArray(row) ? row : [];
        yield [String(path), JSON.parse(String(names))];
      }
    },
    put(path, names) {
      forget.run(path);
      if (names.length > 0) insert.run(path, JSON.stringify(names));
    },
  };
}
