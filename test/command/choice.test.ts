import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenId, toChoice } from '../../src/command/choice.ts';
import { cutText } from '../../src/command/cut.ts';

test('a long name is cut so that its detail stays', () => {
  const { name, value } = toChoice('学'.repeat(200), 'heading · 3 excerpts', 'k3f9a2v1');
  expect(name).toMatch(/^学+… · heading · 3 excerpts$/);
  expect(name).toHaveLength(100);
  expect(chosenId(value)).toBe('k3f9a2v1');
});

test('any name and detail give a choice within the limits, no character torn', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (name, detail) => {
        const choice = toChoice(name, detail, 'k3f9a2v1');
        expect(choice.name.length).toBeLessThanOrEqual(100);
        expect(choice.name.length).toBeGreaterThan(0);
        expect(choice.name).not.toMatch(/\p{Cs}/u);
      },
    ),
  );
});

test('a text is cut between characters as readers see them', () => {
  expect(cutText('short', 5)).toBe('short');
  expect(cutText('too long', 7)).toBe('too lo…');
  expect(cutText('a 👩‍👩‍👧 b', 8)).toBe('a…');
  expect(cutText('e\u0301e\u0301e\u0301', 5, '')).toBe('e\u0301e\u0301');
});
