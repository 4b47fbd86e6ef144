import type { Names } from './glossary/glossary.ts';
import type { Text } from './searcher.ts';

/** What the documents were found to hold, kept from start to start. */
export interface Kept {
  readonly names: KeptNames;
  readonly words: KeptWords;
}

/** The names that the documents of each path give. */
export interface KeptNames {
  all(): Iterable<readonly [path: string, names: readonly Names[]]>;
  /** Replaces those of one path. */
  put(path: string, names: readonly Names[]): void;
}

/** How often each word of an alphabet stands in the documents; what they held once may be among it. */
export interface KeptWords {
  all(): Iterable<readonly [word: string, count: number]>;
  learn(documents: readonly Text[]): void;
}
