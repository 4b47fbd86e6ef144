import { describe, expect, it } from 'vitest';
import { toRegistrations } from '../../../src/adapters/registration/to-registration.ts';
import type { Command } from '../../../src/command/command.ts';
import { aCommand } from '../../support/commands.ts';

const text = (en: string) => ({ en, 'zh-CN': `${en}（简）`, 'zh-TW': `${en}（繁）` });
const names = { 'zh-CN': '简', 'zh-TW': '繁' };
const described = (en: string) => ({ names, description: text(en) });

/** What Discord is told of these words. */
const sent = (en: string) => ({
  name_localizations: names,
  description: en,
  description_localizations: { 'zh-CN': `${en}（简）`, 'zh-TW': `${en}（繁）` },
});

const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };

const quote: Command = aCommand('quote', {
  ...described('The best excerpts'),
  options: {
    private: { type: 'boolean', ...described('For me alone') },
    seed: { type: 'integer', hidden: true },
    topic: { type: 'string', ...described('What about'), required: true, suggest: () => [] },
    kind: { type: 'string', ...described('Which kind'), choices: [{ value: 'link', name: text('Links') }] },
    count: { type: 'integer', ...described('How many'), minimum: 1, maximum: 9 },
    where: { type: 'channel', ...described('Where'), channels: ['text', 'thread'] },
  },
});

describe('toRegistrations', () => {
  it('gives what Discord registers: required options first, hidden ones left out', () => {
    const { 'zh-CN': simplified, 'zh-TW': traditional } = text('Links');
    expect(toRegistrations([quote], 'global')).toEqual([
      {
        type: 1,
        name: 'quote',
        ...sent('The best excerpts'),
        ...everywhere,
        options: [
          { type: 3, name: 'topic', ...sent('What about'), required: true, autocomplete: true },
          { type: 5, name: 'private', ...sent('For me alone') },
          {
            type: 3,
            name: 'kind',
            ...sent('Which kind'),
            choices: [
              { name: 'Links', name_localizations: { 'zh-CN': simplified, 'zh-TW': traditional }, value: 'link' },
            ],
          },
          { type: 4, name: 'count', ...sent('How many'), min_value: 1, max_value: 9 },
          { type: 7, name: 'where', ...sent('Where'), channel_types: [0, 11, 12, 10] },
        ],
      },
    ]);
  });

  it('puts the commands of a group below it, at the place of the first', () => {
    const group = { name: 'saved', ...described('What you kept') };
    const list = aCommand('saved list', { ...described('All of it'), group });
    const forget = aCommand('saved forget', { ...described('None of it'), group });
    const options = [
      { type: 1, name: 'list', ...sent('All of it'), options: [] },
      { type: 1, name: 'forget', ...sent('None of it'), options: [] },
    ];
    const registered = toRegistrations([list, quote, forget], 'global');
    expect(registered.map(({ name }) => name)).toEqual(['saved', 'quote']);
    expect(registered[0]).toEqual({ type: 1, name: 'saved', ...sent('What you kept'), ...everywhere, options });
  });

  it('shows what takes a permission in servers alone, to those who have it', () => {
    const settings = aCommand('settings', { permission: 'manage-server' });
    const guarded = { default_member_permissions: '32', integration_types: [0], contexts: [0] };
    expect(toRegistrations([settings], 'global')).toMatchObject([guarded]);
  });

  it('adds the commands of the message menu', () => {
    const find = { ...quote, messageMenu: { name: text('Find'), option: 'topic' } };
    const { 'zh-CN': simplified, 'zh-TW': traditional } = text('Find');
    expect(toRegistrations([find], 'global')[1]).toEqual({
      type: 3,
      name: 'Find',
      name_localizations: { 'zh-CN': simplified, 'zh-TW': traditional },
      ...everywhere,
    });
  });

  it('says nothing of places where the commands are those of one server', () => {
    expect(toRegistrations([quote], 'server')[0]).not.toHaveProperty('contexts');
    expect(toRegistrations([quote], 'server')[0]).not.toHaveProperty('integration_types');
  });
});
