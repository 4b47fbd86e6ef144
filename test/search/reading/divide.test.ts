import { expect, it } from 'vitest';
import { divide } from '../../../src/search/reading/spelling.ts';

const vocabulary = new Map([
  ['batch', 3],
  ['normalization', 2],
  ['bat', 1],
  ['chnormalization', 1],
  ['de', 9],
  ['scent', 1],
]);

it.each([
  ['batchnormalization', 'batch normalization'],
  ['normalizationbatch', 'normalization batch'],
  ['batchbatch', 'batch batch'],
  ['descent', null],
  ['batch', null],
  ['batchnormalisation', null],
])('divides %s', (word, words) => expect(divide(word, vocabulary)).toBe(words));
