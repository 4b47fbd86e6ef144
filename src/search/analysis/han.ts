import { jieba } from './segmenter.ts';
import { chineseStopWords } from './stop-words.ts';
import type { Token, TokenKind } from './token.ts';

interface Word {
  readonly text: string;
  /** How many characters it has. */
  readonly size: number;
  /** Whether it stands in the dictionary; other words of two characters and more are guessed. */
  readonly known: boolean;
  readonly stop: boolean;
}

/** The tokens of a run of folded Han characters that begins at `offset`: its words, and every two characters in a row. */
export function hanTokens(run: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let before: Word | undefined;
  let last = '';
  let from = offset;
  for (const word of wordsOf(run)) {
    const { text } = word;
    tokens.push({ term: text, kind: kindOf(word), from, to: from + text.length });
    if (word.size > 3) addInnerWords(text, from, tokens);
    if (before !== undefined) addSeam(before, last, word, from, tokens);
    last = word.size === 1 ? text : addPairs(word, from, tokens);
    before = word;
    from += text.length;
  }
  return tokens;
}

function wordsOf(run: string): Word[] {
  const certain = jieba().cut(run, false);
  const words: Word[] = [];
  for (let place = 0; place < certain.length; ) {
    const end = endOfLoose(certain, place);
    if (end - place < 2) {
      words.push(wordOf(certain[place] ?? '', true));
      place += 1;
      continue;
    }
    // Only where characters that are no words stand side by side is there anything to guess.
    for (const word of jieba().cut(certain.slice(place, end).join(''), true))
      words.push(wordOf(word, certain.includes(word)));
    place = end;
  }
  return words;
}

function wordOf(text: string, known: boolean): Word {
  return { text, size: charactersIn(text), known, stop: chineseStopWords.has(text) };
}

/** After the last of the words from a place on that are one character each. */
function endOfLoose(words: readonly string[], from: number): number {
  let end = from;
  for (let word = words[end]; word !== undefined && charactersIn(word) === 1; word = words[end]) end += 1;
  return end;
}

/** Few characters have two units. */
function charactersIn(text: string): number {
  if (text.length === 1) return 1;
  let count = 0;
  for (let unit = 0; unit < text.length; unit += unitsAt(text, unit)) count += 1;
  return count;
}

const unitsAt = (text: string, place: number): number => ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);

const kindOf = ({ size, known, stop }: Word): TokenKind =>
  stop ? 'stop' : size === 1 ? 'single' : known ? 'word' : 'guess';

/** Words of three characters inside a longer one; those of two are pairs anyhow. */
function addInnerWords(word: string, start: number, tokens: Token[]): void {
  let after = -1;
  for (const inner of jieba().cutForSearch(word, false)) {
    if (inner === word || charactersIn(inner) !== 3) continue;
    after = word.indexOf(inner, after + 1);
    if (after >= 0) tokens.push({ term: inner, kind: 'piece', from: start + after, to: start + after + inner.length });
  }
}

/** Every two characters in a row, of a word that has more than these two; gives its last character. */
function addPairs({ text, size, stop }: Word, start: number, tokens: Token[]): string {
  let at = 0;
  let units = unitsAt(text, at);
  while (at + units < text.length) {
    const next = at + units;
    const nextUnits = unitsAt(text, next);
    const to = next + nextUnits;
    if (size > 2 && !stop) tokens.push({ term: text.slice(at, to), kind: 'piece', from: start + at, to: start + to });
    at = next;
    units = nextUnits;
  }
  return text.slice(at);
}

/** The last character of one word, and the first of the next, which begins at `start`. */
function addSeam(left: Word, last: string, right: Word, start: number, tokens: Token[]): void {
  if (left.stop && right.stop) return;
  const first = right.text.slice(0, unitsAt(right.text, 0));
  const span = { from: start - last.length, to: start + first.length };
  // Marked apart: what two known words make at their seam (强化 + 学习) is no find for who asks for 化学.
  if (isSettled(left) && isSettled(right)) tokens.push({ term: `${last}·${first}`, kind: 'seam', ...span });
  else tokens.push({ term: last + first, kind: left.stop || right.stop ? 'seam' : 'piece', ...span });
}

const isSettled = ({ size, known }: Word): boolean => size > 1 && known;
