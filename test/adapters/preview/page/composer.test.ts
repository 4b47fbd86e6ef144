import { describe, expect, it } from 'vitest';
import { commandData } from '../../../../src/adapters/preview/page/composer/command-data.ts';
import { commandCompletions, optionCompletions } from '../../../../src/adapters/preview/page/composer/completions.ts';
import { leafCommands, type Registration } from '../../../../src/adapters/preview/page/composer/leaf-commands.ts';
import { readTyped, type Typed } from '../../../../src/adapters/preview/page/composer/read-typed.ts';

const registered: readonly Registration[] = [
  { type: 3, name: 'Find quotes' },
  {
    name: 'quote',
    description: 'Find quotes',
    description_localizations: { 'zh-CN': '找摘录' },
    options: [
      {
        ...{ type: 3, name: 'topic', description: 'About what', required: true, autocomplete: true },
        name_localizations: { 'zh-CN': '话题' },
      },
      { type: 3, name: 'author', description: 'By whom' },
      { type: 4, name: 'most', description: 'How many' },
      { type: 5, name: 'private', description: 'For me' },
    ],
  },
  {
    type: 1,
    name: 'keep',
    description: 'Kept quotes',
    options: [
      { type: 1, name: 'add', description: 'Keep one', options: [{ type: 3, name: 'id', description: 'Which' }] },
      { type: 2, name: 'list', description: 'Lists', options: [{ type: 1, name: 'show', description: 'Show one' }] },
    ],
  },
];
const commands = leafCommands(registered, 'en');

const read = (line: string, caret = line.length): Typed => {
  const typed = readTyped(line, caret, commands);
  if (typed === null) throw new Error(`no command: ${line}`);
  return typed;
};
const values = (typed: Typed): Record<string, string> =>
  Object.fromEntries(typed.values.map(({ option, text }) => [option.name, text]));

describe('the commands that can be typed', () => {
  it('are the leaves, in the language of the reader', () => {
    expect(commands.map(({ path }) => path.join(' '))).toEqual(['quote', 'keep add', 'keep list show']);
    expect(leafCommands(registered, 'zh-CN')[0]?.description).toBe('找摘录');
    expect(leafCommands(registered, 'zh-TW')[0]?.description).toBe('Find quotes');
  });

  it('are offered by what is typed of them', () => {
    const offered = (line: string) => commandCompletions(line, commands).map(({ insert }) => insert.text);
    expect(offered('/')).toEqual(['/quote topic:', '/keep add ', '/keep list show ']);
    expect(offered('/keep a')).toEqual(['/keep add ']);
    expect(offered('words')).toEqual([]);
  });
});

describe('a typed line', () => {
  it('gives words without a name to the first option, and values up to the next name', () => {
    expect(values(read('/quote 强化学习'))).toEqual({ topic: '强化学习' });
    expect(values(read('/quote topic:deep learning author:Ali Rahimi private:true'))).toEqual({
      topic: 'deep learning',
      author: 'Ali Rahimi',
      private: 'true',
    });
    expect(values(read('/quote topic:see https://e.example other:x'))).toEqual({
      topic: 'see https://e.example other:x',
    });
  });

  it('may have the names of either language', () => {
    const chinese = leafCommands(registered, 'zh-CN');
    for (const line of ['/quote topic:a', '/quote 话题:a']) {
      expect(commandData(readTyped(line, line.length, chinese) ?? read(''), new Map()).options).toEqual([
        { type: 3, name: 'topic', value: 'a' },
      ]);
    }
    expect(commandCompletions('/q', chinese)[0]?.insert.text).toBe('/quote 话题:');
  });

  it('is no command before its name is typed to the end', () => {
    expect(readTyped('/quot', 5, commands)).toBe(null);
    expect(readTyped('/quote', 6, commands)).toBe(null);
    expect(readTyped('/quotes x', 9, commands)).toBe(null);
  });

  it('knows the option at the caret', () => {
    expect(read('/quote topic:a author:b', 14).focused?.option.name).toBe('topic');
    expect(read('/quote topic:a author:b').focused?.option.name).toBe('author');
    expect(read('/quote ').focused).toBe(null);
  });
});

describe('what may follow', () => {
  const offered = (line: string, suggestions: { name: string; value: string }[] = []) =>
    optionCompletions(read(line), suggestions).map(({ kind, label }) => `${kind} ${label}`);

  it('is suggestions for a value, then the options that are left', () => {
    expect(offered('/quote ')).toEqual(['option topic', 'option author', 'option most', 'option private']);
    expect(offered('/quote topic:', [{ name: '强化学习', value: 'x' }])).toEqual(['value 强化学习']);
    expect(offered('/quote topic:a ')).toEqual(['option author', 'option most', 'option private']);
    expect(offered('/quote topic:a pri')).toEqual(['option private']);
    expect(offered('/quote topic:a private:t')).toEqual(['value true']);
  });

  it('takes the place of what is typed of it', () => {
    const line = '/quote topic:强化 private:true';
    const [first] = optionCompletions(read(line, 15), [{ name: '强化学习', value: 'x' }]);
    const { from = 0, to = 0, text = '' } = first?.insert ?? {};
    expect(line.slice(0, from) + text + line.slice(to)).toBe('/quote topic:强化学习 private:true');
  });
});

describe('what is sent', () => {
  it('has the types of the options, and what a chosen text means', () => {
    const chosen = new Map([['topic', { text: '强化学习 · 3', value: '\uE0F1id' }]]);
    const typed = read('/quote topic:强化学习 · 3 most:12 private:true author:7');
    expect(commandData(typed, chosen).options).toEqual([
      { type: 3, name: 'topic', value: '\uE0F1id' },
      { type: 4, name: 'most', value: 12 },
      { type: 5, name: 'private', value: true },
      { type: 3, name: 'author', value: '7' },
    ]);
    expect(commandData(read('/quote topic:强化学习 · 4 most:x'), chosen).options).toEqual([
      { type: 3, name: 'topic', value: '强化学习 · 4' },
      { type: 4, name: 'most', value: 'x' },
    ]);
  });

  it('says which option is being typed', () => {
    expect(commandData(read('/quote 强'), new Map(), 'topic').options).toEqual([
      { type: 3, name: 'topic', value: '强', focused: true },
    ]);
  });

  it('nests subcommands', () => {
    expect(commandData(read('/keep add id:abc'), new Map())).toEqual({
      type: 1,
      name: 'keep',
      options: [{ type: 1, name: 'add', options: [{ type: 3, name: 'id', value: 'abc' }] }],
    });
    expect(commandData(read('/keep list show '), new Map()).options).toEqual([
      { type: 2, name: 'list', options: [{ type: 1, name: 'show', options: [] }] },
    ]);
  });
});
