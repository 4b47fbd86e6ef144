import type { Span } from '../domain/rich-text.ts';
import { type Folded, fold, foldWithOffsets } from './analysis/fold.ts';
import type { Text } from './searcher.ts';
import { isList, sentences } from './sentences.ts';

/** A body as its passages are judged. */
export interface JudgedBody {
  readonly folded: Folded;
  /** Of the text as written: folded, no sentence begins with a capital letter. */
  readonly sentences: readonly Span[];
  readonly isList: boolean;
}

/** The names of a document as a question is compared with them, by how much they tell. */
export type PlainNames = Readonly<Record<'sources' | 'originals' | 'headings' | 'topics', readonly string[]>>;

/** What judging a document takes, whatever the question. */
export interface JudgedText {
  readonly body: JudgedBody;
  readonly names: PlainNames;
}

export const judgedText = ({ body, sources, originals, headings, topics }: Text): JudgedText => ({
  body: judgedBody(body),
  names: {
    sources: sources.map(plainName),
    originals: originals.map(plainName),
    headings: headings.map(plainName),
    topics: topics.map(plainName),
  },
});

export function judgedBody(text: string): JudgedBody {
  const spans = sentences(text);
  return { folded: foldWithOffsets(text), sentences: spans, isList: isList(text, spans) };
}

/** A name, or a question that may be one, without all that is written in different ways. */
export const plainName = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
