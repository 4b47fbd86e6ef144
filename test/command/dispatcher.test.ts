import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { chosen, chosenId } from '../../src/command/choice.ts';
import type { Call, Command } from '../../src/command/command.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import type { Answer, Dispatcher } from '../../src/command/dispatch.ts';
import type { OptionValue, Request } from '../../src/domain/request.ts';
import type { Library } from '../../src/library/library.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { en } from '../../src/words/en.ts';
import { zhTW } from '../../src/words/zh-tw.ts';
import { aCaller } from '../support/caller.ts';
import { aCommand, optionWords } from '../support/commands.ts';
import { aLibrary } from '../support/sample-library.ts';

const caller = aCaller({ reader: 'zh-TW' });
let calls: Call[];
const recorder: Command = aCommand('record', {
  options: {
    text: { type: 'string', ...optionWords, required: true },
    count: { type: 'integer', ...optionWords, minimum: -5, maximum: 5 },
    private: { type: 'boolean', ...optionWords },
    place: { type: 'channel', ...optionWords },
    kind: { type: 'string', ...optionWords, choices: [{ value: 'a', name: optionWords.description }] },
    crash: { type: 'boolean', hidden: true },
    many: {
      type: 'string',
      ...optionWords,
      suggest: (typed) =>
        Array.from({ length: 40 }, (_, index) => ({ name: `${typed}${index}`.padEnd(120, '学'), value: `${index}` })),
    },
    bad: {
      type: 'string',
      ...optionWords,
      suggest() {
        throw new Error('no suggestions');
      },
    },
  },
  run(call) {
    calls.push(call);
    if (call.options.crash === true) throw new Error('crashed');
    return aCommand('record').run(call);
  },
});

let library: Library;
let store: Store;
let logged: unknown[];
let dispatcher: Dispatcher;

beforeAll(async () => {
  library = await aLibrary();
  store = await openStore('file::memory:');
});

const dispatcherOf = (commands: readonly Command[]): Dispatcher =>
  createDispatcher(commands, {
    library: () => library,
    store,
    random: () => 0,
    now: () => new Date(0),
    log: { error: ({ err }: { err: unknown }) => logged.push(err) },
  });

const answer = async (options: Record<string, OptionValue>, more: Partial<Request> = {}): Promise<Answer> => {
  calls = [];
  logged = [];
  dispatcher = dispatcherOf([recorder, aCommand('always')]);
  return dispatcher.answer({ command: 'record', options, page: 1, ...more }, caller);
};

const sentenceOf = ({ reply }: Answer): string =>
  reply.items.map((item) => (item.type === 'text' ? item.text.text : '')).join();

describe('a command is given', () => {
  test('texts trimmed, without control and private characters, cut at 200 between characters', async () => {
    await answer({ text: ` a\u0000\uE000\uDC00b${'👩‍👩‍👧'.repeat(60)}` });
    const text = calls[0]?.options.text;
    expect(text).toMatch(/^a b(👩‍👩‍👧)+$/u);
    expect(String(text).length).toBeGreaterThan(190);
    expect(String(text).length).toBeLessThanOrEqual(200);
  });

  test('a chosen value as it is, and nothing else that looks like one', async () => {
    await answer({ text: chosen('k3f9a2v1') });
    expect(chosenId(String(calls[0]?.options.text))).toBe('k3f9a2v1');
    for (const forged of [
      `${chosen('abc')} x`,
      chosen('ABC'),
      chosen(''),
      ` ${chosen('abc')}`,
      chosen('a'.repeat(40)),
    ]) {
      await answer({ text: `x${forged}` });
      expect(chosenId(String(calls[0]?.options.text))).toBeNull();
    }
  });

  test('a page from 1 on', async () => {
    for (const page of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await answer({ text: 'x' }, { page });
      expect(calls[0]?.request.page).toBe(1);
    }
    await answer({ text: 'x' }, { page: 7 });
    expect(calls[0]?.request.page).toBe(7);
  });

  test('the library as it is at that moment', async () => {
    await answer({ text: 'x' });
    expect(calls[0]?.library).toBe(library);
    library = await aLibrary({ posts: [] });
    await dispatcher.answer({ command: 'record', options: { text: 'x' }, page: 1 }, caller);
    expect(calls[1]?.library).toBe(library);
  });
});

describe('the language is', () => {
  test('the server’s in public, the reader’s in private', async () => {
    expect(await answer({ text: 'x' })).toMatchObject({ language: 'en', reply: { private: false } });
    expect(await answer({ text: 'x', private: true })).toMatchObject({ language: 'zh-TW', reply: { private: true } });
    expect(calls[0]?.words).toBe(zhTW);
  });

  test('the reader’s where a command always answers privately', async () => {
    expect(await answer({}, { command: 'always' })).toMatchObject({ language: 'zh-TW', reply: { private: true } });
  });
});

describe('a private sentence in the reader’s language refuses', () => {
  test.each<[string, Record<string, OptionValue>, string]>([
    ['an unknown option', { text: 'x', foo: 'y' }, zhTW.unknownOption('record', 'foo')],
    ['an option every object has', { text: 'x', toString: 'y' }, zhTW.unknownOption('record', 'toString')],
    ['a missing option', {}, zhTW.missingOption('record', 'text')],
    ['a blank required option', { text: ' \n ' }, zhTW.missingOption('record', 'text')],
    ['a number for a text', { text: 1 }, zhTW.wrongType.string('text')],
    ['a text for a number', { text: 'x', count: '1' }, zhTW.wrongType.integer('count')],
    ['a number that no computer counts to', { text: 'x', count: 2 ** 60 }, zhTW.wrongType.integer('count')],
    ['a number out of range', { text: 'x', count: 6 }, zhTW.outOfRange('count', -5, 5)],
    ['a choice that is not offered', { text: 'x', kind: 'b' }, zhTW.noSuchChoice('kind', 'a')],
    ['a text for a channel', { text: 'x', place: '#general' }, zhTW.wrongType.channel('place')],
    ['a text for a choice of two', { text: 'x', private: 'yes' }, zhTW.wrongType.boolean('private')],
  ])('%s', async (_, options, sentence) => {
    const refused = await answer(options);
    expect(sentenceOf(refused)).toBe(sentence);
    expect(refused).toMatchObject({ language: 'zh-TW', reply: { private: true, actions: [] } });
    expect(calls).toEqual([]);
  });

  test('an unknown command', async () => {
    expect(sentenceOf(await answer({}, { command: 'nosuch' }))).toBe(zhTW.unknownCommand('nosuch'));
  });

  test('and owns up when a command breaks; the log has the error', async () => {
    expect(sentenceOf(await answer({ text: 'x', crash: true }))).toBe(zhTW.failed);
    expect(logged).toEqual([new Error('crashed')]);
    expect(zhTW.failed).not.toBe(en.failed);
  });
});

describe('a command for those who may manage the server', () => {
  const guarded = aCommand('guarded', {
    permission: 'manage-server',
    options: { text: { type: 'string', ...optionWords, suggest: () => [{ name: 'secret', value: 'secret' }] } },
  });
  const grouped = aCommand('all one', {
    group: { ...optionWords, name: 'all', permission: 'manage-server' },
  });
  const ask = (command: Command, parts: Parameters<typeof aCaller>[0]) =>
    dispatcherOf([guarded, grouped]).answer({ command: command.name, options: {}, page: 1 }, aCaller(parts));

  test.each([guarded, grouped])('answers them: /$name', async (command) => {
    expect(sentenceOf(await ask(command, { managesServer: true }))).toBe(command.name);
  });

  test.each([guarded, grouped])('refuses all others: /$name', async (command) => {
    expect(sentenceOf(await ask(command, {}))).toBe(en.onlyForManagers(command.name));
    expect(sentenceOf(await ask(command, { serverId: null, managesServer: true }))).toBe(
      en.onlyInServers(command.name),
    );
  });

  test('suggests nothing to others', async () => {
    const request = { command: 'guarded', options: { text: '' }, page: 1 };
    const dispatcher = dispatcherOf([guarded]);
    expect(await dispatcher.suggest(request, 'text', aCaller())).toEqual([]);
    expect(await dispatcher.suggest(request, 'text', aCaller({ managesServer: true }))).toHaveLength(1);
  });
});

describe('suggestions', () => {
  const suggest = (focused: string, typed: OptionValue) =>
    dispatcher.suggest({ command: 'record', options: { [focused]: typed }, page: 1 }, focused, caller);

  test('are at most 25, with names of at most 100 characters', async () => {
    const choices = await suggest('many', 'x');
    expect(choices).toHaveLength(25);
    expect(choices.map(({ name }) => name.length)).toEqual(Array(25).fill(100));
  });

  test('are none where there is nothing to suggest, or when that fails', async () => {
    await answer({ text: 'x' });
    expect(await suggest('text', 'x')).toEqual([]);
    expect(await suggest('nosuch', 'x')).toEqual([]);
    expect(await suggest('many', 3)).toHaveLength(25);
    expect(await suggest('bad', 'x')).toEqual([]);
    expect(logged).toEqual([new Error('no suggestions')]);
  });
});

test('whatever is asked, there is an answer', async () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean());
  const names = fc.oneof(fc.constantFrom('text', 'count', 'private', 'crash', '__proto__'), fc.string());
  const request = fc.record({ command: fc.oneof(fc.constant('record'), fc.string()), page: fc.double() });
  await fc.assert(
    fc.asyncProperty(request, fc.dictionary(names, value), async (parts, options) => {
      const { reply } = await answer(options, parts);
      expect(reply.items).toHaveLength(1);
    }),
  );
});
