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
