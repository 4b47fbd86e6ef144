import * as fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { indexTerms, queryTerms } from '../../../src/search/analysis/analyse.ts';

const weights = (question: string) =>
  Object.fromEntries(queryTerms(question).map(({ term, weight }) => [term, weight]));

describe('queryTerms', () => {
  it('asks for words first, and for pieces and seams a little', () => {
    expect(weights('图书馆学习')).toEqual({ 图书馆: 0.7, 图书: 0.3, 书馆: 0.3, 学习: 1, 馆·学: 0.3 });
  });

  it('counts a counter for half, and other numbers in full', () => {
    expect(weights('3. looms of 1805')).toEqual({ '3': 0.5, loom: 1, '1805': 1 });
  });

  it('tells which words stand in no dictionary', () => {
    expect(queryTerms('乔许的黑箱').flatMap(({ term, guessed }) => (guessed ? [term] : []))).toEqual(['乔许']);
  });

  it('leaves out stop words and single characters', () => {
    expect(weights('what is the reward of 坑?')).toEqual({ reward: 1 });
    expect(weights('什么是黑箱')).toEqual({ 黑箱: 1, 是黑: 0.3 });
  });

  it('asks for them when there is nothing else', () => {
    expect(weights('坑')).toEqual({ 坑: 1 });
    expect(weights('to be or not to be')).toEqual({ to: 1, be: 1, or: 1, not: 1 });
    expect(weights('🍎')).toEqual({ '🍎': 1 });
  });

  it('asks for each term once, at its highest weight', () => {
    const terms = queryTerms('网络 神经网络 网络');
    expect(terms.filter(({ term }) => term === '网络')).toEqual([
      { term: '网络', weight: 1, evidence: 1, partOf: null },
    ]);
  });

  it('tells which word a piece belongs to', () => {
    const partOf = Object.fromEntries(queryTerms('神经网络 node.js').map(({ term, partOf }) => [term, partOf]));
    expect(partOf).toMatchObject({ 神经: '神经网络', 神经网: '神经网络', 神经网络: null, node: 'nodej', nodej: null });
  });

  it('stops at a bound', () => {
    expect(queryTerms(Array.from({ length: 5000 }, (_, n) => `word${n}`).join(' '))).toHaveLength(100);
  });

  it('asks for nothing but what is indexed of the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'为什么神经网络黑箱強化學習的付聪ab.-+# 2ア') }), (text) => {
        const indexed = new Set(indexTerms(text));
        for (const { term } of queryTerms(text)) expect(indexed).toContain(term);
        expect(indexed).not.toContain('');
      }),
    );
  });
});

describe('indexTerms', () => {
  it('gives the same for both scripts', () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    for (const text of ['为什么说强化学习在近年不会被广泛应用?', '台湾的软件开发者喜欢喝乌龙茶', '云计算与网络安全']) {
      expect(indexTerms(traditional(text))).toEqual(indexTerms(text));
    }
  });

  it('repeats what the text repeats', () => {
    expect(indexTerms('黑箱 黑箱')).toEqual(['黑箱', '黑箱']);
  });
});
