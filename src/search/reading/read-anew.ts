import { fold } from '../analysis/fold.ts';
import { tokens } from '../analysis/tokens.ts';
import type { KeptWords } from '../kept.ts';
import { createPacer } from '../pacer.ts';
import type { Text } from '../searcher.ts';
import { spelledAs } from './pinyin.ts';
import { divide, respell } from './spelling.ts';
import { learnWords, readVocabulary, textsOf } from './vocabulary.ts';

/** Reads words that no document holds in another way, by those that the documents hold. */
export interface Rereader {
  /** The text with unknown words of an alphabet spelled as the documents do, or in Han characters; null when none can be. */
  readAnew(text: string, isUnknown: (word: string) => boolean): Promise<string | null>;
  /** What a post holds now. Its words are learnt; what it held no longer may still be proposed, and then finds nothing. */
  change(documents: readonly Text[]): void;
}

/** A name counts as much as so many mentions, and words as much as so many mentions of what only stands side by side. */
const nameWeight = 60;
const wordWeight = 3;

/** So many syllables hardly stand side by side by chance. */
const tellingSyllables = 3;

/** Of the words typed with spaces, how many may be one in Han characters. */
const mostTogether = 4;

const latinRun = /[a-zA-ZüÜ]+(?:[ '\u2019]+[a-zA-ZüÜ]+)*/g;

/** `kept` are the words of the documents, where they need not be read for them. */
export function createRereader(documents: () => Iterable<Text>, kept?: KeptWords): Rereader {
  let vocabulary: Promise<Map<string, number>> | null = null;
  const known = new Map<string, Promise<string | null>>();

  const once = (key: string, read: () => Promise<string | null>): Promise<string | null> => {
    const reading = known.get(key) ?? read();
    known.set(key, reading);
    return reading;
  };

  /** What Han words are matched by, each with how often it stands in the documents. */
  async function count(pattern: RegExp): Promise<Map<string, number>> {
    const pause = createPacer();
    const named = new Map<string, number>();
    const mentioned = new Map<string, number>();
    for (const document of documents()) {
      for (const text of textsOf(document)) {
        for (const [match] of text.matchAll(pattern)) {
          const counts = match === text ? named : mentioned;
          counts.set(match, (counts.get(match) ?? 0) + 1);
        }
      }
      await pause();
    }
    return weighed(named, mentioned);
  }

  async function fromPinyin(letters: string): Promise<string | null> {
    const pattern = spelledAs(letters);
    if (pattern === null) return null;
    const [best] = byCount(await count(pattern));
    return best ?? null;
  }

  /** Words that stand in a row, read as pinyin, as many together as can be; null when an unknown one among them is none. */
  async function inHan(words: readonly string[], isUnknown: (word: string) => boolean): Promise<string | null> {
    for (let size = Math.min(words.length, mostTogether); size > 0; size--) {
      for (let start = 0; start + size <= words.length; start++) {
        const together = words.slice(start, start + size);
        if (!together.some((word) => isUnknown(word.trim()))) continue;
        const letters = fold(together.join('').replaceAll(/ü/gi, 'v')).replace(/[^a-z]/g, '');
        const han = await once(`pinyin ${letters}`, () => fromPinyin(letters));
        if (han === null) continue;
        const before = await inHan(words.slice(0, start), isUnknown);
        const after = before === null ? null : await inHan(words.slice(start + size), isUnknown);
        return after === null ? null : [before?.trim(), han, after.trim()].filter(Boolean).join(' ');
      }
    }
    return words.some((word) => isUnknown(word.trim())) ? null : words.join('');
  }

  async function respelled(word: string): Promise<string | null> {
    vocabulary ??= kept === undefined ? readVocabulary(documents()) : Promise.resolve(new Map(kept.all()));
    const known = await vocabulary;
    return respell(fold(word), known) ?? divide(fold(word), known);
  }

  return {
    async readAnew(text, isUnknown) {
      let anew = '';
      let at = 0;
      for (const { 0: run, index } of text.matchAll(latinRun)) {
        anew += text.slice(at, index);
        at = index + run.length;
        const words = run.split(/(?<=[ '\u2019])(?![ '\u2019])/);
        const han = words.some((word) => isUnknown(word.trim())) ? await inHan(words, isUnknown) : null;
        if (han !== null) {
          anew += han;
          continue;
        }
        for (const word of words) {
          const bare = word.trim();
          const right = isUnknown(bare) ? await once(`word ${fold(bare)}`, () => respelled(bare)) : null;
          anew += right === null ? word : word.replace(bare, right);
        }
      }
      anew += text.slice(at);
      return anew === text ? null : anew;
    },
    change(changed) {
      known.clear();
      kept?.learn(changed);
      void vocabulary?.then((words) => learnWords(words, changed));
    },
  };
}

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, left], [, right]) => right - left).map(([name]) => name);

/** Both by what they are called once folded; words are told apart once for each, not for each mention. */
function weighed(named: ReadonlyMap<string, number>, mentioned: ReadonlyMap<string, number>): Map<string, number> {
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
