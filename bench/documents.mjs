// Documents and questions to measure with: made from a seed, or a set of a folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A set without documents of its own uses those of another. */
const borrowed = { cross: 'zh-hant' };

const wordCount = 40_000;
const questionCount = 200;
const english = 'model data test code loss graph query cache agent token state index proof layer error parser'.split(
  ' ',
);

/** The names of the sets in a folder: each has `queries.jsonl` ({"query","relevant":[ids]}) and `docs.jsonl` ({"id","text"}). */
export const setsIn = (folder) =>
  readdirSync(folder).filter(
    (set) =>
      existsSync(join(folder, set, 'queries.jsonl')) && existsSync(join(folder, borrowed[set] ?? set, 'docs.jsonl')),
  );

export const readSet = (folder, set) => ({
  documents: readLines(join(folder, borrowed[set] ?? set, 'docs.jsonl')),
  questions: readLines(join(folder, set, 'queries.jsonl')),
});

/** Texts of about 300 characters whose words follow Zipf's law; each question is three of its words of two characters and more. */
export function seeded(count, seed = 1) {
  const random = generator(seed);
  const words = vocabulary(random);
  const weights = new Float64Array(wordCount);
  let sum = 0;
  for (let rank = 0; rank < wordCount; rank++) weights[rank] = sum += 1 / (rank + 10);
  const word = () => words[place(weights, random() * sum)];
  const documents = [];
  const questions = [];
  const step = Math.floor(count / questionCount);
  for (let number = 0; number < count; number++) {
    const text = Array.from({ length: 160 }, word);
    const id = `seeded-${number}`;
    documents.push({ id, text: text.map((each, at) => each + (at % 13 === 12 ? '，' : '')).join('') });
    if (number % step !== 0 || questions.length === questionCount) continue;
    const at = Math.floor(random() * 140);
    const near = text.slice(at, at + 20).map((each) => each.trim());
    questions.push({
      query: near
        .filter((each) => each.length > 1)
        .slice(0, 3)
        .join(' '),
      relevant: [id],
    });
  }
  return { documents, questions };
}

/** The commonest Chinese words of jieba's dictionary, with English ones among them. */
function vocabulary(random) {
  const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');
  return dictionary
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}{1,4}$/u.test(word))
    .sort(([, left], [, right]) => Number(right) - Number(left))
    .slice(0, wordCount)
    .map(([word], rank) => (rank % 12 === 11 ? ` ${english[Math.floor(random() * english.length)]}${rank} ` : word));
}

/** The first place whose sum is not less. */
function place(sums, wanted) {
  let [from, to] = [0, sums.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sums[middle] < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
