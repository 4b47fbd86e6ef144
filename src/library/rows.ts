import type { Mention, Named } from './mention.ts';

export type Counted<Name> = Name & { readonly count: number };

/** A name with how many excerpts it leads to. */
export interface Row<Name> {
  readonly mention: Mention<Name>;
  readonly count: number;
}

export const entryOf = <Name>({ mention, count }: Row<Name>): Counted<Name> => ({ ...mention.named, count });

/** Adds rows to sorted ones. A few find their places one by one: comparing all again takes far longer. */
export function insertAll<Name extends Named>(sorted: Row<Name>[], added: readonly Row<Name>[]): readonly Row<Name>[] {
  if (added.length > sorted.length / 100) return sorted.concat(added).sort(byFrequency);
  for (const row of added) sorted.splice(placeFor(row, sorted), 0, row);
  return sorted;
}

/** Removes rows from sorted ones; each is found by what it is, not by looking at all. */
export function removeAll<Name extends Named>(sorted: Row<Name>[], removed: readonly Row<Name>[]): void {
  for (const row of removed) {
    const place = placeFor(row, sorted);
    if (sorted[place]?.mention.named.id === row.mention.named.id) sorted.splice(place, 1);
  }
}

function placeFor<Name extends Named>(row: Row<Name>, sorted: readonly Row<Name>[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && byFrequency(other, row) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

const byFrequency = <Name extends Named>(a: Row<Name>, b: Row<Name>): number =>
  b.count - a.count || compare(a.mention.folded, b.mention.folded) || compare(a.mention.named.id, b.mention.named.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
