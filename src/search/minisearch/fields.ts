import { indexTerms } from '../analysis/analyse.ts';
import type { SearchDocument } from '../engine.ts';
import type { Field } from '../fields.ts';
import { encodeTerm } from './encode-term.ts';

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
