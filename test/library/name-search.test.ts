import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameSearch } from '../../src/library/name-search.ts';

const all = (): boolean => true;

const search = (names: readonly string[], sought: string, limit = 25): string[] =>
  createNameSearch(names)
    .containing(sought, limit, all)
    .map((place) => names[place] ?? '');

describe('the best names come first', () => {
  test('those that begin so, then words that begin so, then any', () => {
    const names = ['人工强化', '(深度)强化学习', 'deep强化', '强化学习'];
    expect(search(names, '强化')).toEqual(['强化学习', '(深度)强化学习', 'deep强化', '人工强化']);
  });

  test('a later word counts as well', () => {
    expect(search(['unlearned', 'unlearned learning'], 'learn')).toEqual(['unlearned learning', 'unlearned']);
  });

  test('equals keep their order', () => {
    expect(search(['b one', 'a one', 'c one'], 'one')).toEqual(['b one', 'a one', 'c one']);
  });

  test('a name beyond the limit that begins so still comes first', () => {
    expect(search(['x a', 'y a', 'z a', 'ab'], 'a', 2)).toEqual(['ab', 'x a']);
  });
});

test('nothing typed gives the first ones', () => {
  expect(search(['b', 'a', 'c'], '', 2)).toEqual(['b', 'a']);
});

test('names that are not accepted take no place', () => {
  const names = ['a1', 'a2', 'a3'];
  expect(createNameSearch(names).containing('a', 1, (place) => place === 2)).toEqual([2]);
});

test('finds the names that contain what is sought, and no others', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '习', '学', '('), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (names, sought) => {
      const found = createNameSearch(names).containing(sought, names.length + 1, all);
      const expected = [...names.keys()].filter((place) => names[place]?.includes(sought));
      expect([...found].sort((a, b) => a - b)).toEqual(expected);
      const limited = createNameSearch(names).containing(sought, 3, all);
      expect(limited).toEqual(found.slice(0, 3));
      const ending = [...names.keys()].filter((place) => names[place]?.endsWith(sought));
      expect(createNameSearch(names).endingWith(sought)).toEqual(ending);
    }),
    { numRuns: 500 },
  );
});
