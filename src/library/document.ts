import type { Excerpt, Source } from '../domain/post.ts';
import type { SearchDocument } from '../search/engine.ts';
import type { Text } from '../search/searcher.ts';
import { siteOf, withOriginals } from './sources.ts';

/** What an engine indexes of an excerpt; `belongsTo` are the ids of all that leads to it. */
export const toSearchDocument = (excerpt: Excerpt, belongsTo: readonly string[]): SearchDocument => ({
  ...toText(excerpt),
  belongsTo,
});

export function toText({ id, kind, post, section, body, sources }: Excerpt): Text {
  return {
    id,
    path: post.path,
    kind,
    body: body.text,
    title: post.title,
    headings: section.headings,
    sources: namesOf(sources),
    originals: namesOf(sources.flatMap(({ originals }) => withOriginals(originals))),
    topics: [...post.categories, ...post.tags],
  };
}

const namesOf = (sources: readonly Source[]): string[] =>
  present(sources.flatMap((source) => [source.author, source.title, siteOf(source)]));

/** Each name once, in order. */
const present = (names: readonly (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))];
