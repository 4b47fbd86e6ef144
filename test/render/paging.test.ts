import { expect, it } from 'vitest';
import { clampPage, paginate } from '../../src/render/paging.ts';

const pagesOf = (items: readonly (readonly string[])[], flow: 'single' | 'filled', room: number[]): string[][] =>
  paginate(items, flow, { room, sizeOf: (part) => [part.length, 1] });

it('begins a page with each item and with each further part of one', () => {
  expect(pagesOf([['a'], ['b', 'c'], []], 'single', [100, 100])).toEqual([['a'], ['b'], ['c']]);
});

it('fills a page up to the first unit that runs out', () => {
  expect(pagesOf([['aa'], ['bb'], ['cc']], 'filled', [5, 9])).toEqual([['aa', 'bb'], ['cc']]);
  expect(pagesOf([['a'], ['b'], ['c']], 'filled', [9, 2])).toEqual([['a', 'b'], ['c']]);
});

it('begins a page with a further part of an item, and fills up the page of its last', () => {
  expect(pagesOf([['a'], ['b', 'c'], ['d']], 'filled', [9, 9])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

it('gives what is too large a page of its own rather than leave it out', () => {
  expect(pagesOf([['a'], ['bbbb'], ['c']], 'filled', [3, 9])).toEqual([['a'], ['bbbb'], ['c']]);
});

it.each([
  [0, 3, 1],
  [-5, 3, 1],
  [2, 3, 2],
  [9, 3, 3],
  [Number.NaN, 3, 1],
  [2.9, 3, 2],
  [1, 0, 1],
])('takes page %d of %d as %d', (page, pages, expected) => {
  expect(clampPage(page, pages)).toBe(expected);
});
