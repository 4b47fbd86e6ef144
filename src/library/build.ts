import type { Problem } from '../domain/problem.ts';
import type { FindMatches, SearchEngine } from '../search/engine.ts';
import { createCollection, type PostContent } from './collection.ts';
import { createDirectory } from './directory.ts';
import { toSearchDocument } from './document.ts';
import { createHits } from './hit.ts';
import type { Filter, Library } from './library.ts';
import { createNames, type Fold } from './names.ts';
import { nearestTopics } from './nearest.ts';
import type { Sentences } from './snippet.ts';

export interface LibraryContent {
  readonly posts: readonly PostContent[];
  /** Of all files, also of those that gave no post. */
  readonly problems: readonly Problem[];
}

/** What a library is built with. */
export interface LibraryTools {
  readonly engine: SearchEngine;
  readonly findMatches: FindMatches;
  readonly fold: Fold;
  readonly sentences: Sentences;
}

/** A library whose posts change while it is asked. */
export interface LiveLibrary extends Library {
  /** Replaces what is known of the file at a path: its post (null when there is none any more) and its problems. */
  replacePost(path: string, content: PostContent | null, problems: readonly Problem[]): Promise<void>;
}

/** Indexes all posts. Ids of excerpts are unique among them. */
export async function buildLibrary(content: LibraryContent, tools: LibraryTools): Promise<LiveLibrary> {
  const { engine } = tools;
  const names = createNames(tools.fold);
  const collection = createCollection(names);
  const shown = createHits(tools.findMatches, tools.sentences);
  let { problems } = content;
  for (const post of content.posts) collection.update(post.post.path, post);
  await engine.replace(collection.list({}).map(toSearchDocument));

  return {
    get summary() {
      return { ...collection.summary(), problems: problems.length };
    },
    get problems() {
      return problems;
    },
    async find({ text, limit, ...filter }) {
      const accept = acceptor(filter);
      const { hits, total } = await engine.search({ text, limit, ...(accept === null ? {} : { accept }) });
      const known = hits.map((hit) => ({ ...hit, excerpt: collection.excerpt(hit.id) }));
      return {
        hits: known.flatMap(({ excerpt, ...hit }) => (excerpt === undefined ? [] : [shown.hit(excerpt, hit)])),
        total,
      };
    },
    excerpt: collection.excerpt,
    snippet: shown.snippet,
    list: collection.list,
    sections: createDirectory(collection.sections, names.fold),
    sources: createDirectory(collection.sources, names.fold, ({ anonymous }) => !anonymous),
    topics: createDirectory(collection.topics, names.fold),
    nearestTopics: (text, limit) => nearestTopics(collection.topics.rows(), names.fold(text), limit),
    async replacePost(path, post, found) {
      await engine.updatePost(path, post?.excerpts.map(toSearchDocument) ?? []);
      collection.update(path, post);
      problems = [...problems.filter((problem) => problem.path !== path), ...found];
    },
  };

  /** Which ids a filter lets through; null when it lets all through. */
  function acceptor(filter: Filter): ((id: string) => boolean) | null {
    const { kinds, topic, source, section } = filter;
    if ([topic, source, section].some((id) => id !== undefined)) {
      const ids = new Set(collection.list(filter).map(({ id }) => id));
      return (id) => ids.has(id);
    }
    return kinds === undefined ? null : (id) => kinds.some((kind) => kind === collection.excerpt(id)?.kind);
  }
}
