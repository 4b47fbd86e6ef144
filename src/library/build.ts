import type { Excerpt } from '../domain/post.ts';
import type { Problem } from '../domain/problem.ts';
import type { FindMatches, SearchDocument, SearchEngine, SearchFilter, TermsOf } from '../search/engine.ts';
import type { CreateSearcher } from '../search/searcher.ts';
import { type Collection, createCollection, type PostContent } from './collection.ts';
import { createDirectory } from './directory.ts';
import { toSearchDocument, toText } from './document.ts';
import { createHits } from './hit.ts';
import type { Filter, Library } from './library.ts';
import { createNames, type Fold, type Names } from './names.ts';
import { nearestTo } from './near.ts';
import { nearestTopics } from './nearest.ts';
import type { Sentences } from './snippet.ts';
import { speaksOf } from './speaks-of.ts';

export interface LibraryContent {
  readonly posts: readonly PostContent[];
  /** Of all files, also of those that gave no post. */
  readonly problems: readonly Problem[];
}

/** What a library is built with. */
export interface LibraryTools {
  readonly engine: SearchEngine;
  readonly createSearcher: CreateSearcher;
  readonly termsOf: TermsOf;
  readonly findMatches: FindMatches;
  readonly fold: Fold;
  readonly sentences: Sentences;
}

/** A library whose posts change while it is asked. */
export interface LiveLibrary extends Library {
  /** When the posts were read, or one of them was replaced last. */
  readonly changedAt: Date;
  /** Replaces what is known of the file at a path: its post (null when there is none any more) and its problems. */
  replacePost(path: string, content: PostContent | null, problems: readonly Problem[]): Promise<void>;
  /** Replaces what a file says things are called, and its problems; null leaves the names as they were. */
  replaceNames(path: string, names: readonly (readonly string[])[] | null, problems: readonly Problem[]): void;
}

/** What changes with the files that a library was built from. */
export type ChangingLibrary = Pick<LiveLibrary, 'replacePost' | 'replaceNames'>;

/** Indexes all posts. Ids of excerpts are unique among them. `pause` is awaited between the steps. */
export async function buildLibrary(
  content: LibraryContent,
  tools: LibraryTools,
  pause: () => Promise<void> = async () => undefined,
): Promise<LiveLibrary> {
  const names = createNames(tools.fold);
  const collection = createCollection(names);
  for (const post of content.posts) {
    await pause();
    collection.update(post.post.path, post);
  }
  const documents: SearchDocument[] = [];
  for (const excerpt of collection.list({})) {
    await pause();
    documents.push(toSearchDocument(excerpt, collection.belongsTo(excerpt)));
  }
  await tools.engine.replace(documents);
  return createLibrary({ collection, names, problems: content.problems }, tools);
}

/** What is asked by a library, already indexed. */
export interface Indexed {
  readonly collection: Collection;
  readonly names: Names;
  /** Of all files, also of those that gave no post. */
  readonly problems: readonly Problem[];
  /** Is waited for before a post is replaced. */
  readonly beforeChange?: () => Promise<void>;
}

/** A library over what its engine holds already. */
export function createLibrary(indexed: Indexed, tools: LibraryTools): LiveLibrary {
  const { engine } = tools;
  const { collection, names } = indexed;
  const shown = createHits(tools.findMatches, tools.sentences);
  let { problems } = indexed;
  const documentOf = (excerpt: Excerpt) => toSearchDocument(excerpt, collection.belongsTo(excerpt));
  const searcher = tools.createSearcher({
    get(id) {
      const excerpt = collection.excerpt(id);
      return excerpt === undefined ? undefined : toText(excerpt);
    },
    ready: (ids) => collection.ready?.(ids),
    body: (id) => collection.excerpt(id)?.body.text ?? '',
    *all() {
      for (const excerpt of collection.list({})) yield toText(excerpt);
    },
  });

  let changedAt = new Date();

  const replaceProblems = (path: string, found: readonly Problem[]): void => {
    problems = [...problems.filter((problem) => problem.path !== path), ...found];
  };

  return {
    get changedAt() {
      return changedAt;
    },
    get summary() {
      return { ...collection.summary(), problems: problems.length };
    },
    get problems() {
      return problems;
    },
    async find({ text, limit, ...filter }) {
      const { hits, ...answer } = await searcher.search({ text, limit, ...toSearchFilter(filter) });
      collection.ready?.(hits.map(({ id }) => id));
      const known = hits.map((hit) => ({ ...hit, excerpt: collection.excerpt(hit.id) }));
      return {
        ...answer,
        hits: known.flatMap(({ excerpt, ...hit }) => (excerpt === undefined ? [] : [shown.hit(excerpt, hit)])),
      };
    },
    async near(excerpt, limit, filter = {}) {
      const { excerpt: byId, kinOf } = collection;
      const neighbours = await nearestTo(excerpt, limit, {
        engine,
        termsOf: tools.termsOf,
        excerpt: byId,
        kinOf,
        without: filter.without ?? [],
      });
      return neighbours.map(({ excerpt: neighbour, found }) => shown.hit(neighbour, found));
    },
    excerpt: collection.excerpt,
    isOn: (excerpt, topics) => collection.belongsTo(excerpt).some((id) => topics.includes(id)),
    snippet: shown.snippet,
    speaksOf: (excerpt, text) => speaksOf(excerpt, text, names.fold),
    list: collection.list,
    sections: createDirectory(collection.sections, names.fold),
    sources: createDirectory(collection.sources, names.fold, ({ unlisted }) => !unlisted),
    topics: createDirectory(collection.topics, names.fold),
    nearestTopics: (text, limit) => nearestTopics(collection.topics.rows(), names.fold(text), limit),
    async replacePost(path, post, found) {
      await indexed.beforeChange?.();
      const documents = post?.excerpts.map(documentOf) ?? [];
      await engine.updatePost(path, documents);
      collection.update(path, post);
      changedAt = new Date();
      searcher.updatePost(path, documents);
      replaceProblems(path, found);
    },
    replaceNames(path, names, found) {
      if (names !== null) searcher.replaceNames(path, names);
      replaceProblems(path, found);
    },
  };
}

const toSearchFilter = ({ kinds, topic, source, section, without }: Filter): SearchFilter => ({
  ...(kinds === undefined ? {} : { kinds }),
  ...(without === undefined ? {} : { without }),
  belongsTo: [topic, source, section].filter((id) => id !== undefined),
});
