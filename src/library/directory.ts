import type { Directory } from './library.ts';
import type { Named } from './mention.ts';
import { createNameSearch, type NameSearch } from './name-search.ts';
import type { Fold } from './names.ts';
import { type Counted, entryOf, type Row } from './rows.ts';
import type { Register } from './tally.ts';

/** Makes the names of a tally choosable. `fold` is the one that folded them; `suggestible` says which are worth suggesting. */
export function createDirectory<Name extends Named>(
  tally: Register<Name>,
  fold: Fold,
  suggestible: (name: Name) => boolean = () => true,
): Directory<Counted<Name>> {
  let searched: { readonly rows: readonly Row<Name>[]; readonly search: NameSearch } | undefined;

  const searchOf = (rows: readonly Row<Name>[]): NameSearch => {
    if (searched?.rows !== rows)
      searched = { rows, search: createNameSearch(rows.map(({ mention }) => mention.folded)) };
    return searched.search;
  };
  const containing = (folded: string, limit: number, accept: (row: Row<Name>) => boolean): Counted<Name>[] => {
    const rows = tally.rows();
    const places = searchOf(rows).containing(folded, limit, (place) => rowsAt([place], rows).some(accept));
    return rowsAt(places, rows).map(entryOf);
  };

  return {
    all: () => tally.rows().map(entryOf),
    get: (id) => tally.get(id),
    suggest: (typed, limit, accept = () => true) =>
      containing(fold(typed), limit, (row) => suggestible(row.mention.named) && accept(entryOf(row))),
    resolve(name, accept = () => true) {
      const folded = fold(withoutQuotes(name));
      if (folded === '') return undefined;
      const rows = tally.rows();
      const ending = rowsAt(searchOf(rows).endingWith(lastStep(folded)), rows)
        .filter(({ mention }) => isPathEnd(folded, mention.folded))
        .filter((row) => accept(entryOf(row)));
      const named = ending.filter(({ mention }) => mention.folded === folded);
      if (named.length > 0) return sole(named.map(entryOf));
      if (ending.length > 0) return sole(ending.map(entryOf));
      const isMeant = (row: Row<Name>): boolean =>
        suggestible(row.mention.named) && reachesEnd(folded, row.mention.folded) && accept(entryOf(row));
      return sole(containing(folded, 2, isMeant));
    },
  };
}

const rowsAt = <Name>(places: readonly number[], rows: readonly Row<Name>[]): Row<Name>[] =>
  places.map((place) => rows[place]).filter((row) => row !== undefined);

const sole = <Entry>(entries: readonly Entry[]): Entry | undefined => (entries.length === 1 ? entries[0] : undefined);

const withoutQuotes = (name: string): string => name.trim().replace(/^["“](.*)["”]$/su, '$1');

/** Whether what is contained in a path is not in the steps above the last alone: those are entries of their own. */
const reachesEnd = (contained: string, path: string): boolean =>
  path.lastIndexOf(contained) + contained.length > path.lastIndexOf('›') + 1;

const lastStep = (path: string): string => path.slice(path.lastIndexOf('›') + 1);

/** Whether a path ends where the typed one does and has all its steps, in order: «post › heading» means «post › part › heading». */
function isPathEnd(typed: string, path: string): boolean {
  if (lastStep(path) !== lastStep(typed)) return false;
  const above = path.split('›').slice(0, -1);
  let from = 0;
  return typed
    .split('›')
    .slice(0, -1)
    .every((step) => {
      const at = above.indexOf(step, from);
      from = at + 1;
      return at !== -1;
    });
}
