import type Database from 'libsql';
import type { ParsedPost } from '../content/parse-post.ts';
import type { ReadPosts } from '../content/read-posts.ts';
import { type Outline, outlineOf } from '../content/unique-ids.ts';
import type { Post } from '../domain/post.ts';
import type { Problem } from '../domain/problem.ts';
import { allOrNothing } from '../search/sqlite/all-or-nothing.ts';

/** What tells that a file is still the one that was read. */
export interface FileStamp {
  readonly size: number;
  /** In milliseconds. */
  readonly modified: number;
}

/** No file has it: what is kept with it is read again at the next start. */
export const noStamp: FileStamp = { size: -1, modified: 0 };

/** A file as it was read last, without its excerpts. */
export interface Reading extends FileStamp {
  readonly outline: Outline;
  readonly url: string | null;
  readonly problems: readonly Problem[];
  /** The ids that the library knows its excerpts by; null when it holds none of it. */
  readonly servedIds: readonly string[] | null;
}

/** The files as they were read last, in a snapshot. */
export interface StoredReading extends ReadPosts {
  /** By path. */
  all(): Iterable<Reading>;
  write(path: string, parsed: ParsedPost | null, stamp: FileStamp, served: boolean): void;
}

/** `stampOf` is asked about what is kept as files change. */
export function createStoredReading(database: Database.Database, stampOf: (path: string) => FileStamp): StoredReading {
  const all = database
    .prepare('SELECT size, modified, outline, ids FROM reading LEFT JOIN served USING (path) ORDER BY path')
    .raw();
  const paths = database.prepare('SELECT path FROM reading').pluck();
  const unserved = database
    .prepare('SELECT 0, 0, outline, NULL FROM reading LEFT JOIN served USING (path) WHERE served.path IS NULL')
    .raw();
  // In one row, as fetching a row takes longer than finding it. What a function makes rows of has a path, too.
  const some = database
    .prepare(
      `SELECT '[' || coalesce(group_concat(outline), '') || ']'
       FROM json_each(?) AS each CROSS JOIN reading ON reading.path = each.value`,
    )
    .raw();
  const holding = database
    .prepare(
      `SELECT json_group_array(DISTINCT own.path) FROM json_each(?) AS each CROSS JOIN own ON own.id = each.value`,
    )
    .raw();
  const one = database.prepare('SELECT post, excerpts, outline FROM reading WHERE path = ?').raw();
  const excerptsOf = database.prepare('SELECT value FROM excerpt WHERE path = ? ORDER BY place').raw();
  const remove = database.prepare('DELETE FROM reading WHERE path = ?');
  const insert = database.prepare(
    'INSERT INTO reading (path, size, modified, outline, post, excerpts) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const removeIds = database.prepare(
    `DELETE FROM own WHERE path = ?1 AND id IN (
       SELECT each.value FROM reading, json_each(outline, '$.ids') AS each WHERE reading.path = ?1)`,
  );
  const insertIds = database.prepare('INSERT OR IGNORE INTO own (id, path) SELECT value, ?1 FROM json_each(?2)');

  const forget = (path: string): void => {
    removeIds.run(path);
    remove.run(path);
  };
  const put = (path: string, parsed: ParsedPost, { size, modified }: FileStamp, served: boolean): void => {
    const { post, excerpts, problems } = parsed;
    const outline = outlineOf(parsed);
    // What is served stands among the excerpts of the library.
    const kept = served ? null : JSON.stringify(excerpts.map(({ post: _post, ...excerpt }) => excerpt));
    const row = JSON.stringify({ ...outline, url: post.url, problems });
    insert.run(path, size, modified, row, JSON.stringify(post), kept);
    insertIds.run(path, JSON.stringify(outline.ids));
  };
  const write: StoredReading['write'] = (path, parsed, stamp, served) =>
    allOrNothing(database, () => {
      forget(path);
      if (parsed !== null) put(path, parsed, stamp, served);
    });

  return {
    *all() {
      for (const row of all.iterate()) yield readingOf(row);
    },
    paths: () => paths.all().map(String),
    unserved: () => unserved.all().map((row) => readingOf(row).outline),
    outlines(paths) {
      const rows: readonly KeptOutline[] = JSON.parse(textIn(some.get(JSON.stringify([...paths]))));
      return rows.map((row) => outlineIn(row).outline);
    },
    holding: (ids) => JSON.parse(textIn(holding.get(JSON.stringify([...ids])))),
    contentOf(path) {
      const row: unknown = one.get(path);
      if (!Array.isArray(row)) return undefined;
      const { outline, problems } = readingOf([0, 0, row[2], null]);
      const post: Post = JSON.parse(String(row[0]));
      const values: Omit<ParsedPost['excerpts'][number], 'post'>[] =
        row[1] === null ? excerptsOf.all(path).map((found) => JSON.parse(textIn(found))) : JSON.parse(String(row[1]));
      const excerpts = values.map((value, place) => ({ ...value, id: outline.ids[place] ?? value.id, post }));
      return { post, excerpts, problems, draft: outline.draft, visibleFrom: outline.visibleFrom };
    },
    keep: (path, parsed, served) => write(path, parsed, parsed === null ? noStamp : stampOf(path), served),
    write,
  };
}

/** What stands in the only column of a row. */
const textIn = (row: unknown): string => String(Array.isArray(row) ? row[0] : row);

/** An outline as it stands in a row, with what else is kept there. */
interface KeptOutline extends Omit<Outline, 'visibleFrom'> {
  readonly visibleFrom: string | null;
  readonly url: string | null;
  readonly problems: readonly Problem[];
}

/** The rows hold nothing but what was written here. */
function readingOf(row: unknown): Reading {
  const [size, modified, text, ids] = Array.isArray(row) ? row : [];
  const servedIds: readonly string[] | null = typeof ids === 'string' ? JSON.parse(ids) : null;
  return { size: Number(size), modified: Number(modified), ...outlineIn(JSON.parse(String(text))), servedIds };
}

function outlineIn({
  url,
  problems,
  visibleFrom,
  ...outline
}: KeptOutline): Pick<Reading, 'outline' | 'url' | 'problems'> {
  return { outline: { ...outline, visibleFrom: visibleFrom === null ? null : new Date(visibleFrom) }, url, problems };
}
