import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { aLibrary } from '../support/sample-library.ts';

it('narrows a quote to a post, a section or a topic, typed or chosen, and says when there is none', async () => {
  const library = await aLibrary();
  const asking = await askingOf(library);
  const [section] = library.sections.all();
  const [topic] = library.topics.all();
  const shown = async (line: string): Promise<string> => (await asking.ask(line)).items.map(inShort).join('\n');
  const [word = ''] = /\p{L}{2,}/u.exec(library.list({ kinds: ['quote'] }).at(0)?.body.text ?? '') ?? [];
  for (const name of [section?.name, topic?.name]) {
    expect(await shown(`/quote topic:"${word}" in:"${name}"`)).not.toBe('');
  }
  expect(await shown(`/quote topic:"${word}" in:"no such place at all"`)).toContain('no such place at all');
  const suggested = await asking.suggest('/quote in:', 'in');
  expect(suggested.length).toBeGreaterThan(1);
  for (const { value } of suggested.slice(0, 2)) expect(await shown(`/quote topic:"${word}" in:${value}`)).not.toBe('');
});

it('suggests what a server leaves out when it is to come back, by part of its name', async () => {
  const store = await openStore('file::memory:');
  const library = await aLibrary();
  const caller = aCaller({ managesServer: true });
  const asking = await askingOf(library, () => 0, { caller, store });
  const name = library.topics.all()[0]?.name ?? '';
  expect(await asking.suggest('/settings bring-back topic:', 'topic')).toEqual([]);
  await asking.ask(`/settings leave-out topic:"${name}"`);
  await asking.ask(`/settings leave-out topic:"${name}"`);
  const all = await asking.suggest('/settings bring-back topic:', 'topic');
  expect(all).toHaveLength(1);
  expect(await asking.suggest('/settings bring-back topic:zzzz', 'topic')).toEqual([]);
  const { items } = await asking.ask('/settings bring-back topic:zzzz');
  expect(items.map(inShort).join()).toContain('No topic of that name');
  await asking.ask(`/settings bring-back topic:${all[0]?.value}`);
  expect(await asking.suggest('/settings bring-back topic:', 'topic')).toEqual([]);
  await store.close();
});
