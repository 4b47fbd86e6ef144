import fc from 'fast-check';
import type { Mark, RichText, Span } from '../../../src/domain/rich-text.ts';

/** What Discord reads as markup, and what people write. */
const scraps = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '|',
    '||',
    '`',
    '``',
    '```',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '@',
    ':',
    '#',
  ],
  ...[
    '# ',
    '## ',
    '### ',
    '-# ',
    '> ',
    '>>> ',
    '- ',
    '* ',
    '1. ',
    '12) ',
    '+ ',
    '---',
    '```js\n',
    '\n',
    '\n\n',
    '\n> ',
    '  ',
  ],
  ...['https://example.com/a_b', '<https://evil.example>', '[x](https://evil.example)', 'http://', 'www.example.com'],
  ...[
    '@everyone',
    '@here',
    '<@123456789012345678>',
    '<@&1>',
    '<#1>',
    '<:emoji:1>',
    '<t:1618953630:R>',
    '</cmd:1>',
    ':smile:',
  ],
  ...[
    '¯\\_(ツ)_/¯',
    'snake_case_name',
    '2 * 3 * 4',
    'C++',
    'a|b',
    '~/.config',
    '«»',
    '3.14',
    '…',
    'e\u0301\u0302\u0303',
    '👩‍👩‍👧',
    'مرحبا',
  ],
  ...['强化学习', '神经网络黑箱的意思是。', 'word', 'Two words', ' ', '　', '\t', 'a', '1'],
];

export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...scraps) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

export const spanOf = (length: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const kinds = ['strong', 'emphasis', 'deleted', 'code', 'spoiler', 'blockquote'] as const;

export const url = fc.constantFrom(
  'https://example.com/',
  'https://example.com/a_(b)_*c*?q=[1]|2#x~~y',
  'https://zh.wikipedia.org/wiki/强化学习',
  'http://user@example.org/"quoted"',
  'https://example.com/`code`||spoiler||',
  'javascript:alert(1)',
  'not a url',
  `https://example.com/${'long/'.repeat(300)}`,
);

const style = (length: number): fc.Arbitrary<Mark> =>
  fc.tuple(fc.constantFrom(...kinds), spanOf(length)).map(([kind, span]) => ({ ...span, kind }));

const link = (length: number): fc.Arbitrary<Mark> =>
  fc.tuple(url, spanOf(length)).map(([address, span]) => ({ ...span, kind: 'link', url: address }));

const codeBlock = (length: number): fc.Arbitrary<Mark> =>
  fc
    .tuple(fc.constantFrom('ts', 'c++', 'no language', '```', null), spanOf(length))
    .map(([language, span]) => ({ ...span, kind: 'codeBlock', language }));

/** Rich texts with marks of any kind anywhere, well placed or not. */
export const richText: fc.Arbitrary<RichText> = text.chain((value) =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: style(value.length) }, link(value.length), codeBlock(value.length)), {
      maxLength: 6,
    })
    .map((marks) => ({ text: value, marks: marks.filter(({ from, to }) => from < to) })),
);
