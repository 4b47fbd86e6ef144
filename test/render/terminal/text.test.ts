import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedWords } from '../../../src/command/typed-words.ts';
import { plain, type RichText } from '../../../src/domain/rich-text.ts';
import { renderText } from '../../../src/render/terminal/text.ts';
import { typed } from '../../../src/render/terminal/typed.ts';
import { en } from '../../../src/words/en.ts';
import { reply } from '../discord/adversarial.ts';
import { excerpt, excerptItem, hitItem, replyOf } from '../replies.ts';

const show = (body: RichText, colour = false): string =>
  renderText(replyOf([{ type: 'text', text: body }]), 1, en, { colour });

it('never lets a text command the terminal', () => {
  fc.assert(
    fc.property(reply, fc.integer({ min: 1, max: 9 }), (said, page) => {
      const shown = renderText(said, page, en, { colour: false });
      expect(shown.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }),
    { numRuns: 100 },
  );
});

it('paints only what it paints itself', () => {
  expect(show({ text: 'a \u001b[31mred', marks: [{ kind: 'strong', from: 0, to: 1 }] }, true)).toBe(
    '\u001b[1ma\u001b[22m [31mred',
  );
});

describe('a rich text', () => {
  it.each<[string, RichText, string]>([
    [
      'tells where a link leads',
      { text: 'words', marks: [{ kind: 'link', url: 'https://example.com/', from: 0, to: 5 }] },
      'words (https://example.com/)',
    ],
    [
      'shows an address once',
      { text: 'https://a.example', marks: [{ kind: 'link', url: 'https://a.example', from: 0, to: 17 }] },
      'https://a.example',
    ],
    ['quotes', { text: 'a\n\nb', marks: [{ kind: 'blockquote', from: 0, to: 4 }] }, '> a\n>\n> b'],
    ['indents code', { text: 'a\nb', marks: [{ kind: 'codeBlock', language: null, from: 0, to: 3 }] }, '    a\n    b'],
    [
      'keeps lists as they are',
      {
        text: '- a\n  - b',
        marks: [
          { kind: 'marker', from: 0, to: 2 },
          { kind: 'marker', from: 4, to: 8 },
        ],
      },
      '- a\n  - b',
    ],
    [
      'marks what is struck, hidden and code',
      {
        text: 'abc',
        marks: [
          { kind: 'deleted', from: 0, to: 1 },
          { kind: 'spoiler', from: 1, to: 2 },
          { kind: 'code', from: 2, to: 3 },
        ],
      },
      '~~a~~||b||`c`',
    ],
  ])('%s', (_, rich, expected) => {
    expect(show(rich)).toBe(expected);
  });
});

it('says what to type for the next page and for the buttons', () => {
  const items = [excerptItem(), excerptItem({ body: plain('Another.') })];
  const said = replyOf(items, {
    actions: [{ label: 'Another', request: { command: 'random', options: {}, page: 1 } }],
  });
  const lines = renderText(said, 1, en, { colour: false }).split('\n');
  expect(lines.slice(-3)).toEqual(['1 / 2', 'Next: /quote topic:engine page:2', 'Another: /random']);
  expect(renderText(said, 2, en, { colour: false })).not.toContain('Next:');
});

it('shows ten items a page of a list', () => {
  const said = replyOf(
    Array.from({ length: 11 }, (_, index) => hitItem({ excerpt: { ...excerpt, id: `x${index}` } })),
    { flow: 'filled' },
  );
  expect(renderText(said, 2, en, { colour: false })).toContain('2 / 2');
});

it('writes requests as the command line reads them', () => {
  const value = fc
    .string({ unit: fc.constantFrom('a', ' ', '"', '\\', '“', '”', '强', ':', '/') })
    .filter((text) => !/ {2}/.test(text));
  fc.assert(
    fc.property(value, (topic) => {
      const line = typed({ command: 'quote', options: { topic, private: true }, page: 2 });
      expect(readTypedWords(line.slice('/quote'.length))).toEqual([
        { name: 'topic', text: topic },
        { name: 'private', text: 'true' },
        { name: 'page', text: '2' },
      ]);
    }),
  );
});
