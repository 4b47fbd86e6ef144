import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/domain/page-address.ts';

const page = 'https://a.dev/b/';
const words = (address: string | null) => decodeURIComponent(address?.split(':~:text=')[1] ?? '');

describe('leads to', () => {
  test('a short passage as a whole', () => {
    expect(textFragment(page, '深度-强化学习', '我们不知道它为什么有效。')).toBe(
      `${page}#${encodeURI('深度-强化学习')}:~:text=${encodeURIComponent('我们不知道它为什么有效。')}`,
    );
  });

  test('the first and the last words of a long one', () => {
    const passage = `The first words of a passage that goes on for a good while longer.\n\n- ${'More and more of it. '.repeat(20)}\n\nThese are the very last words.`;
    expect(words(textFragment(page, 'x', passage))).toBe(
      'The first words of a passage that goes,These are the very last words.',
    );
  });

  test('whole words in a text without spaces', () => {
    const passage = '神经网络黑箱的意思是我们不知道它为什么有效'.repeat(4);
    const [start = '', end = ''] = words(textFragment(page, null, passage)).split(',');
    expect(passage.startsWith(start)).toBe(true);
    expect(passage.endsWith(end)).toBe(true);
    expect(Math.max(start.length, end.length)).toBeLessThanOrEqual(40);
    expect(start).toMatch(/(?:神经|网络|黑箱|意思|我们|知道|什么|有效|的|是|不|它|为)$/);
  });

  test('words that typography leaves as they are', () => {
    expect(words(textFragment(page, null, "“自由”是一个很大的词 -- don't you think"))).toBe('是一个很大的词,you think');
  });
});

test('encodes the signs of the syntax', () => {
  expect(textFragment(page, null, 'well-known, one and two')).toBe(`${page}#:~:text=well%2Dknown%2C%20one%20and%20two`);
});

describe('falls back', () => {
  test('to the anchor, then to the page, then to nothing', () => {
    expect(textFragment(page, 'here', 'some words', 25)).toBe(`${page}#here`);
    expect(textFragment(page, 'here', 'some words', 18)).toBe(page);
    expect(textFragment(page, 'here', 'some words', 10)).toBeNull();
  });

  test('to the anchor where no words are sure', () => {
    expect(textFragment(page, 'here', '“……” -- `x`')).toBe(`${page}#here`);
    expect(textFragment(page, null, '')).toBe(page);
  });
});

test('never gets too long, and always is an address of the page', () => {
  const anchors = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }));
  fc.assert(
    fc.property(
      anchors,
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.integer({ min: 16, max: 600 }),
      (anchor, text, limit) => {
        const address = textFragment(page, anchor, text, limit);
        expect(address?.length).toBeLessThanOrEqual(limit);
        expect(new URL(address ?? '').href).toMatch(/^https:\/\/a\.dev\/b\//);
        expect(address).toMatch(/^[!-~]+$/);
      },
    ),
  );
});
