import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { chosen, chosenId } from '../../src/command/choice.ts';
import type { Call, Command, Option } from '../../src/command/command.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import type { Answer, Caller, Dispatcher } from '../../src/command/dispatch.ts';
import type { OptionValue, Request } from '../../src/domain/request.ts';
import type { Library } from '../../src/library/library.ts';
import { en } from '../../src/words/en.ts';
import { zhTW } from '../../src/words/zh-tw.ts';
import { aCommand } from '../support/commands.ts';
import { aLibrary } from '../support/sample-library.ts';

const caller: Caller = { reader: 'zh-TW', server: 'en' };
const option = (type: Option['type'], more: Partial<Option> = {}): Option => ({
  type,
  description: { en: 'Made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
  ...more,
});

let calls: Call[];
const recorder: Command = aCommand('record', {
  options: {
    text: option('string', { required: true }),
    count: option('integer'),
    private: option('boolean'),
    crash: option('boolean', { hidden: true }),
    many: option('string', {
      suggest: (typed) =>
        Array.from({ length: 40 }, (_, index) => ({ name: `${typed}${index}`.padEnd(120, '学'), value: `${index}` })),
    }),
    bad: option('string', {
      suggest() {
        throw new Error('no suggestions');
      },
    }),
  },
  run(call) {
    calls.push(call);
    if (call.options.crash === true) throw new Error('crashed');
    return aCommand('record').run(call);
  },
});

let library: Library;
let logged: unknown[];
let dispatcher: Dispatcher;

beforeAll(async () => {
  library = await aLibrary();
});

const answer = async (options: Record<string, OptionValue>, more: Partial<Request> = {}): Promise<Answer> => {
  calls = [];
  logged = [];
  const log = { error: ({ err }: { err: unknown }) => logged.push(err) };
  dispatcher = createDispatcher([recorder, aCommand('always')], { library: () => library, random: () => 0, log });
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
    ['a number out of range', { text: 'x', count: 2 ** 60 }, zhTW.wrongType.integer('count')],
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
