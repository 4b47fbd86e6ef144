import fc from 'fast-check';
import { expect, it } from 'vitest';
import { label, visible } from '../../src/render/visible.ts';

it.each([
  ['a\u001b[31mb', 'a[31mb'],
  ['a\u0000\u0007\rb\tc\nd', 'ab\tc\nd'],
  ['\u202etxt\u2069', 'txt'],
  ['\ud83d', '\ufffd'],
  [`z${'\u0301\u0317'.repeat(30)}a`, `z${'\u0301\u0317'.repeat(4)}a`],
  ['👩‍👩‍👧 e\u0301 مرحبا', '👩‍👩‍👧 e\u0301 مرحبا'],
])('shows %j as %j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

it('makes a label one line of at most its length, of whole characters', () => {
  expect(label('  one\n two  ', 20)).toBe('one two');
  expect(label('𝒳𝒳𝒳', 4)).toBe('𝒳…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
      const shown = label(text, length);
      expect(shown.length).toBeLessThanOrEqual(length);
      expect(shown).not.toMatch(/[\n\ufffd]/);
    }),
  );
});
