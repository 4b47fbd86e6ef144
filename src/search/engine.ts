import type { ExcerptKind } from '../domain/post.ts';
import type { Span } from '../domain/rich-text.ts';
import type { QueryTerm } from './analysis/analyse.ts';
import type { ParsedQuery } from './query/parsed-query.ts';

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
  /** Ids of all that it belongs to, for filters: its sections, the authors, works and sites of its sources, its topics. */
  readonly belongsTo: readonly string[];
}

/** What may be found: only documents of one of the kinds that belong to all of some names, and to none of others. */
export interface SearchFilter {
  readonly kinds?: readonly ExcerptKind[];
  readonly belongsTo?: readonly string[];
  readonly without?: readonly string[];
}

export interface SearchQuery extends SearchFilter {
  /** Engines look for its terms, and for those that its required words cannot do without; `accept` sees to the rest. */
  readonly query: ParsedQuery;
  /** What only the text itself can tell, such as exact words; called with ids of candidates. */
  readonly accept?: (id: string) => boolean;
  readonly limit: number;
  /** Gives the nearest also where they answer little of the question. */
  readonly lenient?: boolean;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many documents matched in all; an engine that looks at the most promising alone counts no others. */
  readonly total: number;
  readonly holdings: Holdings;
}

/** What is known of the documents as a whole. */
export interface Holdings {
  readonly documents: number;
  /** How many documents hold each term of a question; terms that none holds may be left out. */
  readonly frequencies: ReadonlyMap<string, number>;
}

export interface SearchHit {
  readonly id: string;
  /** Comparable within one result only; higher is better. */
  readonly score: number;
  /** The share of the question that it covers, words weighed by how rare they are: 1 where it holds all. Comparable between results. */
  readonly coverage: number;
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
  /** How many documents hold each of some terms; those that none holds are left out. */
  frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

/** Finds in `text` what the terms of a hit matched. */
export type FindMatches = (text: string, terms: readonly string[]) => readonly Span[];

/** The terms that a text is found by, each once. */
export type TermsOf = (text: string) => readonly QueryTerm[];
