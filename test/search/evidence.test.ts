import { describe, expect, it } from 'vitest';
import { queryTerms } from '../../src/search/analysis/analyse.ts';
import { answering, coverage, telling } from '../../src/search/evidence.ts';

/** The share of a question covered by some terms, in a library of 1,000 documents. */
function share(question: string, frequencies: Readonly<Record<string, number>>, matched: readonly string[]): number {
  const holdings = { documents: 1000, frequencies: new Map(Object.entries(frequencies)) };
  return coverage(queryTerms(question), holdings)(matched);
}

describe('coverage', () => {
  it('is whole when everything matched, and nothing when nothing did', () => {
    expect(share('reward function', { reward: 10, function: 100 }, ['reward', 'function'])).toBeCloseTo(1);
    expect(share('reward function', { reward: 10, function: 100 }, [])).toBe(0);
    expect(share('', {}, [])).toBe(0);
  });

  it('counts a rare word for more than a common one', () => {
    const frequencies = { reward: 3, function: 400 };
    expect(share('reward function', frequencies, ['reward'])).toBeGreaterThan(0.5);
    expect(share('reward function', frequencies, ['function'])).toBeLessThan(0.5);
  });

  it('counts words that no document holds for most', () => {
    const withUnknown = share('reward function', { reward: 3 }, ['reward']);
    expect(withUnknown).toBeLessThan(share('reward function', { reward: 3, function: 3 }, ['reward']) / 1.9);
  });

  it('counts less what no document holds where it may be no word', () => {
    const guess = share('乔许 黑箱', { 黑箱: 3 }, ['黑箱']);
    expect(guess).toBeGreaterThan(share('图书馆 黑箱', { 黑箱: 3 }, ['黑箱']));
    expect(guess).toBeLessThan(share('乔许 黑箱', { 黑箱: 3, 乔许: 3 }, ['黑箱']));
  });

  it('judges a word that no document holds by its pieces', () => {
    expect(share('神经网络', { 神经: 3, 经网: 3, 网络: 3, 神经网: 3 }, ['神经', '经网', '网络', '神经网'])).toBeCloseTo(
      1,
    );
    expect(share('神经网络', { 网络: 3 }, ['网络'])).toBeLessThan(0.2);
    expect(share('神经网络', { 神经网络: 3, 网络: 9 }, ['网络'])).toBeLessThan(0.3);
  });

  it('counts no seams', () => {
    expect(share('强化学习', { 强化: 5, 学习: 5 }, ['强化', '学习'])).toBeCloseTo(1);
  });
});

describe('answering', () => {
  const library = { documents: 1000 };
  const rareWord = Math.log(1 + 2 * library.documents);
  const hits = (...shares: number[]) => shares.map((coverage) => ({ coverage, score: rareWord }));

  it.each([
    ['half of two words', share('wave function', { function: 5 }, ['function'])],
    [
      'half of two words, in a handful',
      coverage(queryTerms('wave function'), { documents: 5, frequencies: new Map([['function', 1]]) })(['function']),
    ],
  ])('is silent when the best covers only %s', (_, best) => {
    expect(answering(hits(best), library)).toEqual([]);
  });

  it('answers when the best covers two words of three', () => {
    const best = share('deep learning basics', { deep: 50, learn: 50 }, ['deep', 'learn']);
    expect(answering(hits(best), library)).toHaveLength(1);
  });

  it('keeps the hits that come near to the best', () => {
    const kept = answering(hits(0.3, 1, 0.5, 0.2), library);
    expect(kept.map(({ coverage }) => coverage)).toEqual([1, 0.5]);
    expect(answering([], library)).toEqual([]);
  });

  it('answers a long question by several rare words, not by as large a share of common ones', () => {
    const third = { coverage: 0.3 };
    expect(answering([{ ...third, score: 2 * rareWord }], library)).toHaveLength(1);
    expect(answering([{ ...third, score: rareWord / 2 }], library)).toEqual([]);
  });

  it('answers what is wholly covered, were it in every document', () => {
    expect(answering([{ coverage: 1, score: 0.001 }], library)).toHaveLength(1);
  });

  it('places what covers a question before what repeats a part of it', () => {
    const part = { coverage: 0.5, score: 10 };
    const whole = { coverage: 1, score: 9.8 };
    expect(answering([part, whole], library).map(({ coverage }) => coverage)).toEqual([1, 0.5]);
  });

  it('keeps the order of what is alike', () => {
    const alike = ['a', 'b', 'c'].map((id) => ({ id, coverage: 1, score: 1 }));
    expect(answering(alike, library).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('telling', () => {
  const told = (question: string, matched: readonly string[]) => telling(queryTerms(question), new Set(matched));

  it('names whole words rather than their pieces', () => {
    expect(told('神经网络', ['神经网络', '神经', '网络'])).toEqual(['神经网络']);
  });

  it('names the pieces of a word that did not match', () => {
    expect(told('神经网络 黑箱', ['黑箱', '网络'])).toEqual(['网络', '黑箱']);
  });

  it('names no seams, unless nothing else matched', () => {
    expect(told('强化学习', ['强化', '化·学'])).toEqual(['强化']);
    expect(told('强化学习', ['化·学'])).toEqual(['化·学']);
  });
});
