import type Database from 'libsql';
import type { ParsedPost } from '../content/parse-post.ts';
import type { ReadPosts } from '../content/shelf.ts';
import { type Outline, outlineOf } from '../content/unique-ids.ts';
import type { Post } from '../domain/post.ts';
import type { Problem } from '../domain/problem.ts';

/** What tells that a file is still the one that was read. */
export interface FileStamp {
  readonly size: number;
  /** In milliseconds. */
  readonly modified: number;
}

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
  all(): readonly Reading[];
  write(path: string, parsed: ParsedPost | null, stamp: FileStamp, served: boolean): void;
}

/** `stampOf` and `isServed` are asked about what is kept as files change. */
export function createStoredReading(
  database: Database.Database,
  stampOf: (path: string) => FileStamp,
  isServed: (parsed: ParsedPost) => boolean,
): StoredReading {
  const all = database
    .prepare('SELECT size, modified, outline, ids FROM reading LEFT JOIN served USING (path) ORDER BY path')
    .raw();
  const outlines = database.prepare('SELECT 0, 0, outline, NULL FROM reading').raw();
  const one = database.prepare('SELECT post, excerpts, outline FROM reading WHERE path = ?').raw();
  const excerptsOf = database.prepare('SELECT value FROM excerpt WHERE path = ? ORDER BY place').raw();
  const forget = database.prepare('DELETE FROM reading WHERE path = ?');
  const insert = database.prepare(
    'INSERT OR REPLACE INTO reading (path, size, modified, outline, post, excerpts) VALUES (?, ?, ?, ?, ?, ?)',
  );

  const write: StoredReading['write'] = (path, parsed, { size, modified }, served) => {
    if (parsed === null) {
      forget.run(path);
      return;
    }
    const { post, excerpts, problems } = parsed;
    const outline = JSON.stringify({ ...outlineOf(parsed), url: post.url, problems });
    // What is served stands among the excerpts of the library.
    const kept = served ? null : JSON.stringify(excerpts.map(({ post: _post, ...excerpt }) => excerpt));
    insert.run(path, size, modified, outline, JSON.stringify(post), kept);
  };

  return {
    all: () => all.all().map(readingOf),
    get outlines() {
      return outlines.all().map((row) => readingOf(row).outline);
    },
    contentOf(path) {
      const row: unknown = one.get(path);
      if (!Array.isArray(row)) return undefined;
      const { outline, problems } = readingOf([0, 0, row[2], null]);
      const post: Post = JSON.parse(String(row[0]));
      const values: Omit<ParsedPost['excerpts'][number], 'post'>[] =
        row[1] === null
          ? excerptsOf.all(path).map((found) => JSON.parse(String(Array.isArray(found) ? found[0] : 'null')))
          : JSON.parse(String(row[1]));
      const excerpts = values.map((value, place) => ({ ...value, id: outline.ids[place] ?? value.id, post }));
      return { post, excerpts, problems, draft: outline.draft, visibleFrom: outline.visibleFrom };
    },
    keep: (path, parsed) =>
      parsed === null
        ? write(path, null, { size: 0, modified: 0 }, false)
        : write(path, parsed, stampOf(path), isServed(parsed)),
    write,
  };
}

/** The rows hold nothing but what was written here. */
function readingOf(row: unknown): Reading {
  const [size, modified, text, ids] = Array.isArray(row) ? row : [];
  const { url, problems, visibleFrom, ...outline } = JSON.parse(String(text));
  const servedIds: readonly string[] | null = typeof ids === 'string' ? JSON.parse(ids) : null;
  return {
    size: Number(size),
    modified: Number(modified),
    outline: { ...outline, visibleFrom: visibleFrom === null ? null : new Date(visibleFrom) },
    url,
    problems,
    servedIds,
  };
}
