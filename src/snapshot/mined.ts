import type Database from 'libsql';
import type { PostContent } from '../library/collection.ts';
import type { Names } from '../search/glossary/glossary.ts';
import { mineNames } from '../search/glossary/mine.ts';

/** The pairs of names that posts give, so that no start reads all posts for them. */
export interface StoredNames {
  /** Each path with the names of its post. */
  all(): Iterable<readonly [string, readonly Names[]]>;
  /** Replaces those of the post at a path; null removes them. */
  update(path: string, content: PostContent | null): void;
}

export function createStoredNames(database: Database.Database): StoredNames {
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
    update(path, content) {
      forget.run(path);
      const names = (content?.excerpts ?? []).flatMap(({ body }) => mineNames(body.text));
      if (names.length > 0) insert.run(path, JSON.stringify(names));
    },
  };
}
