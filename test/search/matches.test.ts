import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/search/analysis/tokens.ts';
import { findMatches } from '../../src/search/matches.ts';

const matched = (text: string, terms: readonly string[]) =>
  findMatches(text, terms).map(({ from, to }) => text.slice(from, to));

describe('findMatches', () => {
  it.each([
    ['words that touch as one', '(深度) 强化学习很难', ['强化', '学习'], ['强化学习']],
    ['traditional script', '談談強化學習', ['强化', '学习'], ['強化學習']],
    ['inflected words', 'He was Running and ran', ['run'], ['Running']],
    ['full width', 'ｃ＋＋ 和 Ｃ', ['c++'], ['ｃ＋＋']],
    ['accents', 'by Tomás', ['toma', 'tomas'], ['Tomás']],
    ['a word by a piece of it', '计算广告', ['广告'], ['广告']],
    ['each occurrence', '黑箱, 黑箱', ['黑箱'], ['黑箱', '黑箱']],
    ['joined words', 'Node.js and e-mail', ['nodej', 'email'], ['Node.js', 'e-mail']],
    ['what is invisible along with the word', 'black\u00ADbox', ['blackbox'], ['black\u00ADbox']],
  ])('marks %s', (_, text, terms, words) => {
    expect(matched(text, terms)).toEqual(words);
  });

  it('marks nothing else', () => {
    expect(findMatches('强化学习', ['化学', '不在'])).toEqual([]);
    expect(findMatches('强化学习', [])).toEqual([]);
  });

  it('marks every word that the text is divided into', () => {
    const text = fc.string({ unit: fc.constantFrom(...'强化学习奖励函数的, '), maxLength: 40 });
    fc.assert(
      fc.property(text, (text) => {
        for (const { term, from, to } of tokens(text))
          expect(findMatches(text, [term]).some((span) => span.from <= from && span.to >= to)).toBe(true);
      }),
    );
  });

  it('gives spans in order that neither touch nor leave the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'强化學習 run-ﬁ.ab㍿ｶﾞ'), maxLength: 40 });
    const terms = fc.subarray(['强化', '学习', '化·学', 'run', 'fi', 'ab', '会社', 'カ', 'ガ']);
    fc.assert(
      fc.property(text, terms, (text, terms) => {
        let end = -1;
        for (const { from, to } of findMatches(text, terms)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });
});
