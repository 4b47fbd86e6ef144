import { indexTerms } from '../analysis/analyse.ts';
import type { SearchDocument } from '../engine.ts';
import type { Field } from '../fields.ts';
import { encodeTerm } from './encode-term.ts';

/** A document ready for MiniSearch: each field holds its encoded terms, separated by spaces. */
export interface Prepared extends Readonly<Record<Field, string>> {
  readonly number: number;
}

/** `encoded` is how a text is written as terms. */
export function prepare(document: SearchDocument, number: number, encoded: (text: string) => string): Prepared {
  const all = (texts: readonly string[]): string =>
    texts
      .map(encoded)
      .filter((terms) => terms !== '')
      .join(' ');
  return {
    number,
    body: encoded(document.body),
    headings: all(document.headings),
    sources: all(document.sources),
    originals: all(document.originals),
    title: encoded(document.title),
    topics: all(document.topics),
  };
}

/** The terms of a prepared field. */
export const split = (field: string): string[] => (field === '' ? [] : field.split(' '));

/** A text as terms. What many excerpts of a post share, its title and headings above all, is divided into words once. */
export function createEncoder(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const terms = indexTerms(text).map(encodeTerm).join(' ');
    if (known.size >= mostKnown) known.clear();
    if (text.length <= longestKnown) known.set(text, terms);
    return terms;
  };
}

const mostKnown = 500;

/** In UTF-16 units: what is longer is the text of one excerpt. */
const longestKnown = 100;
