import { beforeEach, describe, expect, test } from 'vitest';
import { chosen } from '../../src/command/choice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { LiveLibrary } from '../../src/library/build.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { en } from '../../src/words/en.ts';
import { zhTW } from '../../src/words/zh-tw.ts';
import { type Asking, askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { aLibrary } from '../support/sample-library.ts';

const server = aCaller().serverId ?? '';
let library: LiveLibrary;
let store: Store;
let manager: Asking;
let reader: Asking;

beforeEach(async () => {
  library = await aLibrary();
  store = await openStore('file::memory:');
  manager = await askingOf(library, () => 0, { store, caller: aCaller({ managesServer: true }) });
  reader = await askingOf(library, () => 0, { store });
});

const shown = ({ items }: Reply): string[] => items.map(inShort);

describe('/settings', () => {
  test('shows what holds, and what was changed', async () => {
    const before = shown(await manager.ask('/settings show')).join();
    expect(before).toContain('public');
    const after = await manager.ask('/settings change answers:private language:zh-TW colour:#0a0B0c');
    expect(shown(after).join()).toMatch(/private[\s\S]+繁體中文[\s\S]+#0a0b0c/);
    expect(shown(await manager.ask('/settings show'))).toEqual(shown(after));
    await manager.ask('/settings change answers:public language:usual colour:usual');
    expect(shown(await manager.ask('/settings show')).join()).toBe(before);
  });

  test('is for those who manage the server alone', async () => {
    for (const line of ['/settings show', '/settings change answers:private', '/settings leave-out 应用场景']) {
      expect(shown(await reader.ask(line)).join(), line).toContain('manage');
    }
    expect((await store.settings.of(server)).private).toBeNull();
  });

  test('says what a colour is, and changes nothing', async () => {
    expect(shown(await manager.ask('/settings change colour:red answers:private')).join()).toContain('#b08d57');
    expect((await store.settings.of(server)).private).toBeNull();
  });
});

describe('a server that has its answers private', () => {
  test('completes a typed request that does not say, and no other', async () => {
    await manager.ask('/settings change answers:private');
    const request = { command: 'quote', options: { topic: '黑箱' }, page: 1 };
    const { dispatcher } = reader;
    const settings = await dispatcher.settingsOf(server);
    expect(dispatcher.complete(request, settings)).toMatchObject({ options: { topic: '黑箱', private: true } });
    expect(dispatcher.complete(request, await dispatcher.settingsOf(null))).toBe(request);
    const open = { ...request, options: { ...request.options, private: false } };
    expect(dispatcher.complete(open, settings)).toBe(open);
    const help = { command: 'help', options: {}, page: 1 };
    expect(dispatcher.complete(help, settings)).toBe(help);
  });
});

describe('the language of a server', () => {
  test('is that of public answers, not of what one reader sees alone', async () => {
    await manager.ask('/settings change language:zh-TW');
    const request = { command: 'random', options: { topic: '红烧肉' }, page: 1 };
    const { dispatcher } = reader;
    expect(await dispatcher.answer(request, aCaller())).toMatchObject({ language: 'zh-TW' });
    expect(await dispatcher.answer(request, aCaller({ private: true }))).toMatchObject({ language: 'en' });
    expect(shown(await reader.ask('/random 红烧肉')).join()).toContain(zhTW.nothingFound('红烧肉'));
  });
});

describe('a topic that is left out', () => {
  beforeEach(async () => {
    await manager.ask('/settings leave-out 应用场景');
  });

  test('is in no answer, no suggestion and no draw of the server', async () => {
    for (const line of ['/quote #anonym01', '/search 算法工程师', '/source 知乎', '/topic', '/section 应用场景']) {
      const reply = await reader.ask(line);
      expect(shown(reply), line).not.toContain('anonym01');
      expect(shown(reply), line).not.toContain('link0001');
      expect(shown(reply).slice(1), line).not.toContain('应用场景');
    }
    expect(await reader.suggest('/quote 应用', 'topic')).toEqual([]);
    const quotes = library.list({ kinds: ['quote'] }).length;
    for (let draws = 0; draws < 2 * quotes; draws += 1) {
      expect(shown(await reader.ask('/random'))).not.toContain('anonym01');
    }
    expect(shown(await reader.ask('/saved add #anonym01')).join()).toContain(en.noSuchNumber('#anonym01'));
  });

  test('is in the answers of other servers and of direct messages', async () => {
    for (const serverId of [null, '1100000000000000099']) {
      const other = await askingOf(library, () => 0, { store, caller: aCaller({ serverId }) });
      expect(shown(await other.ask('/quote #anonym01'))).toEqual(['anonym01']);
    }
  });

  test('can be brought back, by its name or as suggested', async () => {
    expect(shown(await manager.ask('/settings show')).join()).toContain('应用场景');
    const [choice] = await manager.suggest('/settings bring-back 应用', 'topic');
    expect(choice?.value).toBe(chosen(library.topics.resolve('应用场景')?.id ?? ''));
    await manager.ask(`/settings bring-back ${choice?.value}`);
    expect(shown(await reader.ask('/quote #anonym01'))).toEqual(['anonym01']);
  });
});

test('a server whose settings cannot be read has its answers as before', async () => {
  await manager.ask('/settings leave-out 应用场景');
  expect(shown(await reader.ask('/quote #anonym01'))).not.toContain('anonym01');
  await store.close();
  expect(shown(await reader.ask('/quote #anonym01'))).not.toContain('anonym01');
  expect(shown(await reader.ask('/quote #rewards1'))).toEqual(['rewards1']);
  expect(shown(await reader.ask('/saved list'))).toEqual([en.storeFails]);
});
