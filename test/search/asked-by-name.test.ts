import { expect, it } from 'vitest';
import { askedByName } from '../../src/search/asked-by-name.ts';
import { judgedText } from '../../src/search/judged-text.ts';
import { document } from './small-library.ts';

const { names } = judgedText(
  document('work', {
    headings: ['Looms'],
    sources: ['Ada Lovelace', 'Notes by the Translator'],
    originals: ['Luigi Menabrea'],
    topics: ['織機'],
  }),
);

it('tells a whole name from a part, and a source from an original, a heading and a topic', () => {
  const gains = ['ada lovelace!', 'luigi menabrea', 'by the translator', 'looms'].map((asked) =>
    askedByName(asked)(names),
  );
  expect(gains).toEqual([...gains].sort((a, b) => b - a));
  expect(new Set(gains).size).toBe(4);
  expect(gains.at(-1)).toBeGreaterThan(1);
  expect(askedByName('织机')(names)).toBe(askedByName('looms')(names));
});

it.each(['Ada', 'weaving', '', '!?', 'ada lovelace looms'])(
  'leaves a question alone that is no name: «%s»',
  (asked) => {
    expect(askedByName(asked)(names)).toBe(1);
  },
);
