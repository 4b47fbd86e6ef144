import * as fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../../src/search/analysis/fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // What is apt to join its neighbours.
  fc.string({
    unit: fc.constantFrom(
      'e',
      '\u0301',
      '\u200D',
      'ｶ',
      'ﾞ',
      'カ',
      '\u3099',
      'ᄀ',
      'ᅡ',
      'ㅏ',
      '가',
      'ᆨ',
      '強',
      'ﬁ',
      '㍿',
      'İ',
      'Σ',
      '\uD800',
    ),
  }),
);

describe('fold', () => {
  it.each([
    ['full width', 'Ｃ＋＋ ２０２２', 'c++ 2022'],
    ['traditional script', '強化學習', '强化学习'],
    ['accents', 'Temüjin Ångström naïve', 'temujin angstrom naive'],
    ['accents on their own', 'cafe\u0301', 'cafe'],
    ['ligatures', 'ﬁne', 'fine'],
    ['half-width kana', 'ｶﾞｽ', 'ガス'],
    ['marks behind what is invisible', 'カ\u200D\u3099', 'ガ'],
    ['Hangul in pieces', '\u1100\u1161\u11A8', '각'],
    ['what is invisible', 'soft\u00ADhyphen\u200B', 'softhyphen'],
    ['final sigma', 'ΛΟΓΟΣ λόγος', 'λογοσ λογοσ'],
    ['compatibility ideographs', '\uF9DA', '栗'],
    ['what needs no folding', '机器学习 c++', '机器学习 c++'],
  ])('makes %s equal', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('comes out the same for both scripts', () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    const simplified = '为什么说强化学习在近年不会被广泛应用? 发达的头发, 干杯, 后来, 软体, 台湾, 里面, 云计算, 面条';
    expect(fold(traditional(simplified))).toBe(fold(simplified));
  });
});

describe('foldWithOffsets', () => {
  it('folds as fold does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithOffsets(text).text).toBe(fold(text));
      }),
    );
  });

  it('leads back to what was folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithOffsets(text);
        let last = 0;
        for (let from = 0; from < folded.text.length; from++) {
          const original = folded.original({ from, to: from + 1 });
          expect(original.from).toBeGreaterThanOrEqual(last);
          expect(original.to).toBeGreaterThan(original.from);
          expect(original.to).toBeLessThanOrEqual(text.length);
          last = original.from;
        }
      }),
    );
  });

  it.each([
    ['ﬁnal 強', 'final', 'ﬁnal'],
    ['㍿の話', '株式会社', '㍿'],
    ['cafe\u0301s', 'cafe', 'cafe\u0301'],
    ['ｶﾞｽ', 'ガ', 'ｶﾞ'],
    ['a\u00ADb', 'ab', 'a\u00ADb'],
    ['𠮷野家の強', '强', '強'],
    ['㗲強', '强', '強'],
  ])('finds in %s what %s stands for', (text, part, original) => {
    const folded = foldWithOffsets(text);
    const from = folded.text.indexOf(part);
    expect(from).toBeGreaterThanOrEqual(0);
    const span = folded.original({ from, to: from + part.length });
    expect(text.slice(span.from, span.to)).toBe(original);
  });
});
