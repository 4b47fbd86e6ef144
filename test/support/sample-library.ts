import { buildLibrary, type LibraryContent, type LiveLibrary } from '../../src/library/build.ts';
import { queryTerms } from '../../src/search/analysis/analyse.ts';
import { fold } from '../../src/search/analysis/fold.ts';
import { findMatches } from '../../src/search/matches.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch/engine.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { sentences } from '../../src/search/sentences.ts';
import { samplePosts } from './sample-posts.ts';

/** A library over the real search. */
export const aLibrary = (content: Partial<LibraryContent> = {}): Promise<LiveLibrary> =>
  buildLibrary(
    { posts: content.posts ?? samplePosts, problems: content.problems ?? [] },
    { engine: createMiniSearchEngine(), parseQuery, termsOf: queryTerms, findMatches, fold, sentences },
  );
