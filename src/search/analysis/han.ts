import { Jieba } from '@node-rs/jieba';
import { readDictionary } from './dictionary.ts';
import { chineseStopWords } from './stop-words.ts';
import type { Token } from './token.ts';

let dictionary: Jieba | undefined;

/** Loading takes a fifth of a second: only who analyses Han text pays it, once. */
function jieba(): Jieba {
  dictionary ??= Jieba.withDict(readDictionary());
  return dictionary;
}

interface Character extends Word {
  readonly text: string;
  readonly at: number;
}

interface Word {
  /** Where the word begins. */
  readonly start: number;
  /** How many characters it has. */
  readonly size: number;
  /** Whether it stands in the dictionary; other words of two characters and more are guessed. */
  readonly known: boolean;
  readonly stop: boolean;
}

/** The tokens of a run of folded Han characters that begins at `offset`: its words, and every two characters in a row. */
export function* hanTokens(run: string, offset: number): Generator<Token> {
  let previous: Character | undefined;
  let start = offset;
  const certain = jieba().cut(run, false);
  const dictionaryWords = new Set(certain);
  for (const word of holdsLooseCharacters(certain) ? jieba().cut(run, true) : certain) {
    const characters = [...word];
    const stop = chineseStopWords.has(word);
    const size = characters.length;
    const known = dictionaryWords.has(word);
    const kind = stop ? 'stop' : size === 1 ? 'single' : known ? 'word' : 'guess';
    yield { term: word, kind, from: start, to: start + word.length };
    if (size > 3) yield* innerWords(word, start);
    let at = start;
    for (const text of characters) {
      const character = { text, at, start, size, known, stop };
      if (previous !== undefined) yield* pair(previous, character);
      previous = character;
      at += text.length;
    }
    start = at;
  }
}

/** Only where characters that are no words stand side by side is there anything to guess; looking for words twice takes twice as long. */
function holdsLooseCharacters(words: readonly string[]): boolean {
  const isLoose = (word: string | undefined): boolean =>
    word !== undefined && word.length <= 2 && [...word].length === 1;
  return words.some((word, place) => isLoose(word) && isLoose(words[place + 1]));
}

/** Words of three characters inside a longer one; those of two are pairs anyhow. */
function* innerWords(word: string, start: number): Generator<Token> {
  let after = -1;
  for (const inner of jieba().cutForSearch(word, false)) {
    if ([...inner].length !== 3 || inner === word) continue;
    after = word.indexOf(inner, after + 1);
    if (after >= 0) yield { term: inner, kind: 'piece', from: start + after, to: start + after + inner.length };
  }
}

function* pair(left: Character, right: Character): Generator<Token> {
  if (left.stop && right.stop) return;
  const span = { from: left.at, to: right.at + right.text.length };
  const term = left.text + right.text;
  if (left.start === right.start) {
    if (left.size > 2) yield { term, kind: 'piece', ...span };
  } else if (isSettled(left) && isSettled(right)) {
    // Marked apart: what two known words make at their seam (强化 + 学习) is no find for who asks for 化学.
    yield { term: `${left.text}·${right.text}`, kind: 'seam', ...span };
  } else {
    yield { term, kind: left.stop || right.stop ? 'seam' : 'piece', ...span };
  }
}

const isSettled = ({ size, known }: Word): boolean => size > 1 && known;
