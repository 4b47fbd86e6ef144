import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/analysis/fold.ts';
import type { TokenKind } from '../../../src/search/analysis/token.ts';
import { tokens } from '../../../src/search/analysis/tokens.ts';

const termsOf = (text: string, kind: TokenKind) =>
  [...tokens(text)].filter((token) => token.kind === kind).map(({ term }) => term);

describe('tokens', () => {
  it.each([
    ['神经网络黑箱', ['神经网络', '黑箱']],
    ['c++11 is not c', ['c++', '11', 'c']],
    ['c# and f#, .net and asp.net', ['c#', 'f#', '.net', 'aspnet']],
    ['c++, c#.', ['c++', 'c#']],
    ['node.js nodejs', ['nodej', 'nodej']],
    ['q-learning', ['q', 'learn']],
    ["tesla's don't", ['tesla']],
    ['running runs', ['run', 'run']],
    ['3.14 and 2018', ['3.14', '2018']],
    ['加入dnn后', ['加入', 'dnn']],
    ['resnet50', ['resnet50']],
    ['プログラム', ['プロ', 'ログ', 'グラ', 'ラム']],
    ['서울에서', ['서울', '울에', '에서']],
    ['مرحبا नमस्ते', ['مرحبا', 'नमस्ते']],
    ['r&d', ['r', 'd']],
    ['', []],
    ['。，！ + # . ·', []],
  ])('finds the words of «%s»', (text, words) => {
    expect(termsOf(text, 'word')).toEqual(words);
  });

  it.each([
    ['the parts of a word', '神经网络', ['神经网', '神经', '经网', '网络']],
    ['single characters in a row, which may be a word', '买猫粮', ['买猫', '猫粮']],
    ['what stands between guessed words', '读付聪写的书', ['付聪']],
    ['the parts of a dotted word', 'node.js', ['node', 'js']],
    ['the whole of a joined word', 'e-mail', ['email']],
    ['letters and number of a numbered word', 'rfc9110 python3.12', ['rfc', '9110', 'python', '3.12']],
  ])('takes %s for a piece', (_, text, pieces) => {
    expect(termsOf(text, 'piece')).toEqual(expect.arrayContaining(pieces));
  });

  it('does not make a word of two others', () => {
    expect([...tokens('强化学习')].map(({ term }) => term)).not.toContain('化学');
    expect(termsOf('强化学习', 'seam')).toEqual(['化·学']);
  });

  it.each([
    ['stop', '为什么 the 的 of', ['为什么', 'the', '的', 'of']],
    ['single', '坑 の 🍎 🇫🇷', ['坑', 'の', '🍎', '🇫🇷']],
  ] as const)('knows the kind %s', (kind, text, terms) => {
    expect(termsOf(text, kind)).toEqual(terms);
  });

  it('tells where each stands', () => {
    const text = '为什么神经网络-node.js, tesla’s 강남역 中华人民共和国';
    for (const { term, kind, from, to } of tokens(text)) {
      const there = text.slice(from, to);
      if (kind === 'seam') expect(there.replaceAll('·', '')).toBe(term.replaceAll('·', ''));
      else if (/\p{Script=Han}|\p{Script=Hangul}/u.test(term)) expect(there).toBe(term);
      else expect(['node.js', 'js', 'tesla’s', 'node']).toContain(there);
    }
  });

  it('takes any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'强化学习的哈アイー가ก', '𠮷', 'a', "'", '’', '.', '-', '+', '#', '1', ' '),
      }),
    );
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        for (const { term, from, to } of tokens(folded)) {
          expect(term).toMatch(/^[^\sA-P]+$/u);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(folded.length);
        }
      }),
    );
  });
});
