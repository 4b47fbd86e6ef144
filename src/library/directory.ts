import type { Directory } from './library.ts';
import type { Named } from './mention.ts';
import { createNameSearch, type NameSearch } from './name-search.ts';
import type { Fold } from './names.ts';
import { type Counted, entryOf, type Row } from './rows.ts';
import type { Tally } from './tally.ts';

/** Makes the names of a tally choosable. `fold` is the one that folded them; `suggestible` says which are worth suggesting. */
export function createDirectory<Name extends Named>(
  tally: Tally<Name>,
  fold: Fold,
  suggestible: (name: Name) => boolean = () => true,
): Directory<Counted<Name>> {
  type Accept = (entry: Counted<Name>) => boolean;
  let searched: { readonly rows: readonly Row<Name>[]; readonly search: NameSearch } | undefined;

  const searchOf = (rows: readonly Row<Name>[]): NameSearch => {
    if (searched?.rows !== rows)
      searched = { rows, search: createNameSearch(rows.map(({ mention }) => mention.folded)) };
    return searched.search;
  };
  const containing = (folded: string, limit: number, accept: Accept): Counted<Name>[] => {
    const rows = tally.rows();
    const accepted = searchOf(rows).containing(folded, limit, (place) => entriesAt([place], rows).some(accept));
    return entriesAt(accepted, rows);
  };

  return {
    all: () => tally.rows().map(entryOf),
    get: (id) => tally.get(id),
    suggest: (typed, limit, accept = () => true) =>
      containing(fold(typed), limit, (entry) => suggestible(entry) && accept(entry)),
    resolve(name, accept = () => true) {
      const folded = fold(withoutQuotes(name));
      if (folded === '') return undefined;
      const rows = tally.rows();
      const ending = searchOf(rows)
        .endingWith(lastStep(folded))
        .filter((place) => isPathEnd(folded, rows[place]?.mention.folded ?? ''));
      const named = ending.filter((place) => rows[place]?.mention.folded === folded);
      for (const places of [named, ending]) {
        const entries = entriesAt(places, rows).filter(accept);
        if (entries.length > 0) return sole(entries);
      }
      return sole(containing(folded, 2, accept));
    },
  };
}

const entriesAt = <Name>(places: readonly number[], rows: readonly Row<Name>[]): Counted<Name>[] =>
  places
    .map((place) => rows[place])
    .filter((row) => row !== undefined)
    .map(entryOf);

const sole = <Entry>(entries: readonly Entry[]): Entry | undefined => (entries.length === 1 ? entries[0] : undefined);

const withoutQuotes = (name: string): string => name.trim().replace(/^["“](.*)["”]$/su, '$1');

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
