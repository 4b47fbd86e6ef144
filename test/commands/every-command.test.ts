import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Option } from '../../src/command/command.ts';
import { parseCommandLine } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { languages, type Request } from '../../src/domain/request.ts';
import type { Library } from '../../src/library/library.ts';
import { en } from '../../src/words/en.ts';
import { type Asking, askingOf } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { aLibrary } from '../support/sample-library.ts';

const commands = await loadCommands(new URL('../../commands/', import.meta.url));
const asked = commands.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const));

let library: Library;
let emptyLibrary: Library;
let asking: Asking;
beforeAll(async () => {
  library = await aLibrary();
  emptyLibrary = await aLibrary({ posts: [] });
});

beforeEach(async () => {
  asking = await askingOf(library, () => 0, { caller: aCaller({ managesServer: true }) });
});

/** Where a reply leads. */
const requestsOf = ({ self, items, actions }: Reply): readonly Request[] => [
  self,
  ...actions.map(({ request }) => request),
  ...items.flatMap((item) => ((item.type === 'hit' || item.type === 'entry') && item.open !== null ? [item.open] : [])),
  ...items.flatMap((item) => (item.type === 'excerpt' ? (item.actions ?? []).map(({ request }) => request) : [])),
  ...items.flatMap((item) => (item.type === 'excerpt' && item.open !== undefined ? [item.open] : [])),
];

/** What a reader is shown of an option, in all languages. */
const textsOf = (option: Option): string[] =>
  option.hidden
    ? []
    : [
        ...Object.values(option.description),
        ...('choices' in option ? (option.choices ?? []).flatMap((choice) => Object.values(choice.name)) : []),
      ];

/** Holds of every reply. */
function expectWellFormed(reply: Reply): void {
  expect(reply.items).not.toHaveLength(0);
  expect(reply.title).not.toBe('');
  for (const item of reply.items) {
    if (item.type === 'excerpt' || item.type === 'hit') expect(library.excerpt(item.excerpt.id)).toBe(item.excerpt);
    if (item.type === 'text') expect(item.text.text.trim()).not.toBe('');
    if (item.type === 'entry') expect(item.name && item.detail).not.toBe('');
    const text = item.type === 'hit' ? item.snippet.text : item.type === 'excerpt' ? item.excerpt.body.text : '';
    for (const { from, to } of 'matches' in item ? item.matches : []) expect(text.slice(from, to)).not.toBe('');
  }
  for (const { label } of reply.actions) expect(label).not.toBe('');
}

const isRefusal = ({ items: [first] }: Reply): boolean =>
  first?.type === 'text' && [en.failed, en.gone, en.unknownOption('', '')].includes(first.text.text);

test('the commands of this project are there', () => {
  const names = commands.map(({ name }) => name);
  // Whoever adds one touches its file alone.
  expect(names).toEqual(
    expect.arrayContaining([
      'cite',
      'daily list',
      'daily now',
      'daily pause',
      'daily preview',
      'daily remove',
      'daily resume',
      'daily set',
      'help',
      'like',
      'quote',
      'random',
      'report',
      'saved add',
      'saved export',
      'saved forget',
      'saved list',
      'saved remove',
      'saved search',
      'search',
      'section',
      'settings bring-back',
      'settings change',
      'settings leave-out',
      'settings show',
      'source',
      'topic',
    ]),
  );
});

describe.each(asked)('/%s, asked as in its example «%s»', (name, example) => {
  test('answers, and so does everything its answer leads to', async () => {
    const typed = parseCommandLine(example, commands);
    expect(typed).toMatchObject({ request: { command: name } });
    const reply = await asking.ask(example);
    expectWellFormed(reply);
    expect(reply.items.map(({ type }) => type)).not.toEqual(['text', 'entry']);
    for (const request of requestsOf(reply)) {
      const next = await asking.press(request);
      expectWellFormed(next);
      expect(isRefusal(next)).toBe(false);
    }
  });

  test('gives the same answer when its own request is asked again, wherever that goes', async () => {
    const { apart: _, ...reply } = await asking.ask(example);
    const { apart: __, ...again } = await asking.press(reply.self);
    expect(again).toEqual(reply);
  });
});

describe.each(commands)('/$name', ({ name, options, description }) => {
  test('says in each language what it does', () => {
    expect(new Set(Object.values(description)).size).toBe(3);
  });

  test('says nothing by an emoji alone, and names no date but as ISO does', async () => {
    const texts = [...Object.values(description), ...Object.values(options).flatMap(textsOf)];
    const required = Object.entries(options).filter(([, option]) => option.required);
    const request = { command: name, options: Object.fromEntries(required.map(([key]) => [key, '强化学习'])), page: 1 };
    for (const reader of languages) {
      const { reply } = await asking.dispatcher.answer(
        request,
        aCaller({ reader, server: reader, managesServer: true }),
      );
      for (const item of reply.items) if (item.type === 'text') texts.push(item.text.text);
      texts.push(...reply.actions.map(({ label }) => label));
    }
    for (const text of texts) {
      expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
      expect(text).not.toMatch(/\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/);
    }
  });

  test('answers privately when asked to, and so does what its answer leads to', async () => {
    const required = Object.entries(options).filter(([, option]) => option.required);
    const request = { command: name, options: Object.fromEntries(required.map(([key]) => [key, '强化学习'])), page: 1 };
    const openly = await asking.press(request);
    expect(openly.private).toBe(options.private === undefined);
    if (options.private === undefined) return;
    const reply = await asking.press({ ...request, options: { ...request.options, private: true } });
    expect(reply.private).toBe(true);
    const canBePublic = requestsOf(reply).filter(({ command }) =>
      commands.some((each) => each.name === command && each.options.private !== undefined),
    );
    for (const next of canBePublic) expect(next.options.private).toBe(true);
  });

  test('answers whatever is typed', async () => {
    const unit = fc.constantFrom(
      '强化',
      '学习',
      'Ali',
      ' ',
      '#',
      '›',
      '"',
      '“',
      '-',
      '\uE0F1',
      'rewards1',
      '👩‍👩‍👧',
      '\u202E',
      'x',
    );
    const typed = fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: 'binary' }));
    const texts = Object.keys(options).filter((key) => options[key]?.type === 'string');
    const values = texts.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...texts), typed);
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const reply = await asking.press({ command: name, options: given, page: 1 });
        expectWellFormed(reply);
        for (const [focused, value] of Object.entries(given)) {
          const request = { command: name, options: { ...given, [focused]: value }, page: 1 };
          for (const choice of await asking.dispatcher.suggest(request, focused, aCaller({ reader: 'zh-CN' }))) {
            expect(choice.name.length).toBeLessThanOrEqual(100);
            expect(choice.name.length * choice.value.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('has an answer over an empty library', async () => {
    const empty = await askingOf(emptyLibrary);
    const required = Object.entries(options).filter(([, option]) => option.required);
    const reply = await empty.press({
      command: name,
      options: Object.fromEntries(required.map(([key]) => [key, 'x'])),
      page: 1,
    });
    expect(reply.items.length).toBeGreaterThan(0);
  });
});
