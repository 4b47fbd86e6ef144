import { expect, it } from 'vitest';
import type { ChannelFacts, Channels } from '../../src/command/channels.ts';
import { pausedSentence } from '../../src/command/paused-sentence.ts';
import { languages } from '../../src/domain/request.ts';
import { openStore } from '../../src/store/open-store.ts';
import { askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';
import { aLibrary } from '../support/sample-library.ts';

const open: ChannelFacts = {
  kind: 'text',
  tags: [],
  wantsTag: false,
  granted: new Set(['View Channel', 'Read Message History', 'Send Messages']),
};

/** What the channels with these ids are. */
const seen: Readonly<Record<string, Awaited<ReturnType<Channels['look']>>>> = {
  '1100000000000000001': 'not-there',
  '1100000000000000002': 'not-now',
  '1100000000000000003': { ...open, kind: null },
  '1100000000000000004': { ...open, granted: new Set(['View Channel']) },
  '1100000000000000005': { ...open, kind: 'thread' },
  '1100000000000000006': { ...open, kind: 'forum', tags: [{ id: '1', name: 'daily' }], wantsTag: true },
  '1100000000000000007': { ...open, kind: 'forum' },
};

const channels: Channels = { look: async (_server, id) => seen[id] ?? open };

it.each(languages)('tells what a channel lacks, and what is posted there, in %s', async (language) => {
  const store = await openStore('file::memory:');
  const caller = aCaller({ managesServer: true, reader: language });
  const asking = await askingOf(await aLibrary(), () => 0, { caller, store, channels });
  const ask = async (line: string): Promise<string> => {
    const { items } = await asking.ask(`/daily ${line}`);
    return items.map(inShort).join('\n');
  };
  const said = [await ask('list')];
  for (const id of Object.keys(seen)) said.push(await ask(`set channel:${id} time:9 timezone:UTC tag:other`));
  const text = '1100000000000000008';
  said.push(await ask(`set channel:${text} time:9 timezone:UTC thread:true`));
  said.push(await ask(`set channel:${text} time:9 timezone:UTC days:mon,fri quiet:true what:new`));
  said.push(await ask(`set channel:1100000000000000006 time:9 timezone:UTC tag:Daily`));
  said.push(await ask('pause'), await ask('pause 9'), await ask('pause 1'), await ask('list'), await ask('now 1'));
  expect(said.filter((sentence) => sentence.trim() === '')).toEqual([]);
  expect(said).toMatchSnapshot();
  await store.close();
});

it.each(languages)('says in one sentence why a daily post is paused, in %s', (language) => {
  const reasons = ['no-access', 'no-permission', 'no-channel', 'no-server', 'archived', 'no-tag', 'something else'];
  const sentences = reasons.map((reason) => pausedSentence({ ...aSchedule, channel: '1', language }, reason));
  expect(new Set(sentences).size).toBe(reasons.length);
  expect(sentences).toMatchSnapshot();
});
