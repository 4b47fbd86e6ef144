import type { SearchFilter } from '../engine.ts';
import type { ParsedQuery } from '../query/parsed-query.ts';
import type { PostingList } from './posting-list.ts';
import { mark } from './prepare.ts';

/** What a document must and must not hold to be let through: a term of each group, and none of some others. */
export interface Conditions {
  readonly groups: readonly (readonly string[])[];
  readonly none: readonly string[];
}

export const conditionsOf = ({ required }: ParsedQuery, filter: SearchFilter): Conditions => ({
  groups: [
    ...required.flatMap(({ groups }) => groups),
    ...(filter.belongsTo ?? []).map((id) => [mark(id)]),
    ...(filter.kinds === undefined ? [] : [filter.kinds.map(mark)]),
  ],
  none: (filter.without ?? []).map(mark),
});

/** Tells which of so many documents meet the conditions. */
export function allowed(
  { groups, none }: Conditions,
  size: number,
  listsOf: (term: string) => readonly PostingList[],
): (document: number) => boolean {
  if (groups.length + none.length === 0) return () => true;
  // How many of the groups each document has met, one group after the other.
  const met = new Uint16Array(size);
  for (const [place, group] of groups.entries()) {
    for (const { documents } of group.flatMap(listsOf))
      for (const document of documents) if (met[document] === place) met[document] = place + 1;
  }
  for (const { documents } of none.flatMap(listsOf)) for (const document of documents) met[document] = shut;
  return (document) => met[document] === groups.length;
}

/** More than the groups of any question. */
const shut = 0xffff;
