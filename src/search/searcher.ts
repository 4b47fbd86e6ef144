import type { Span } from '../domain/rich-text.ts';
import type { SearchDocument, SearchFilter, SearchHit } from './engine.ts';

/** Answers what was typed: reads it, asks an engine, and looks at the text of what it found. */
export interface Searcher {
  search(question: Question): Promise<Answer>;
  /** What was learnt from the documents of a post holds no longer; they are these now. */
  updatePost(path: string, documents: readonly SearchDocument[]): void;
  /** Replaces what a file says things are called: all names of one thing together. */
  replaceNames(path: string, names: readonly (readonly string[])[]): void;
}

/** What a document is found by, but not what it belongs to: that takes longer than all else. */
export type Text = Omit<SearchDocument, 'belongsTo'>;

/** The documents that an engine has indexed. */
export interface Documents {
  get(id: string): Text | undefined;
  /** The body of one, which alone takes no time to get; empty when there is no such document. */
  body(id: string): string;
  all(): Iterable<Text>;
  /** Is told which ones are asked for next, where reading them one by one takes longer. */
  ready?(ids: readonly string[]): void;
}

export interface Question extends SearchFilter {
  readonly text: string;
  readonly limit: number;
}

export interface Answer {
  readonly hits: readonly AnswerHit[];
  readonly total: number;
  /** What was asked in place of what was typed, which nothing fits: a word spelled right, or Han characters for pinyin. */
  readonly instead: string | null;
  /** Exact words were asked for and stand nowhere; these are the nearest. */
  readonly inexact: boolean;
}

export interface AnswerHit extends SearchHit {
  /** The sentence of the body that answers best; null when none does. */
  readonly sentence: Span | null;
}

export type CreateSearcher = (documents: Documents) => Searcher;
