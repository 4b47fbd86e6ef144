import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/search/analysis/simplify.ts';

const hanCharacters = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, offset) => String.fromCodePoint(0x3400 + offset));

describe('simplify', () => {
  it.each([
    ['強', '强'],
    ['學', '学'],
    ['裡', '里'],
    ['衞', '卫'],
    ['薴', '苎'],
    ['著', '着'],
    ['a', 'a'],
    ['あ', 'あ'],
  ])('%s becomes %s', (character, simplified) => {
    expect(simplify(character)).toBe(simplified);
  });

  it('comes to one character that it leaves alone from then on', () => {
    const restless = hanCharacters.filter((character) => {
      const once = simplify(character);
      return [...once].length !== 1 || simplify(once) !== once;
    });
    expect(restless).toEqual([]);
  });
});
