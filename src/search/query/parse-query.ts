import { queryTerms } from '../analysis/analyse.ts';
import type { ParsedQuery, Phrase } from './parsed-query.ts';
import { phraseOf } from './phrase.ts';

const marked = /"(?<exact>[^"]+)"|(?<=^|\s)-(?:"(?<notExact>[^"]+)"|(?<not>[\p{L}\p{N}][^\s"]*))/gu;

/** A question with the words it consists of. */
export interface Reading extends ParsedQuery {
  /** What was typed without what must not occur, and without quotation marks. */
  readonly asked: string;
}

/**
 * Reads what was typed: text in paired ASCII quotation marks must occur, a word (or such text) after ` -` must not;
 * all but what is excluded is asked for. A question made of exclusions alone has no terms.
 */
export function parseQuery(typed: string): Reading {
  const required: Phrase[] = [];
  const excluded: Phrase[] = [];
  let asked = '';
  let at = 0;
  for (const { 0: all, index, groups } of typed.matchAll(marked)) {
    const { exact, notExact, not } = groups ?? {};
    asked += `${typed.slice(at, index)} ${exact ?? ''} `;
    at = index + all.length;
    const phrase = phraseOf(exact ?? notExact ?? not ?? '');
    if (phrase !== null) (exact === undefined ? excluded : required).push(phrase);
  }
  asked += typed.slice(at);
  return { asked, terms: queryTerms(asked), required, excluded };
}
