import { expect, it } from 'vitest';
import { queryTerms } from '../../../src/search/analysis/analyse.ts';
import { expand } from '../../../src/search/query/expand.ts';

const standingFor = (text: string, others: readonly string[]) =>
  expand(queryTerms(text), [{ text, others }]).flatMap(({ term, standsFor }) =>
    standsFor === undefined ? [] : [[term, standsFor.name, standsFor.share]],
  );

it('asks for the other names of what was typed, each word by its share of the name', () => {
  expect(standingFor('奖励函数', ['reward function'])).toEqual([
    ['reward', 'reward function', 0.5],
    ['function', 'reward function', 0.5],
  ]);
});

it.each([[['Jacquard loom', 'loom']], [['loom', 'Jacquard loom']]])(
  'takes a word that is one name and a part of another for the first: %j',
  (others) => {
    expect(standingFor('织布机', others)).toContainEqual(['loom', 'loom', 1]);
  },
);

it('never takes a typed word for another name', () => {
  expect(standingFor('loom', ['loom', 'Jacquard loom'])).toEqual([['jacquard', 'Jacquard loom', 0.5]]);
});
