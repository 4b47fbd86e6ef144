import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** jieba's dictionary: a word a line, with how often it is used. The package's own `dict` module would read six further megabytes. */
export const readDictionary = (): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));

/** Between spaces, the most used first. */
let pairs: string | undefined;

/** The words of the dictionary that are two characters, one of them this: the most used ones, at most so many. */
export function wordsOfTwoWith(character: string, most: number): readonly string[] {
  pairs ??= ` ${wordsOfTwo().join(' ')} `;
  const words: string[] = [];
  for (let at = pairs.indexOf(character); at !== -1 && words.length < most; ) {
    const end = pairs.indexOf(' ', at);
    words.push(pairs.slice(pairs.lastIndexOf(' ', at) + 1, end));
    at = pairs.indexOf(character, end);
  }
  return words;
}

const wordsOfTwo = (): string[] =>
  Array.from(
    readDictionary()
      .toString()
      .matchAll(/^(\p{Script=Han}{2}) (\d+)/gmu),
    ([, word = '', uses]): [string, number] => [word, Number(uses)],
  )
    .sort(([, left], [, right]) => right - left)
    .map(([word]) => word);
