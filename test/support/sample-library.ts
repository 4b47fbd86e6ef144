import { buildLibrary, type LibraryContent, type LiveLibrary } from '../../src/library/build.ts';
import { queryTerms } from '../../src/search/analysis/analyse.ts';
import { fold } from '../../src/search/analysis/fold.ts';
import { createSearcher } from '../../src/search/create-searcher.ts';
import { builtInEntries } from '../../src/search/glossary/built-in-entries.ts';
import { createGlossary } from '../../src/search/glossary/glossary.ts';
import { findMatches } from '../../src/search/matches.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch/engine.ts';
import { sentences } from '../../src/search/sentences.ts';
import { samplePosts } from './sample-posts.ts';

/** A library over the real search. */
export function aLibrary(content: Partial<LibraryContent> = {}): Promise<LiveLibrary> {
  const engine = createMiniSearchEngine();
  const glossary = createGlossary();
  glossary.put('built-in', builtInEntries);
  return buildLibrary(
    { posts: content.posts ?? samplePosts, problems: content.problems ?? [] },
    {
      engine,
      createSearcher: (documents) => createSearcher({ engine, documents, glossary }),
      termsOf: queryTerms,
      findMatches,
      fold,
      sentences,
    },
  );
}
