import type { SearchFilter } from '../engine.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';
import { mark } from './prepare.ts';

/** A way to find candidates: an expression of FTS5, and whether what it finds is worth ranking by the words in it. */
export interface Sieve {
  readonly expression: string;
  readonly ranked: boolean;
}

/** Where a filter lets no more documents through than these, each is looked at. */
export const mostFiltered = 300;

/** How many documents rare terms may find. */
const mostFound = 1000;

/** With fewer candidates a more common term is taken in. */
const enough = 20;

/**
 * The ways to find the candidates of a question, the next for when one gives too few. Rare terms find what common ones
 * would find among much else; where a filter lets through but few documents, all of those are candidates.
 */
export function sieves(
  { terms, required }: ParsedQuery,
  filter: SearchFilter,
  frequency: (term: string) => number,
): readonly Sieve[] {
  const conditions = [
    ...required.flatMap(({ groups }) => groups),
    ...(filter.belongsTo ?? []).map((id) => [mark(id)]),
    ...(filter.kinds === undefined ? [] : [filter.kinds.map(mark)]),
  ];
  const sizes = conditions.map((group) => group.reduce((sum, term) => sum + frequency(term), 0));
  const narrowest = Math.min(Number.POSITIVE_INFINITY, ...sizes);
  if (narrowest === 0) return [];
  const narrow = narrowest <= mostFiltered;
  if (narrow) return [{ expression: all(conditions) + none(filter.without ?? []), ranked: false }];
  const held = terms
    .map(({ term }) => ({ term, count: frequency(term) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  if (held.length === 0) return [];
  let found = 0;
  const rare = held.filter(({ count }) => {
    const taken = found < enough || found + count <= mostFound;
    found += taken ? count : 0;
    return taken;
  });
  const choices = rare.length === held.length ? [held] : [rare, held];
  return choices.map((choice) => ({
    expression: all([choice.map(({ term }) => term), ...conditions]) + none(filter.without ?? []),
    ranked: true,
  }));
}

/** Whether every group has a term that a document holds. */
const all = (groups: readonly (readonly string[])[]): string =>
  `(${groups.map((group) => `(${group.map(quoted).join(' OR ')})`).join(' AND ')})`;

/** And no document that belongs to one of these. */
const none = (ids: readonly string[]): string =>
  ids.length === 0 ? '' : ` NOT (${ids.map((id) => quoted(mark(id))).join(' OR ')})`;

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;
