// Makes posts of excerpts with sources from a seed: the words of jieba's dictionary, with English terms among them, drawn by
// Zipf's law.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const wordCount = 40_000;
const perPost = 10;
const englishStems =
  'model data test code loss graph query cache agent token state index proof layer error parser'.split(' ');

/** Posts with `excerpts` excerpts of about 300 characters in all, as Markdown: `{ path, text }`, one by one. */
export function* posts(excerpts, seed = 1) {
  const random = generator(seed);
  const words = vocabulary(random);
  const weights = new Float64Array(wordCount);
  let sum = 0;
  for (let rank = 0; rank < wordCount; rank++) weights[rank] = sum += 1 / (rank + 10);
  const word = () => words[place(weights, random() * sum)];
  const phrase = (count) => Array.from({ length: count }, word).join('');
  const authors = Array.from({ length: 4000 }, () => phrase(2).slice(0, 3));
  const tags = Array.from({ length: 300 }, () => phrase(2).slice(0, 6));
  for (let post = 0; post * perPost < excerpts; post++) {
    const lines = [
      '---',
      `title: ${phrase(4)}`,
      `categories: [${pick(tags, random)}]`,
      `tags: [${pick(tags, random)}]`,
      '---',
    ];
    for (let n = 0; n < perPost; n++) {
      if (n % 5 === 0) lines.push('', `## ${phrase(3)}`);
      const sentences = Array.from({ length: 10 }, () => `${phrase(6)}，${phrase(7)}。`).join('');
      const year = 2000 + Math.floor(random() * 25);
      lines.push('', `> ${sentences}`, '');
      lines.push(
        `${pick(authors, random)}. (${year}). [${phrase(5)}](https://example.org/${post}/${n}). *${pick(tags, random)}*.`,
      );
    }
    yield {
      path: `${String(Math.floor(post / 500)).padStart(3, '0')}/post-${String(post).padStart(6, '0')}.md`,
      text: `${lines.join('\n')}\n`,
    };
  }
}

/** Questions of two to five words, drawn by the same law. */
export function questions(count, seed = 1) {
  const words = vocabulary(generator(seed));
  const random = generator(seed + 7);
  const weights = new Float64Array(wordCount);
  let sum = 0;
  for (let rank = 0; rank < wordCount; rank++) weights[rank] = sum += 1 / (rank + 10);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, () => words[place(weights, random() * sum)]).join(''),
  );
}

/** The commonest Chinese words of the dictionary, with English ones between spaces. */
function vocabulary(random) {
  const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');
  const words = dictionary
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}{1,4}$/u.test(word))
    .sort(([, a], [, b]) => Number(b) - Number(a))
    .slice(0, wordCount)
    .map(([word]) => word);
  return words.map((word, n) => (n % 12 === 11 ? ` ${pick(englishStems, random)}${n} ` : word));
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

function place(sums, value) {
  let [from, to] = [0, sums.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sums[middle] < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
