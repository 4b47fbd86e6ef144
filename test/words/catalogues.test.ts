import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/request.ts';
import { en } from '../../src/words/en.ts';
import { wordsFor } from '../../src/words/words-for.ts';

/** Everything a catalogue says, by the path of its key; functions are called with marked values. */
function sayings(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function')
      return [
        [path + key, String(value(1, 2, 3))],
        [`${path}${key}+`, String(value(3, 2, 1))],
      ];
    return sayings(value, `${path}${key}.`);
  });
}

const english = new Map(sayings(en));

describe.each(languages)('the catalogue of %s', (language) => {
  const said = new Map(sayings(wordsFor(language)));

  test('says what the others say, and says something', () => {
    expect([...said.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of said) expect(text.trim(), key).not.toBe('');
  });

  test('says nothing by an emoji, which not everybody sees or hears', () => {
    for (const [key, text] of said) expect(text, key).not.toMatch(/\p{Extended_Pictographic}/u);
  });

  test('uses every value it is given', () => {
    for (const [key, text] of said) {
      const values = (english.get(key) ?? '').match(/\d/g) ?? [];
      for (const value of values) expect(text, key).toContain(value);
    }
  });
});

describe.each(['zh-CN', 'zh-TW'] as const)('the catalogue of %s', (language) => {
  test('leaves nothing in English but what is typed', () => {
    for (const [key, text] of sayings(wordsFor(language))) {
      expect(text.replace(/\/\w+|true|false/g, ''), key).not.toMatch(/[A-Za-z]/);
    }
  });
});

test('the two Chinese catalogues are in their own script', () => {
  const simplified = sayings(wordsFor('zh-CN'))
    .map(([, text]) => text)
    .join('');
  const traditional = sayings(wordsFor('zh-TW'))
    .map(([, text]) => text)
    .join('');
  expect(simplified).not.toMatch(/[條個這裡關於輸標題開啟處]/);
  expect(traditional).not.toMatch(/[条个这里关输标题开启处]/);
});
