import type { Excerpt } from '../domain/post.ts';
import { plain, type Span } from '../domain/rich-text.ts';
import type { FindMatches, SearchHit } from '../search/engine.ts';
import type { AnswerHit } from '../search/searcher.ts';
import type { Hit, Snippet } from './library.ts';
import { type MatchesIn, type Sentences, snippetOf } from './snippet.ts';

/** What the reader sees of excerpts that a search engine found. */
export interface Hits {
  hit(excerpt: Excerpt, found: SearchHit & Partial<Pick<AnswerHit, 'sentence'>>): Hit;
  /** Of an excerpt that no query led to. */
  snippet(excerpt: Excerpt): Snippet;
}

export function createHits(findMatches: FindMatches, sentences: Sentences): Hits {
  const snippet = (
    excerpt: Excerpt,
    matchesIn: MatchesIn,
    terms: readonly string[],
    sentence: Span | null = null,
  ): Snippet => {
    if (excerpt.kind !== 'link') return snippetOf(excerpt.body, matchesIn, sentences, sentence);
    const text = nameOfLink(excerpt);
    return { text: plain(text), matches: terms.length === 0 ? [] : findMatches(text, terms) };
  };
  return {
    hit(excerpt, { score, coverage, terms, sentence = null }) {
      // Most of what is found is never shown.
      const matches = once(() => findMatches(excerpt.body.text, terms));
      const matchesIn = (part: Span): readonly Span[] =>
        findMatches(excerpt.body.text.slice(part.from, part.to), terms).map((span) => moved(span, part.from));
      const shown = once(() => snippet(excerpt, matchesIn, terms, sentence));
      return {
        excerpt,
        score,
        coverage,
        sentence,
        get matches() {
          return matches();
        },
        get snippet() {
          return shown();
        },
      };
    },
    snippet: (excerpt) => snippet(excerpt, () => [], []),
  };
}

const moved = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

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
