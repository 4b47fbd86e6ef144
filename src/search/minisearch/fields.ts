import { indexTerms } from '../analysis/analyse.ts';
import type { SearchDocument } from '../engine.ts';
import { encodeTerm } from './encode-term.ts';

/** What a match counts in each field: what the excerpt itself says first, then what leads to it, then what it shares with its whole post. */
export const fieldWeights = { body: 1, headings: 1, sources: 0.8, originals: 0.6, title: 0.6, topics: 0.6 };

type Field = keyof typeof fieldWeights;

export const fields = Object.keys(fieldWeights);

/** A document ready for MiniSearch: each field holds its encoded terms, separated by spaces. */
export interface Prepared extends Readonly<Record<Field, string>> {
  readonly number: number;
}

export function prepare(document: SearchDocument, number: number): Prepared {
  return {
    number,
    body: encoded(document.body),
    headings: encoded(...document.headings),
    sources: encoded(...document.sources),
    originals: encoded(...document.originals),
    title: encoded(document.title),
    topics: encoded(...document.topics),
  };
}

/** The terms of a prepared field. */
export const split = (field: string): string[] => (field === '' ? [] : field.split(' '));

const encoded = (...texts: string[]): string => texts.flatMap(indexTerms).map(encodeTerm).join(' ');
