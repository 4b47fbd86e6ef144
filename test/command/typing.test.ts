import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Command, defineCommand } from '../../src/command/command.ts';
import { parseCommandLine } from '../../src/command/command-line.ts';
import { en } from '../../src/words/en.ts';
import { aCommand, optionWords } from '../support/commands.ts';

const text = { type: 'string', ...optionWords } as const;
const saved = { name: 'saved', ...optionWords };

const commands: readonly Command[] = [
  defineCommand({
    ...aCommand('quote'),
    options: { topic: text, author: text, private: { ...text, type: 'boolean' }, count: { ...text, type: 'integer' } },
  }),
  aCommand('help'),
  aCommand('saved list', { group: saved, options: { query: text, where: { type: 'channel', ...optionWords } } }),
  aCommand('saved forget', { group: saved }),
];

const typed = (line: string): object | string => {
  const read = parseCommandLine(line, commands);
  return 'fault' in read ? read.fault(en) : read.request;
};

describe('a command line', () => {
  test.each<[string, string, Record<string, unknown>, number?]>([
    ['bare words', '/quote machine  learning ', { topic: 'machine learning' }],
    ['no slash', 'quote 强化学习', { topic: '强化学习' }],
    ['upper case', '/QUOTE x', { topic: 'x' }],
    ['named values', '/quote topic:强化 author:Rahimi', { topic: '强化', author: 'Rahimi' }],
    ['a full-width colon', '/quote topic：强化', { topic: '强化' }],
    ['quoted values', '/quote author:"Ali Rahimi" 黑箱', { author: 'Ali Rahimi', topic: '黑箱' }],
    ['curly quotes', '/quote author:“Ali Rahimi” x', { author: 'Ali Rahimi', topic: 'x' }],
    ['escaped quotes', String.raw`/quote author:"a \"b\" \\"`, { author: 'a "b" \\' }],
    ['bare words around named ones', '/quote one author:x two', { topic: 'one two', author: 'x' }],
    ['bare words after the first option', '/quote topic:machine learning', { topic: 'machine learning' }],
    ['quotation marks in bare words', '/quote "author: x" -y', { topic: '"author: x" -y' }],
    ['an apostrophe and an open quotation mark', `/quote 5" it's`, { topic: `5" it's` }],
    ['an address', '/quote https://a.test/b', { topic: 'https://a.test/b' }],
    ['yes', '/quote x private:yes', { topic: 'x', private: true }],
    ['no, in capitals', '/quote x private:NO', { topic: 'x', private: false }],
    ['a number', '/quote x count:-3', { topic: 'x', count: -3 }],
    ['a page', '/quote x page:2', { topic: 'x' }, 2],
    ['an empty value', '/quote x author:', { topic: 'x', author: '' }],
    ['nothing more', '/quote', {}],
    ['an unknown option, for the dispatcher to refuse', '/quote x foo:1', { topic: 'x', foo: '1' }],
    ['names that objects have anyway', '/quote constructor:1', { constructor: '1' }],
  ])('takes %s', (_, line, options, page = 1) => {
    expect(typed(line)).toEqual({ command: 'quote', options, page });
  });

  test.each([
    ['', en.nothingTyped],
    ['  / ', en.nothingTyped],
    ['/nosuch x', en.unknownCommand('nosuch')],
    ['/quote author:"x', en.openQuotes],
    ['/quote author:a author:b', en.givenTwice('author')],
    ['/quote x private:maybe', en.wrongType.boolean('private')],
    ['/quote x page:two', en.wrongType.integer('page')],
    ['/quote x count:1.5', en.wrongType.integer('count')],
    ['/saved', en.whichCommand('/saved list, /saved forget')],
    ['/saved nothing', en.whichCommand('/saved list, /saved forget')],
    ['/help me', en.unknownOption('help', 'me')],
  ])('says what is wrong with «%s»', (line, fault) => {
    expect(typed(line)).toBe(fault);
  });
});

test.each([
  ['/saved list', {}],
  ['saved  LIST 强化 学习', { query: '强化 学习' }],
  ['/saved list query:list where:<#1100000000000000003>', { query: 'list', where: '1100000000000000003' }],
])('a command below a group is read: %s', (line, options) => {
  expect(typed(line)).toEqual({ command: 'saved list', options, page: 1 });
});

test('any line is read or refused', () => {
  const unit = fc.constantFrom(
    '/quote ',
    'author:',
    '"',
    '“',
    '”',
    '\\',
    ' ',
    ':',
    '：',
    'a',
    '学',
    '\n',
    'page:',
    '1',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (line) => {
      const read = parseCommandLine(line, commands);
      if ('fault' in read) expect(read.fault(en)).not.toBe('');
      else expect(read.request.command).toMatch(/^(quote|help|saved list)$/);
    }),
    { numRuns: 500 },
  );
});

test('a value between quotation marks comes out as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const line = `/quote author:"${value.replace(/["\\]/g, '\\$&')}" x`;
      expect(typed(line)).toEqual({ command: 'quote', options: { author: value, topic: 'x' }, page: 1 });
    }),
  );
});
