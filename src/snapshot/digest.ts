import { type LoadOptions, loadPost } from '../content/load-posts.ts';
import type { ParsedPost } from '../content/parse-post.ts';
import type { Problem } from '../domain/problem.ts';
import { toText } from '../library/document.ts';
import type { Names } from '../search/glossary/glossary.ts';
import { mineNames } from '../search/glossary/mine.ts';
import { learnWords, type Vocabulary } from '../search/reading/vocabulary.ts';
import { type Divided, divide } from '../search/sqlite/prepare.ts';

/** A post as it was read alone, and what takes longest of all that has to be found out about it. Holds nothing but data. */
export interface Digest {
  readonly parsed: ParsedPost;
  /** The texts of its excerpts, in their order. */
  readonly texts: readonly Divided[];
  /** The pairs of names that it gives. */
  readonly names: readonly Names[];
  readonly words: Vocabulary;
}

export function digest(parsed: ParsedPost): Digest {
  const texts = parsed.excerpts.map(toText);
  const words = new Map<string, number>();
  learnWords(words, texts);
  return { parsed, texts: texts.map(divide), names: texts.flatMap(({ body }) => mineNames(body)), words };
}

/** Reads posts; says of one that cannot be read why. */
export interface PostReader {
  /** How many may be asked for before the first is there. */
  readonly atOnce: number;
  read(path: string): Promise<Digest | Problem>;
  close(): Promise<void>;
}

export const readHere = (folder: string, options: LoadOptions): PostReader => ({
  atOnce: 1,
  async read(path) {
    const loaded = await loadPost(folder, path, options);
    return 'post' in loaded ? digest(loaded) : loaded;
  },
  close: async () => {},
});
