import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** jieba's dictionary: a word a line, with how often it is used. The package's own `dict` module would read six further megabytes. */
export const readDictionary = (): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'));

let pairs: string | undefined;

/** The words of the dictionary that are two characters, one of them this. */
export function wordsOfTwoWith(character: string): readonly string[] {
  pairs ??= Array.from(
    readDictionary()
      .toString()
      .matchAll(/^\p{Script=Han}{2}(?= )/gmu),
    ([word]) => word,
  ).join(' ');
  const pattern = new RegExp(`${character}\\p{Script=Han}|\\p{Script=Han}${character}`, 'gu');
  return Array.from(pairs.matchAll(pattern), ([word]) => word);
}
