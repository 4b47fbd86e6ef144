import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/domain/rich-text.ts';
import { cut } from '../../src/render/cut.ts';

const parts = (text: string, length: number, whole: readonly Span[] = []): string[] =>
  cut(text, { fits: ({ from, to }) => to - from <= length, longest: length, whole }).map(({ from, to }) =>
    text.slice(from, to),
  );

describe('where a text is cut', () => {
  it.each<[string, string, number, string[]]>([
    ['not at all when it fits', 'One. Two.', 9, ['One. Two.']],
    ['behind a sentence', 'One two. Three four. Five.', 22, ['One two. Three four. ', 'Five.']],
    ['behind a Chinese sentence and its quotation mark', '他说：“好。”然后走了。', 9, ['他说：“好。”', '然后走了。']],
    [
      'not within a number or an abbreviation',
      'Pi is 3.14 or e.g. less. Yes.',
      26,
      ['Pi is 3.14 or e.g. less. ', 'Yes.'],
    ],
    ['behind a line', 'one two\nthree four', 12, ['one two\n', 'three four']],
    ['between words where no sentence ends', 'one two three', 9, ['one two ', 'three']],
    ['between characters where no word ends', 'e\u0301e\u0301e\u0301', 3, ['e\u0301', 'e\u0301', 'e\u0301']],
    ['within a character that is too long', `a${'\u0301'.repeat(4)}`, 3, ['a\u0301\u0301', '\u0301\u0301']],
    ['never within a surrogate pair', '𝒳𝒳', 1, ['𝒳', '𝒳']],
  ])('%s', (_, text, length, expected) => {
    expect(parts(text, length)).toEqual(expected);
  });

  it('is not within what must stay whole', () => {
    expect(parts('Three rules. 1. First rule', 17, [{ from: 13, to: 16 }])).toEqual(['Three rules. ', '1. First rule']);
  });
});

it('leaves nothing out and exceeds nothing', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', ' ', '.', '。', '\n', '字', '1') }),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (value, length) => {
      const found = parts(value, length);
      expect(found.join('')).toBe(value);
      for (const part of found) expect(part.length).toBeLessThanOrEqual(length);
      if (value !== '') expect(found).not.toContain('');
    }),
  );
});
