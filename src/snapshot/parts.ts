import type Database from 'libsql';
import type { Excerpt } from '../domain/post.ts';
import type { Named } from '../library/mention.ts';
import { type MentionsOf, partsOf } from '../library/tally.ts';

/** What each post adds to each name, and the sums of that. */
export interface StoredParts {
  /** Until `finish`, which goes in steps, names are not added up. */
  begin(): void;
  finish(): Iterable<void>;
  /** Replaces what a post adds, telling first which names' sums will be others. Most of an edited post is as it was. */
  replace(path: string, excerpts: readonly Excerpt[], beforeSums: (names: ReadonlySet<string>) => void): void;
}

/** `directories` are the functions that name what an excerpt belongs to, in the order of their numbers. */
export function createStoredParts(database: Database.Database, directories: readonly MentionsOf<Named>[]): StoredParts {
  const ofPath = database
    .prepare('SELECT name, directory, rank, mention, places, count FROM part WHERE path = ?')
    .raw();
  // One call for all of a post: what a call costs is more than what SQLite does in it.
  const put = database.prepare(`
    INSERT OR REPLACE INTO part (name, path, directory, rank, mention, places, count)
    SELECT value ->> 0, ?1, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?2)
  `);
  const remove = database.prepare('DELETE FROM part WHERE name = ? AND path = ?');
  const forget = database.prepare('DELETE FROM name WHERE id = ?');
  const sum = database.prepare(`INSERT INTO name SELECT ${sumOfParts} WHERE name = ? GROUP BY name)`);
  let bulk = false;

  return {
    begin() {
      bulk = true;
    },
    *finish() {
      bulk = false;
      const sumFrom = database.prepare(
        `INSERT OR REPLACE INTO name SELECT ${sumOfParts} WHERE name >= ? AND name < ? GROUP BY name)`,
      );
      for (const [place, below] of bounds.slice(1).entries()) {
        sumFrom.run(bounds[place], below);
        yield;
      }
    },
    replace(path, excerpts, beforeSums) {
      const before = new Map(bulk ? [] : ofPath.all(path).map(partIn));
      const changed = new Set<string>();
      const rows: (readonly [string, ...Part])[] = [];
      for (const [name, part] of rowsOf(path, excerpts, directories)) {
        const isSame = before.get(name) === JSON.stringify(part);
        before.delete(name);
        if (isSame) continue;
        changed.add(name);
        rows.push([name, ...part]);
      }
      put.run(path, JSON.stringify(rows));
      for (const name of before.keys()) {
        changed.add(name);
        remove.run(name, path);
      }
      if (bulk) return;
      beforeSums(changed);
      for (const name of changed) {
        forget.run(name);
        sum.run(name);
      }
    },
  };
}

/** Bounds between which ids of names lie about evenly; the first and the last leave none out, whatever ids are made of. */
const bounds = [
  '',
  ...Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (first) => [first, `${first}g`]).flat(),
  '\u{10ffff}',
];

/** Directory, rank, mention, places and count. */
type Part = readonly [number, number, string, string, number];

function* rowsOf(
  path: string,
  excerpts: readonly Excerpt[],
  directories: readonly MentionsOf<Named>[],
): Generator<readonly [name: string, Part]> {
  const places = new Map(excerpts.map((excerpt, place) => [excerpt, place]));
  for (const [directory, of] of directories.entries()) {
    for (const { mention, excerpts: named } of partsOf<Named>(path, excerpts, of)) {
      const where = JSON.stringify(named.map((excerpt) => places.get(excerpt) ?? 0));
      yield [mention.named.id, [directory, mention.rank, JSON.stringify(mention), where, named.length]];
    }
  }
}

function partIn(row: unknown): [name: string, part: string] {
  const [name, ...part] = Array.isArray(row) ? row : [];
  return [String(name), JSON.stringify(part)];
}

/** Where posts describe a name differently, the description of the lowest rank holds, then that of the first path. */
const sumOfParts = `name, directory, mention, total FROM (
  SELECT name, directory, mention, sum(count) AS total, min(printf('%d %s', rank, path)) FROM part`;
