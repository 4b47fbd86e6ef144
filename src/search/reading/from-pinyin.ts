import { fold } from '../analysis/fold.ts';
import { tokens } from '../analysis/tokens.ts';
import { createPacer } from '../pacer.ts';
import type { Text } from '../searcher.ts';
import { spelledAs } from './pinyin.ts';
import { textsOf } from './vocabulary.ts';

/** Reads words of an alphabet as pinyin of what the documents hold. */
export interface PinyinReader {
  /** Words that stand in a row, as many together as can be; null when an unknown one among them is no pinyin. */
  read(words: readonly string[], isUnknown: (word: string) => boolean): Promise<string | null>;
  /** The documents are others now. */
  forget(): void;
}

/** A name counts as much as so many mentions, and words as much as so many mentions of what only stands side by side. */
const nameWeight = 60;
const wordWeight = 3;

/** So many syllables hardly stand side by side by chance. */
const tellingSyllables = 3;

/** Of the words typed with spaces, how many may be one in Han characters. */
const mostTogether = 4;

/** A question of more words than these is no pinyin: each group of them would be sought in all documents. */
const mostWords = 8;

/** How many readings are remembered. */
const mostRemembered = 1000;

export function createPinyinReader(documents: () => Iterable<Text>): PinyinReader {
  const known = new Map<string, string | null>();

  /** Reads the documents once for all letters that nobody has asked for yet, and finds the Han words that they most likely spell. */
  async function readPinyin(all: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (known.size > mostRemembered) known.clear();
    const spellings = new Map<string, Spelling>();
    for (const letters of new Set(all)) {
      const pattern = known.has(letters) ? null : spelledAs(letters);
      if (pattern !== null) spellings.set(letters, { pattern, named: new Map(), mentioned: new Map() });
    }
    if (spellings.size > 0) await count(documents(), spellings.values());
    for (const [letters, found] of spellings) known.set(letters, byCount(weighed(found))[0] ?? null);
    const read = new Map<string, string>();
    for (const letters of all) {
      const han = known.get(letters);
      if (han != null) read.set(letters, han);
    }
    return read;
  }

  return {
    async read(words, isUnknown) {
      if (words.length > mostWords || !words.some((word) => isUnknown(word.trim()))) return null;
      const groups = words.flatMap((_, start) =>
        Array.from({ length: mostTogether }, (_, size) => words.slice(start, start + size + 1)),
      );
      const unknown = groups.filter((group) => group.some((word) => isUnknown(word.trim())));
      const read = await readPinyin(unknown.map(lettersOf));
      return inHanBy(words, read, isUnknown);
    },
    forget: () => known.clear(),
  };
}

/** The longest groups first, each word in one of them; `read` are the Han words that letters were read as. */
function inHanBy(
  words: readonly string[],
  read: ReadonlyMap<string, string>,
  isUnknown: (word: string) => boolean,
): string | null {
  for (let size = Math.min(words.length, mostTogether); size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const together = words.slice(start, start + size);
      const han = together.some((word) => isUnknown(word.trim())) ? read.get(lettersOf(together)) : undefined;
      if (han === undefined) continue;
      const before = inHanBy(words.slice(0, start), read, isUnknown);
      const after = inHanBy(words.slice(start + size), read, isUnknown);
      return before === null || after === null ? null : [before.trim(), han, after.trim()].filter(Boolean).join(' ');
    }
  }
  return words.some((word) => isUnknown(word.trim())) ? null : words.join('');
}

const lettersOf = (words: readonly string[]): string =>
  fold(words.join('').replaceAll(/ü/gi, 'v')).replace(/[^a-z]/g, '');

/** What letters may spell, and how often documents hold it: as a whole name, and among other words. */
interface Spelling {
  readonly pattern: RegExp;
  readonly named: Map<string, number>;
  readonly mentioned: Map<string, number>;
}

async function count(documents: Iterable<Text>, spellings: Iterable<Spelling>): Promise<void> {
  const pause = createPacer();
  const all = [...spellings];
  for (const document of documents) {
    for (const text of textsOf(document)) {
      for (const { pattern, named, mentioned } of all) {
        for (const [match] of text.matchAll(pattern)) {
          const counts = match === text ? named : mentioned;
          counts.set(match, (counts.get(match) ?? 0) + 1);
        }
      }
    }
    await pause();
  }
}

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, left], [, right]) => right - left).map(([name]) => name);

/** Both by what they are called once folded; words are told apart once for each, not for each mention. */
function weighed({ named, mentioned }: Spelling): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string, weight: number): void => {
    if (weight > 0) counts.set(name, (counts.get(name) ?? 0) + weight);
  };
  for (const [match, count] of named) add(fold(match), count * nameWeight);
  for (const [match, count] of mentioned) {
    const name = fold(match);
    const isTelling = [...name].length >= tellingSyllables;
    add(name, count * (isOfWords(name) ? wordWeight : isTelling ? 1 : 0));
  }
  return counts;
}

/** Characters that happen to stand side by side are no word. */
function isOfWords(name: string): boolean {
  const kinds = Array.from(tokens(name), ({ kind }) => kind);
  return (kinds.includes('word') || kinds.includes('guess')) && !kinds.includes('stop') && !kinds.includes('single');
}
