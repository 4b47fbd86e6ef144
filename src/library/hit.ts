import type { Excerpt } from '../domain/post.ts';
import { plain, type Span } from '../domain/rich-text.ts';
import type { FindMatches, SearchHit } from '../search/engine.ts';
import type { AnswerHit } from '../search/searcher.ts';
import type { Hit, Snippet } from './library.ts';
import { type Sentences, snippetOf } from './snippet.ts';

/** What the reader sees of excerpts that a search engine found. */
export interface Hits {
  hit(excerpt: Excerpt, found: SearchHit & Partial<Pick<AnswerHit, 'sentence'>>): Hit;
  /** Of an excerpt that no query led to. */
  snippet(excerpt: Excerpt): Snippet;
}

export function createHits(findMatches: FindMatches, sentences: Sentences): Hits {
  const snippet = (
    excerpt: Excerpt,
    matches: readonly Span[],
    terms: readonly string[],
    sentence: Span | null = null,
  ): Snippet => {
    if (excerpt.kind !== 'link') return snippetOf(excerpt.body, matches, sentences, sentence);
    const text = nameOfLink(excerpt);
    return { text: plain(text), matches: terms.length === 0 ? [] : findMatches(text, terms) };
  };
  return {
    hit(excerpt, { score, terms, sentence = null }) {
      // Most of what is found is never shown.
      const matches = once(() => findMatches(excerpt.body.text, terms));
      const shown = once(() => snippet(excerpt, matches(), terms, sentence));
      return {
        excerpt,
        score,
        sentence,
        get matches() {
          return matches();
        },
        get snippet() {
          return shown();
        },
      };
    },
    snippet: (excerpt) => snippet(excerpt, [], []),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A link has no text: it is known by what its sources are called. */
const nameOfLink = ({ sources }: Excerpt): string =>
  sources
    .map(({ author, title, url }) => [author, title ?? url].filter((name) => name !== null).join(': '))
    .join(' · ');
