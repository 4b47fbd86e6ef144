import { expect, it } from 'vitest';
import { isSuitable } from '../../src/daily/suitable.ts';
import { anExcerpt, aPost, aSection, aSource } from '../support/excerpts.ts';

const post = aPost({ path: 'a.md', title: 'A' });
const quoteOf = (length: number, from = post) =>
  anExcerpt('a', from, aSection('S'), '言'.repeat(length), aSource({ author: '孔子' }));

it.each([
  ['a quote', quoteOf(20), true],
  ['one that says too little', quoteOf(19), false],
  ['one that fills a message', quoteOf(2_500), true],
  ['a longer one', quoteOf(2_501), false],
  ['one whose author keeps it out', quoteOf(20, { ...post, daily: false }), false],
  ['what has no source', anExcerpt('a', post, aSection('S'), '言'.repeat(20)), false],
])('%s can stand alone, or not', (_name, excerpt, expected) => {
  expect(isSuitable(excerpt)).toBe(expected);
});
