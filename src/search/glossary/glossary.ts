import { fold } from '../analysis/fold.ts';
import { unitsOf } from './units.ts';

/** All names of one thing, in any script and language. */
export type Names = readonly string[];

/** A name that stands in a text. */
export interface Mentioned {
  /** As it stands there, folded. */
  readonly text: string;
  /** What else it is called. */
  readonly others: Names;
}

/** What things are called, gathered from several origins, each of which is replaced as a whole. */
export interface Glossary {
  put(origin: string, entries: readonly Names[]): void;
  /** The names that stand in a text; of those that overlap the longest, followed by what stands within it. */
  mentionedIn(text: string): readonly Mentioned[];
}

/** In words of an alphabet and Han characters. */
const longestName = 12;

export function createGlossary(): Glossary {
  const byOrigin = new Map<string, readonly Names[]>();
  const byKey = new Map<string, Set<Names>>();

  const keysOf = (names: Names): Set<string> => new Set(names.map((name) => keyOf(unitsOf(fold(name)))));

  return {
    put(origin, entries) {
      for (const names of byOrigin.get(origin) ?? []) {
        for (const key of keysOf(names)) {
          const entriesOfKey = byKey.get(key);
          entriesOfKey?.delete(names);
          if (entriesOfKey?.size === 0) byKey.delete(key);
        }
      }
      for (const names of entries) {
        for (const key of keysOf(names)) byKey.set(key, (byKey.get(key) ?? new Set()).add(names));
      }
      if (entries.length > 0) byOrigin.set(origin, entries);
      else byOrigin.delete(origin);
    },
    mentionedIn(text) {
      const folded = fold(text);
      const units = unitsOf(folded);
      const found: Mentioned[] = [];
      const find = (from: number, to: number, longest: number): void => {
        for (let start = from; start < to; ) {
          let size = Math.min(longest, to - start);
          while (size > 0 && !byKey.has(keyOf(units.slice(start, start + size)))) size -= 1;
          if (size > 0) {
            const named = units.slice(start, start + size);
            const key = keyOf(named);
            const others = [...(byKey.get(key) ?? [])].flat().filter((name) => keyOf(unitsOf(fold(name))) !== key);
            found.push({ text: folded.slice(named[0]?.from, named.at(-1)?.to), others: [...new Set(others)] });
            find(start, start + size, size - 1);
          }
          start += Math.max(1, size);
        }
      };
      find(0, units.length, longestName);
      return found;
    },
  };
}

const keyOf = (units: readonly { readonly unit: string }[]): string => units.map(({ unit }) => unit).join(' ');
