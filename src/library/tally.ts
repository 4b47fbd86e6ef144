import type { Excerpt } from '../domain/post.ts';
import type { Mention, Named } from './mention.ts';
import { type Counted, entryOf, insertAll, type Row } from './rows.ts';

/** Which names lead to which excerpts, kept by post, so that one post is replaced without touching the others. */
export interface Tally<Name> {
  /** Replaces what the post at a path adds. */
  update(path: string, excerpts: readonly Excerpt[]): void;
  get(id: string): Counted<Name> | undefined;
  /** Where a name leads, by path and position. */
  excerpts(id: string): readonly Excerpt[];
  /** The most frequent first, then by name. The same array until something changes. */
  rows(): readonly Row<Name>[];
}

/** The names that lead to excerpts, with how many. */
export type Register<Name> = Pick<Tally<Name>, 'get' | 'rows'>;

export type MentionsOf<Name> = (excerpt: Excerpt) => readonly Mention<Name>[];

/** What one post adds to one name. */
interface Part<Name> {
  readonly path: string;
  readonly mention: Mention<Name>;
  readonly excerpts: readonly Excerpt[];
}

/** A name with what each post adds to it, by path. */
interface Slot<Name> {
  parts: Part<Name>[];
  /** As it was when the rows were last asked for. */
  row: Row<Name> | null;
}

/** Where posts describe a name differently, the description of the lowest rank holds, then that of the first path. */
export function createTally<Name extends Named>(
  mentionsOf: (excerpt: Excerpt) => readonly Mention<Name>[],
): Tally<Name> {
  const slots = new Map<string, Slot<Name>>();
  const idsByPath = new Map<string, readonly string[]>();
  const changed = new Set<string>();
  let rows: readonly Row<Name>[] = [];

  const slotOf = (id: string): Slot<Name> => {
    const slot = slots.get(id) ?? { parts: [], row: null };
    slots.set(id, slot);
    changed.add(id);
    return slot;
  };

  return {
    update(path, excerpts) {
      for (const id of idsByPath.get(path) ?? []) {
        const { parts } = slotOf(id);
        const at = placeOf(path, parts);
        if (parts[at]?.path === path) parts.splice(at, 1);
      }
      const added = partsOf(path, excerpts, mentionsOf);
      for (const part of added) insert(slotOf(part.mention.named.id).parts, part);
      if (added.length === 0) idsByPath.delete(path);
      else
        idsByPath.set(
          path,
          added.map(({ mention }) => mention.named.id),
        );
    },
    get(id) {
      const row = rowOf(slots.get(id)?.parts ?? []);
      return row === null ? undefined : entryOf(row);
    },
    excerpts: (id) => (slots.get(id)?.parts ?? []).flatMap((part) => part.excerpts),
    rows() {
      if (changed.size === 0) return rows;
      const stale = new Set<Row<Name> | null>();
      const renewed: Row<Name>[] = [];
      for (const id of changed) {
        const slot = slotOf(id);
        stale.add(slot.row);
        slot.row = rowOf(slot.parts);
        if (slot.row === null) slots.delete(id);
        else renewed.push(slot.row);
      }
      changed.clear();
      rows = insertAll(
        rows.filter((row) => !stale.has(row)),
        renewed,
      );
      return rows;
    },
  };
}

function rowOf<Name>(parts: readonly Part<Name>[]): Row<Name> | null {
  const [first] = parts;
  if (first === undefined) return null;
  let { mention } = first;
  let count = 0;
  for (const part of parts) {
    mention = preferred(mention, part.mention);
    count += part.excerpts.length;
  }
  return { mention, count };
}

/** What a post adds to each name that it mentions. */
export function partsOf<Name extends Named>(
  path: string,
  excerpts: readonly Excerpt[],
  mentionsOf: (excerpt: Excerpt) => readonly Mention<Name>[],
): Part<Name>[] {
  const parts = new Map<string, { mention: Mention<Name>; excerpts: Excerpt[] }>();
  for (const excerpt of excerpts) {
    for (const mention of mentionsOf(excerpt)) {
      const { id } = mention.named;
      const part = parts.get(id);
      if (part === undefined) {
        parts.set(id, { mention, excerpts: [excerpt] });
        continue;
      }
      part.mention = preferred(part.mention, mention);
      if (part.excerpts.at(-1) !== excerpt) part.excerpts.push(excerpt);
    }
  }
  // Copies have no room to grow, which for a hundred thousand short lists is most of what they take.
  return Array.from(parts.values(), (part) => ({ path, mention: part.mention, excerpts: [...part.excerpts] }));
}

const preferred = <Name>(one: Mention<Name>, other: Mention<Name>): Mention<Name> =>
  other.rank < one.rank ? other : one;

/** Parts stand by path, one each: where that of a path stands, or is to stand. */
function placeOf<Name>(path: string, parts: readonly Part<Name>[]): number {
  let [from, to] = [0, parts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((parts[middle]?.path ?? '') < path) from = middle + 1;
    else to = middle;
  }
  return from;
}

function insert<Name>(parts: Part<Name>[], part: Part<Name>): void {
  parts.splice(placeOf(part.path, parts), 0, part);
}
