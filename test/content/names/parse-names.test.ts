import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNames } from '../../../src/content/names/parse-names.ts';

it.each([
  ['a list of lists', '- [强化学习, reinforcement learning, RL]\n', [['强化学习', 'reinforcement learning', 'RL']]],
  [
    'a name before its others',
    '强化学习: [reinforcement learning, RL]\n',
    [['强化学习', 'reinforcement learning', 'RL']],
  ],
  ['a name before another', '织布机: loom\n', [['织布机', 'loom']]],
  ['numbers, which are names too', '- [九九六, 996]\n', [['九九六', '996']]],
  ['an empty file', '# nothing yet\n', []],
])('reads %s', (_, text, entries) => expect(parseNames(text)).toEqual({ entries, problems: [] }));

it.each([
  ['one name', '- [a, b]\n- [alone]\n', 2, 3],
  ['the same name twice', '- [same, same]\n', 1, 3],
  ['a name that is none', '- [a, b]\n\n- [c, { d: e }]\n', 3, 3],
  ['a text instead of a list', '- [a, b]\n- c, d\n', 2, 3],
  ['a name before nothing', 'a: b\nc:\n', 2, 1],
  ['a name longer than any', `- [a, ${'b'.repeat(101)}]\n`, 1, 3],
  ['no list at all', 'names\n', 1, 1],
])('leaves out %s, with its place', (_, text, line, column) => {
  const { entries, problems } = parseNames(text);
  expect(problems).toMatchObject([{ line, column, severity: 'warning', rule: 'glossary' }]);
  expect(entries?.flat().join('')).toBe(text.includes('[a, b]') || text.startsWith('a: b') ? 'ab' : '');
});

it('says where a file is no YAML', () => {
  const { entries, problems } = parseNames('- [a, b]\n- [c, d\n- [e, f]\n');
  expect(entries).toBeNull();
  expect(problems).toMatchObject([{ line: 3, severity: 'error', rule: 'glossary' }]);
});

it('reads whatever is written between brackets, quoted', () => {
  const names = fc.uniqueArray(
    fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(names, (entry) => {
      expect(parseNames(`- ${JSON.stringify(entry)}\n`)).toEqual({ entries: [entry], problems: [] });
    }),
  );
});

it('reads any file without an error of its own', () => {
  fc.assert(fc.property(fc.string(), (text) => parseNames(text).problems.every(({ line }) => line > 0)));
});
