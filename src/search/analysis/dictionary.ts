import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** jieba's dictionary: a word a line, with how often it is used. The package's own `dict` module would read six further megabytes. */
export const readDictionary = (): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));

/** Between spaces. */
let pairs: string | undefined;

/** The words of the dictionary that are two characters, one of them this. */
export function wordsOfTwoWith(character: string): readonly string[] {
  pairs ??= ` ${Array.from(
    readDictionary()
      .toString()
      .matchAll(/^\p{Script=Han}{2}(?= )/gmu),
    ([word]) => word,
  ).join(' ')} `;
  const words: string[] = [];
  for (let at = pairs.indexOf(character); at !== -1; ) {
    const end = pairs.indexOf(' ', at);
    words.push(pairs.slice(pairs.lastIndexOf(' ', at) + 1, end));
    at = pairs.indexOf(character, end);
  }
  return words;
}
