import { hanTokens } from './han.ts';
import { latinTokens } from './latin.ts';
import type { Token } from './token.ts';

/** Scripts written without spaces that have no dictionary here, and Hangul, whose particles cling to their words. */
const denseScripts = ['Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .concat('ー')
  .join('');

const letter = `(?:(?![\\p{Script=Han}${denseScripts}])[\\p{L}\\p{M}\\p{N}])`;

const runs = new RegExp(
  [
    '(\\p{Script=Han}+)',
    `([${denseScripts}]+)`,
    `((?<!${letter})(?:[a-z]+\\+\\+(?![a-z])|[a-z]#(?!${letter})|\\.net(?!${letter}))|${letter}+(?:['\\u2019._\\-\\u2010&]${letter}+)*)`,
    '\\p{Extended_Pictographic}|\\p{Regional_Indicator}{2}',
  ].join('|'),
  'gu',
);

/**
 * The tokens of a folded text in reading order, each word before its pieces; index and query are made of nothing else.
 * Runs of Han characters that are not `sought` are passed over.
 */
export function tokens(folded: string, sought: (han: string) => boolean = () => true): Token[] {
  const found: Token[] = [];
  for (const { 0: run, 1: han, 2: dense, 3: latin, index } of folded.matchAll(runs)) {
    if (han !== undefined) {
      if (sought(run)) append(hanTokens(run, index), found);
    } else if (dense !== undefined) append(denseTokens(run, index), found);
    else if (latin !== undefined) append(latinTokens(run, index), found);
    else found.push({ term: run, kind: 'single', from: index, to: index + run.length });
  }
  return found;
}

/** Nested generators, which would say the same, take several times as long. */
function append(some: Iterable<Token>, all: Token[]): void {
  for (const token of some) all.push(token);
}

/** Every two characters in a row. */
function* denseTokens(run: string, offset: number): Generator<Token> {
  let from = offset;
  let previous: string | undefined;
  for (const character of run) {
    if (previous !== undefined) {
      const to = from + previous.length + character.length;
      yield { term: previous + character, kind: 'word', from, to };
      from += previous.length;
    }
    previous = character;
  }
  if (previous === run) yield { term: run, kind: 'single', from, to: from + run.length };
}
