import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNames } from '../../src/library/names.ts';
import { fold } from '../../src/search/analysis/fold.ts';

const names = createNames(fold);

describe('a name is compared without regard to', () => {
  test.each([
    ['case and width', 'Ｄｅｅｐ　Learning', 'deep learning'],
    ['script', '強化學習', '强化学习'],
    ['white space beside Han characters and punctuation', '(深度) 强化学习', '（深度）强化学习'],
    ['the amount of white space', ' Ali \n Rahimi ', 'ali rahimi'],
    ['the sign between the steps of a path', 'Post > Heading / 小节', 'post›heading ›小节'],
  ])('%s', (_, one, other) => {
    expect(names.fold(one)).toBe(names.fold(other));
  });

  test('but words stay apart, and so do parts that a slash or a > joins', () => {
    expect(names.fold('machine learning')).toBe('machine learning');
    expect(names.fold('推荐系统/计算广告')).not.toContain('›');
    expect(names.fold('a->b')).toBe('a->b');
  });
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(names.fold(names.fold(name))).toBe(names.fold(name));
    }),
  );
});

test('ids are short, the same for names that compare equal, and differ by kind and detail', () => {
  const { id } = names.identify('author', 'Ali Rahimi');
  expect(id).toMatch(/^[0-9a-v]{8}$/);
  expect(createNames(fold).identify('author', 'ali  RAHIMI').id).toBe(id);
  expect(names.identify('site', 'Ali Rahimi').id).not.toBe(id);
  expect(names.identify('author', 'Ali Rahimi', 'x').id).not.toBe(id);
});
