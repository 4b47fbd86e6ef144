import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameCommands } from '../../../src/adapters/registration/same-commands.ts';
import { toRegistration } from '../../../src/adapters/registration/to-registration.ts';
import type { Command, Option } from '../../../src/command/command.ts';

const localised = fc.record({ en: fc.string(), 'zh-CN': fc.string(), 'zh-TW': fc.string() });

const option: fc.Arbitrary<Option> = fc.record(
  {
    type: fc.constantFrom('string', 'boolean', 'integer'),
    description: localised,
    required: fc.boolean(),
    suggest: fc.constant(() => []),
  },
  { requiredKeys: ['type', 'description'] },
);

const command: fc.Arbitrary<Command> = fc.record({
  name: fc.stringMatching(/^[a-z]{1,8}$/),
  description: localised,
  options: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), option, { maxKeys: 4 }),
  examples: fc.constant([]),
  run: fc.constant(() => {
    throw new Error('never run');
  }),
});

const registrations = fc
  .uniqueArray(command, { selector: ({ name }) => name, maxLength: 5 })
  .map((commands) => commands.map(toRegistration));

/** What Discord makes of a command: names of its own, and its defaults for what was left out. */
const asDiscordGivesIt = (sent: ReturnType<typeof toRegistration>) => ({
  ...sent,
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  dm_permission: true,
  contexts: null,
  integration_types: [0, 1],
  nsfw: false,
  name_localizations: null,
  options: sent.options?.length ? sent.options.map((each) => ({ name_localizations: null, ...each })) : undefined,
});

describe('sameCommands', () => {
  it('takes what Discord made of the wanted commands for the same, in any order', () => {
    fc.assert(
      fc.property(registrations, (wanted) => {
        expect(sameCommands(wanted, wanted.map(asDiscordGivesIt).reverse())).toBe(true);
      }),
    );
  });

  const quote = toRegistration({
    name: 'quote',
    description: { en: 'A quote', 'zh-CN': '引文', 'zh-TW': '引文' },
    options: {
      topic: {
        type: 'string',
        description: { en: 'Topic', 'zh-CN': '主题', 'zh-TW': '主題' },
        required: true,
        suggest: () => [],
      },
      private: { type: 'boolean', description: { en: 'Alone', 'zh-CN': '仅自己', 'zh-TW': '僅自己' } },
    },
    examples: [],
    run: () => {
      throw new Error('never run');
    },
  });
  const registered = asDiscordGivesIt(quote);
  const [topic, isPrivate] = registered.options ?? [];

  it.each([
    ['a description', { ...registered, description: 'Another' }],
    ['a localisation', { ...registered, description_localizations: { 'zh-CN': '引文', 'zh-TW': '引言' } }],
    ['a localisation that is missing', { ...registered, description_localizations: { 'zh-CN': '引文' } }],
    ['a localisation that is no longer wanted', { ...registered, name_localizations: { fr: 'citation' } }],
    ['a permission', { ...registered, default_member_permissions: '32' }],
    ['an option that is missing', { ...registered, options: [topic] }],
    ['the order of the options', { ...registered, options: [isPrivate, topic] }],
    ['what is required', { ...registered, options: [{ ...topic, required: false }, isPrivate] }],
    ['what is suggested', { ...registered, options: [{ ...topic, autocomplete: false }, isPrivate] }],
    ['the type of an option', { ...registered, options: [topic, { ...isPrivate, type: 3 }] }],
    ['the name', { ...registered, name: 'quotes' }],
  ])('sees a difference in %s', (_, changed) => {
    expect(sameCommands([quote], [registered])).toBe(true);
    expect(sameCommands([quote], [changed])).toBe(false);
  });

  it('sees a command too many, and one that is missing', () => {
    expect(sameCommands([quote], [])).toBe(false);
    expect(sameCommands([], [registered])).toBe(false);
    expect(sameCommands([quote], [registered, { ...registered, name: 'old' }])).toBe(false);
  });
});
