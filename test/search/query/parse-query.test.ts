import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms } from '../../../src/search/analysis/analyse.ts';
import { fold } from '../../../src/search/analysis/fold.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { holdsPhrase, phraseOf } from '../../../src/search/query/phrase.ts';

const texts = (typed: string) => {
  const { terms, required, excluded } = parseQuery(typed);
  return {
    terms: terms.filter(({ evidence }) => evidence === 1).map(({ term }) => term),
    required: required.map(({ text }) => text),
    excluded: excluded.map(({ text }) => text),
  };
};

describe('what was typed', () => {
  it.each([
    ['奖励 函数', { terms: ['奖励', '函数'], required: [], excluded: [] }],
    ['"奖励函数" 设计', { terms: ['奖励', '函数', '设计'], required: ['奖励函数'], excluded: [] }],
    ['奖励 -函数', { terms: ['奖励'], required: [], excluded: ['函数'] }],
    ['reward -"Reward  Function"', { terms: ['reward'], required: [], excluded: ['reward function'] }],
    ['-reward', { terms: [], required: [], excluded: ['reward'] }],
    ['e-mail q-learning', { terms: ['e', 'mail', 'q', 'learn'], required: [], excluded: [] }],
    ['奖励 - 函数', { terms: ['奖励', '函数'], required: [], excluded: [] }],
    ['12" 屏幕', { terms: ['12', '屏幕'], required: [], excluded: [] }],
    ['「奖励」“函数”《设计》', { terms: ['奖励', '函数', '设计'], required: [], excluded: [] }],
    ['"…" reward ""', { terms: ['reward'], required: [], excluded: [] }],
    ['"強化學習"', { terms: ['强化', '学习'], required: ['强化学习'], excluded: [] }],
  ])('«%s»', (typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });
});

describe('a phrase', () => {
  const holds = (text: string, typed: string): boolean => {
    const phrase = phraseOf(typed);
    return phrase !== null && holdsPhrase(fold(text), phrase);
  };

  it.each([
    ['强化学习的奖励函数', '獎勵函數', true],
    ['用 Python 写的程序', '用python写的', true],
    ['a database', 'data', false],
    ['data base', 'base', true],
    ['a database, a data base', 'data', true],
    ['强化学习', '习强', false],
    ['Reward\n  Function', 'reward function', true],
    ['rewards', 'reward', false],
  ])('in «%s» «%s»: %s', (text, typed, expected) => {
    expect(holds(text, typed)).toBe(expected);
  });

  it('is indexed by one term of each of its groups, wherever it stands', () => {
    const piece = fc.constantFrom(
      ...'强化学习不能没有深度的我们ab c++ node.js q-learning 3.14 '.split(/(?<=\P{L})|(?=\p{Script=Han})/u),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (before, inside, after) => {
        const phrase = phraseOf(inside);
        const whole = before + inside + after;
        if (phrase === null || !holdsPhrase(fold(whole), phrase)) return;
        const terms = new Set(indexTerms(whole));
        expect(phrase.groups.filter((group) => !group.some((term) => terms.has(term)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
