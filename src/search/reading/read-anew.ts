import { fold } from '../analysis/fold.ts';
import type { KeptWords } from '../kept.ts';
import type { Text } from '../searcher.ts';
import { createPinyinReader } from './from-pinyin.ts';
import { divide, respell } from './spelling.ts';
import { learnWords, readVocabulary } from './vocabulary.ts';

/** Reads words that no document holds in another way, by those that the documents hold. */
export interface Rereader {
  /** The text with unknown words of an alphabet spelled as the documents do, or in Han characters; null when none can be. */
  readAnew(text: string, isUnknown: (word: string) => boolean): Promise<string | null>;
  /** What a post holds now. Its words are learnt; what it held no longer may still be proposed, and then finds nothing. */
  change(documents: readonly Text[]): void;
}

/** How many readings are remembered. */
const mostKnown = 1000;

const latinRun = /[a-zA-ZüÜ]+(?:[ '\u2019]+[a-zA-ZüÜ]+)*/g;

/** `kept` are the words of the documents, where they need not be read for them. */
export function createRereader(documents: () => Iterable<Text>, kept?: KeptWords): Rereader {
  let vocabulary: Promise<Map<string, number>> | null = null;
  /** What words were spelled as. */
  const known = new Map<string, string | null>();
  const pinyin = createPinyinReader(documents);

  async function respelled(word: string): Promise<string | null> {
    vocabulary ??= kept === undefined ? readVocabulary(documents()) : Promise.resolve(new Map(kept.all()));
    const known = await vocabulary;
    return respell(fold(word), known) ?? divide(fold(word), known);
  }

  const readOnce = async (word: string): Promise<string | null> => {
    const before = known.get(fold(word));
    if (before !== undefined) return before;
    const right = await respelled(word);
    if (known.size >= mostKnown) known.clear();
    known.set(fold(word), right);
    return right;
  };

  return {
    async readAnew(text, isUnknown) {
      let anew = '';
      let at = 0;
      for (const { 0: run, index } of text.matchAll(latinRun)) {
        anew += text.slice(at, index);
        at = index + run.length;
        const words = run.split(/(?<=[ '\u2019])(?![ '\u2019])/);
        const han = await pinyin.read(words, isUnknown);
        if (han !== null) {
          anew += han;
          continue;
        }
        for (const word of words) {
          const bare = word.trim();
          const right = isUnknown(bare) ? await readOnce(bare) : null;
          anew += right === null ? word : word.replace(bare, right);
        }
      }
      anew += text.slice(at);
      return anew === text ? null : anew;
    },
    change(changed) {
      known.clear();
      pinyin.forget();
      kept?.learn(changed);
      void vocabulary?.then((words) => learnWords(words, changed));
    },
  };
}
