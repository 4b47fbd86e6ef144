import { Jieba } from '@node-rs/jieba';
import { readDictionary } from './dictionary.ts';

/** In bytes of the dictionary: some ten milliseconds of work. */
const step = 200_000;

const segmenter = new Jieba();
let isLoaded = false;
let loading: Iterator<void> | undefined;

/**
 * jieba, which divides Han text into words. Its dictionary takes a fifth of a second to load, which only who divides such text
 * pays, once.
 */
export function jieba(): Jieba {
  while (!isLoaded) loadStep();
  return segmenter;
}

export const holdsHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Loads the dictionary where some of these texts take it, in steps. */
export async function loadDictionaryFor(texts: readonly string[], pause: () => Promise<void>): Promise<void> {
  if (!isLoaded && texts.some(holdsHan)) await loadDictionary(pause);
}

/** Loads the dictionary in steps, so that nobody waits long for it; who needs it meanwhile loads the rest at once. */
export async function loadDictionary(pause: () => Promise<void>): Promise<void> {
  while (!isLoaded) {
    loadStep();
    await pause();
  }
}

function loadStep(): void {
  loading ??= steps();
  isLoaded = loading.next().done === true;
}

function* steps(): Generator<void> {
  const words = readDictionary();
  const lineFeed = 0x0a;
  for (let from = 0; from < words.length; ) {
    const lineEnd = words.indexOf(lineFeed, from + step);
    const to = lineEnd === -1 ? words.length : lineEnd + 1;
    segmenter.loadDict(words.subarray(from, to));
    from = to;
    yield;
  }
}
