import type Database from 'libsql';
import { LRUCache } from 'lru-cache';
import type { Excerpt, Post } from '../domain/post.ts';
import { withoutLanguage } from '../domain/post-language.ts';
import type { Collection, PostContent } from '../library/collection.ts';
import type { Filter } from '../library/library.ts';
import type { Mention, Named } from '../library/mention.ts';
import type { Names } from '../library/names.ts';
import { createSectionMentions } from '../library/sections.ts';
import { createSourceMentions, type NamedSource } from '../library/sources.ts';
import type { MentionsOf } from '../library/tally.ts';
import { createTopicMentions, type NamedTopic } from '../library/topics.ts';
import { recentTexts } from '../search/recent-texts.ts';
import { allOrNothing } from '../search/sqlite/all-or-nothing.ts';
import { createStoredRegister } from './directory-rows.ts';
import { lazily } from './excerpts.ts';
import { createStoredParts } from './parts.ts';

/** The excerpts of all posts in a snapshot: what is asked for is read, and little is kept in memory. */
export interface StoredCollection extends Collection {
  /** Until `finish`, which goes in steps, names are not added up: much faster for many posts, and no name can be asked for. */
  begin(): void;
  finish(): Iterable<void>;
}

export function createStoredCollection(database: Database.Database, names: Names): StoredCollection {
  const mentionsOf = [
    rememberedBy(createSectionMentions(names)),
    rememberedBy(createSourceMentions(names)),
    rememberedBy(createTopicMentions(names)),
  ] as const;
  const sections = createStoredRegister<Named>(database, 0);
  const sources = createStoredRegister<NamedSource>(database, 1);
  const topics = createStoredRegister<NamedTopic>(database, 2);
  const statements = prepare(database);
  const lists = new LRUCache<string, Int32Array>({ max: mostLists });
  // What a search looks at to rank it is read again to be shown.
  const recent = recentTexts<Excerpt>(mostRecent, ({ body }) => body.text);
  const parts = createStoredParts(database, mentionsOf);
  let bulk = false;

  // Excerpts of one post are mostly read one after the other.
  let last: { readonly text: string; readonly post: Post } | undefined;
  const postFrom = (text: string): Post => {
    if (last?.text !== text) last = { text, post: JSON.parse(text) };
    return last.post;
  };

  const read = (row: unknown): Excerpt | undefined =>
    Array.isArray(row) ? { ...JSON.parse(String(row[0])), post: postFrom(String(row[1])) } : undefined;
  const list = (filter: Filter): Int32Array => {
    const key = JSON.stringify(filter);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const found = numbersOf(database, filter);
    lists.set(key, found);
    return found;
  };

  return {
    sections,
    sources,
    topics,
    begin() {
      bulk = true;
      parts.begin();
    },
    *finish() {
      bulk = false;
      yield* parts.finish();
    },
    update(path, content) {
      lists.clear();
      recent.clear();
      let renewals: readonly (() => void)[] = [];
      allOrNothing(database, () => {
        if (!bulk) for (const removal of statements.removals) removal.run(path);
        if (content !== null) insert(path, content);
        parts.replace(path, content?.excerpts ?? [], (names) => {
          renewals = [sections, sources, topics].map((register) => register.renewing(names));
        });
      });
      for (const renew of renewals) renew();
    },
    excerpt(id) {
      const known = recent.get(id);
      if (known !== undefined) return known;
      const excerpt = read(statements.byId.get(id));
      if (excerpt !== undefined) recent.set(id, excerpt);
      return excerpt;
    },
    ready(ids) {
      const unread = ids.filter((id) => !recent.has(id));
      if (unread.length === 0) return;
      const row: unknown = statements.byIds.get(JSON.stringify(unread));
      const [values, posts] = Array.isArray(row) ? row.map((list) => JSON.parse(String(list))) : [];
      for (const [place, value] of values.entries()) recent.set(value.id, { ...value, post: posts[place] });
    },
    belongsTo: (excerpt) => idsIn(mentionsOf.flatMap((of) => of(excerpt))),
    kinOf: (excerpt) => ({ sources: idsIn(mentionsOf[1](excerpt)), topics: idsIn(mentionsOf[2](excerpt)) }),
    list: (filter) => lazily(list(filter), (number) => read(statements.byNumber.get(number))),
    summary() {
      const [excerpts = 0, works = 0] = Object(statements.summary.get());
      // Twins are one post in two languages.
      const written = new Set(statements.paths.all().map((path) => withoutLanguage(String(path))));
      return { posts: written.size, excerpts: Number(excerpts), sources: Number(works) };
    },
  };

  function insert(path: string, { post, excerpts }: PostContent): void {
    statements.serve.run(path, JSON.stringify(post), JSON.stringify(excerpts.map(({ id }) => id)));
    for (const [place, { post: _post, ...excerpt }] of excerpts.entries())
      statements.insert.run(excerpt.id, path, place, excerpt.kind, JSON.stringify(excerpt));
  }
}

/** Of an excerpt that is added, it is asked what it belongs to, and what that is called. */
function rememberedBy<Name>(mentionsOf: MentionsOf<Name>): MentionsOf<Name> {
  const known = new WeakMap<Excerpt, readonly Mention<Name>[]>();
  return (excerpt) => {
    const mentions = known.get(excerpt) ?? mentionsOf(excerpt);
    known.set(excerpt, mentions);
    return mentions;
  };
}

/** Lists asked for one after the other, as when pages are turned. */
const mostLists = 8;

/** In UTF-16 units of bodies: those of some hundred excerpts. */
const mostRecent = 1_000_000;

function prepare(database: Database.Database) {
  const excerpt = 'SELECT value, post FROM excerpt JOIN served USING (path)';
  return {
    byId: database.prepare(`${excerpt} WHERE id = ?`).raw(),
    // In one row, as fetching a row takes longer than finding it. Both tables have a path, and so has what a function makes rows of.
    byIds: database
      .prepare(
        `SELECT '[' || coalesce(group_concat(excerpt.value), '') || ']', '[' || coalesce(group_concat(post), '') || ']'
         FROM json_each(?) AS each
         CROSS JOIN excerpt ON excerpt.id = each.value CROSS JOIN served ON served.path = excerpt.path`,
      )
      .raw(),
    byNumber: database.prepare(`${excerpt} WHERE number = ?`).raw(),
    serve: database.prepare('INSERT INTO served (path, post, ids) VALUES (?, ?, ?)'),
    insert: database.prepare('INSERT INTO excerpt (id, path, place, kind, value) VALUES (?, ?, ?, ?, ?)'),
    removals: ['excerpt', 'served'].map((table) => database.prepare(`DELETE FROM ${table} WHERE path = ?`)),
    paths: database.prepare('SELECT path FROM served').pluck(),
    summary: database
      .prepare(
        `SELECT (SELECT count(*) FROM excerpt), (
           SELECT count(*) FROM name
           WHERE directory = 1 AND mention ->> '$.named.kind' = 'work' AND mention ->> '$.named.original' = 0)`,
      )
      .raw(),
  };
}

/** The numbers of the excerpts that a filter lets through, by path and position. */
function numbersOf(database: Database.Database, { kinds, topic, source, section, without = [] }: Filter): Int32Array {
  const names = [topic, source, section].filter((id) => id !== undefined);
  const named = `(
    SELECT named.number FROM part, json_each(part.places) AS each
    JOIN excerpt AS named ON named.path = part.path AND named.place = each.value WHERE part.name = ?)`;
  const conditions = [...names.map(() => `number IN ${named}`), ...without.map(() => `number NOT IN ${named}`)];
  if (kinds !== undefined) conditions.push(`kind IN (${kinds.map(() => '?').join(', ')})`);
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const row: unknown = database
    .prepare(`SELECT group_concat(number) FROM (SELECT number FROM excerpt ${where} ORDER BY path, place)`)
    .raw()
    .get(...names, ...without, ...(kinds ?? []));
  const [joined] = Array.isArray(row) ? row : [];
  return typeof joined === 'string' ? Int32Array.from(joined.split(','), Number) : new Int32Array();
}

const idsIn = (mentions: readonly { readonly named: Named }[]): readonly string[] => [
  ...new Set(mentions.map(({ named }) => named.id)),
];
