import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, type RichText, type Span } from '../../src/domain/rich-text.ts';
import { type MatchesIn, snippetOf } from '../../src/library/snippet.ts';

/** Sentences end after a full stop and white space, or at a line break. */
const tinySentences = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]*?(?:[.。]\s+|\n+|$)/g)]
    .filter(([sentence]) => sentence !== '')
    .map(({ 0: sentence, index }) => ({ from: index, to: index + sentence.length }));

/** As a search looks for them: in a part of the text alone. */
const matchesIn =
  (text: string, ...words: string[]): MatchesIn =>
  ({ from, to }) =>
    matchesOf(text.slice(from, to), ...words).map((span) => ({ from: span.from + from, to: span.to + from }));

const matchesOf = (text: string, ...words: string[]): Span[] =>
  words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ from: index, to: index + word.length })),
  );

const snippet = (text: string, ...words: string[]): string => {
  const { text: piece, matches } = snippetOf(plain(text), matchesIn(text, ...words), tinySentences);
  return [...matches]
    .reverse()
    .reduce(
      (marked, { from, to }) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
      piece.text,
    );
};

const filler = 'Nothing of interest stands in this sentence, which is here to take some room. ';

describe('a snippet', () => {
  test('of a short text is all of it', () => {
    expect(snippet('One reward. Two.', 'reward')).toBe('One [reward]. Two.');
  });

  test('shows the sentence with the most different matches, and says where it is cut', () => {
    const text = `${filler}A reward here. ${filler}${filler}A reward function there. ${filler}${filler}`;
    expect(snippet(text, 'reward', 'function')).toBe(`…A [reward] [function] there. ${filler.trim()}…`);
  });

  test('stays within one line', () => {
    expect(snippet('First line.\n\nA reward. More.\nLast line.', 'reward')).toBe('…A [reward]. More.…');
  });

  test('of a text without matches is its beginning', () => {
    expect(snippet(`Short. ${filler}${filler}`)).toBe(`Short. ${filler.trim()}…`);
  });

  test('of one endless sentence begins shortly before the match, between words', () => {
    const text = `${'never ending '.repeat(40)}reward ${'going on '.repeat(40)}`;
    const shown = snippet(text, 'reward');
    expect(shown).toMatch(/^…(never|ending) .*\[reward\] going .*…$/);
    expect(shown.length).toBeLessThan(126);
  });

  test('keeps marks that stand within a line, moved with the text', () => {
    const text = `${filler}${filler}A strong word.`;
    const at = text.indexOf('strong');
    const body: RichText = {
      text,
      marks: [
        { kind: 'strong', from: at, to: at + 6 },
        { kind: 'blockquote', from: 0, to: text.length },
      ],
    };
    const { text: piece } = snippetOf(body, matchesIn(text, 'strong'), tinySentences);
    expect(piece.marks).toHaveLength(1);
    expect(piece.text.slice(piece.marks[0]?.from, piece.marks[0]?.to)).toBe('strong');
  });

  test('of an empty text is empty', () => {
    expect(snippet('')).toBe('');
    expect(snippet(' \n ')).toBe('');
  });
});

test('any text: short, one line, no torn character, every match where it says', () => {
  const unit = fc.constantFrom('a', '习', ' ', '. ', '\n', '👩‍👩‍👧', 'é', '。', 'reward', '𠮷');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
      const { text: piece, matches } = snippetOf(plain(text), matchesIn(text, 'reward', '𠮷'), tinySentences);
      expect(piece.text.length).toBeLessThanOrEqual(122);
      expect(piece.text).not.toContain('\n');
      expect(piece.text).not.toMatch(/\p{Cs}/u);
      expect(text).toContain(piece.text.replace(/^…|…$/g, ''));
      for (const { from, to } of matches) expect('reward𠮷').toContain(piece.text.slice(from, to));
    }),
    { numRuns: 500 },
  );
});

test('a sentence that answers is shown the same whether all matches are known or those near it', () => {
  const sentence = fc.constantFrom(
    filler,
    'A reward. ',
    'Short. ',
    'reward '.repeat(30),
    '\n',
    '奖励很重要。 ',
    '𠮷 reward\n',
  );
  const texts = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), (text, pick) => {
      const spans = tinySentences(text);
      const answering = spans[pick % spans.length] ?? null;
      const all = matchesOf(text, 'reward', '𠮷');
      expect(snippetOf(plain(text), matchesIn(text, 'reward', '𠮷'), tinySentences, answering)).toEqual(
        snippetOf(plain(text), () => all, tinySentences, answering),
      );
    }),
  );
});
