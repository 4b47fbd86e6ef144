import type { ExcerptKind } from '../domain/post.ts';
import type { Span } from '../domain/rich-text.ts';

/** What an engine indexes of one excerpt. Each field has a weight of its own. */
export interface SearchDocument {
  readonly id: string;
  /** The post it comes from: `updatePost` replaces by it. */
  readonly path: string;
  readonly kind: ExcerptKind;
  readonly body: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Authors, titles and sites of the sources. */
  readonly sources: readonly string[];
  /** The same of the originals behind them. */
  readonly originals: readonly string[];
  /** Categories and tags of the post. */
  readonly topics: readonly string[];
  /** Authors as written, for filters. */
  readonly authors: readonly string[];
}

export interface SearchQuery {
  readonly text: string;
  readonly limit: number;
  /** Only documents for which this is true; called with ids. */
  readonly accept?: (id: string) => boolean;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many documents matched in all. */
  readonly total: number;
}

export interface SearchHit {
  readonly id: string;
  /** Comparable within one result only; higher is better. */
  readonly score: number;
  /** The index terms that matched, for `findMatches`. */
  readonly terms: readonly string[];
}

/**
 * An index over excerpts. A query that nothing fits has no hits, rather than unrelated ones.
 * Queries go on being answered while an index is replaced: from the old content or the new, never from a half.
 */
export interface SearchEngine {
  replace(documents: readonly SearchDocument[]): Promise<void>;
  /** Replaces all documents of one post; none removes it. */
  updatePost(path: string, documents: readonly SearchDocument[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  close(): Promise<void>;
}

/** Finds in `text` what the terms of a hit matched. */
export type FindMatches = (text: string, terms: readonly string[]) => readonly Span[];
