import { expect, it } from 'vitest';
import { createRereader } from '../../../src/search/reading/read-anew.ts';
import { document } from '../small-library.ts';

const documents = [
  document('glass', { body: '炼金术带来过玻璃，也带来过冶金。' }),
  document('ownership', { body: 'Rust 靠所有权。', headings: ['所有权'] }),
  document('latin', { body: 'Reinforcement learning' }),
];
const rereader = createRereader(() => documents);

const known = new Set(['rust', 'learning', 'reinforcement']);
const read = (text: string) => rereader.readAnew(text, (word) => !known.has(word.toLowerCase()));

it.each([
  ['boliyejin', null],
  ['boli yejin', '玻璃 冶金'],
  ['rust suoyouquan', 'rust 所有权'],
  ['suo you quan', '所有权'],
  ['bo li ye jin', '玻璃 冶金'],
  ['boli restaurant', null],
  ['reinforcment learning', 'reinforcement learning'],
])('reads «%s»', async (typed, anew) => {
  expect(await read(typed)).toBe(anew);
});

it('reads the documents once for a question, and not at all for one that was asked before or is too long for pinyin', async () => {
  let readings = 0;
  const count = () => {
    readings += 1;
    return documents;
  };
  const counting = createRereader(count);
  const long = createRereader(count, { all: () => [], learn: () => undefined });
  expect(await counting.readAnew('bo li ye jin', () => true)).toBe('玻璃 冶金');
  expect(readings).toBe(1);
  await counting.readAnew('ye jin', () => true);
  expect(readings).toBe(1);
  await long.readAnew('bo li ye jin bo li ye jin bo', () => true);
  expect(readings).toBe(1);
});
