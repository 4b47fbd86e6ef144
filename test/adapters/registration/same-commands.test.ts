import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameCommands } from '../../../src/adapters/registration/same-commands.ts';
import { toRegistrations } from '../../../src/adapters/registration/to-registration.ts';
import type { Command, ShownOption } from '../../../src/command/command.ts';
import { aCommand, optionWords } from '../../support/commands.ts';

const localised = fc.record({ en: fc.string(), 'zh-CN': fc.string(), 'zh-TW': fc.string() });

const names = fc.record({ 'zh-CN': fc.string(), 'zh-TW': fc.string() });

const choice = fc.record({ value: fc.string(), name: localised });

const option: fc.Arbitrary<ShownOption> = fc
  .record({ names, description: localised, required: fc.boolean() })
  .chain((words) =>
    fc.oneof(
      fc.constant({ ...words, type: 'boolean' as const }),
      fc.constant({ ...words, type: 'string' as const, suggest: () => [] }),
      fc.record({
        type: fc.constant('string' as const),
        choices: fc.array(choice, { minLength: 1, maxLength: 3 }),
        ...constants(words),
      }),
      fc.record({ type: fc.constant('integer' as const), minimum: fc.integer(), ...constants(words) }),
      fc.record({
        type: fc.constant('channel' as const),
        channels: fc.constant(['text', 'thread'] as const),
        ...constants(words),
      }),
    ),
  );

function constants(words: Pick<ShownOption, 'names' | 'description'>) {
  return { names: fc.constant(words.names), description: fc.constant(words.description) };
}

const oneWord = fc.stringMatching(/^[a-z]{1,8}$/);

const command: fc.Arbitrary<Command> = fc
  .record(
    {
      name: oneWord,
      names,
      description: localised,
      options: fc.dictionary(oneWord, option, { maxKeys: 4 }),
      permission: fc.constant('manage-server' as const),
      messageMenu: fc.record({ name: localised, option: fc.constant('x') }),
    },
    { requiredKeys: ['name', 'names', 'description', 'options'] },
  )
  .map((parts) => aCommand(parts.name, parts));

const below = fc
  .tuple(command, fc.record({ name: oneWord, names, description: localised }))
  .map(([inner, group]) => ({ ...inner, name: `${group.name} ${inner.name}`, group }));

const registrations = fc
  .uniqueArray(fc.oneof(command, below), {
    selector: ({ name, messageMenu }) => messageMenu?.name.en ?? name.replace(/ .*/, ''),
    maxLength: 5,
  })
  .map((commands) => toRegistrations(commands, 'server'));

type Registered = ReturnType<typeof toRegistrations>[number];

/** What Discord makes of a command: names of its own, and its defaults for what was left out. */
const asDiscordGivesIt = (sent: Registered) => ({
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  contexts: null,
  integration_types: [0, 1],
  dm_permission: true,
  nsfw: false,
  description: '',
  ...sent,
  options: 'options' in sent && sent.options?.length ? sent.options : undefined,
});

describe('sameCommands', () => {
  it('takes what Discord made of the wanted commands for the same, in any order', () => {
    fc.assert(
      fc.property(registrations, (wanted) => {
        expect(sameCommands(wanted, wanted.map(asDiscordGivesIt).reverse())).toBe(true);
      }),
    );
  });

  const quote: Command = aCommand('quote', {
    options: {
      topic: { type: 'string', ...optionWords, required: true, suggest: () => [] },
      private: { type: 'boolean', ...optionWords },
    },
  });
  const wanted = toRegistrations([quote], 'global');
  const [registered = expect.unreachable()] = wanted.map(asDiscordGivesIt);
  const [topic, isPrivate] = registered.options ?? [];

  it.each([
    ['a description', { ...registered, description: 'Another' }],
    ['a localisation', { ...registered, description_localizations: { 'zh-CN': '虚构', 'zh-TW': '別的' } }],
    ['a localisation that is missing', { ...registered, description_localizations: { 'zh-CN': '虚构' } }],
    ['a localisation that is no longer wanted', { ...registered, name_localizations: { fr: 'citation' } }],
    ['where it can be asked', { ...registered, contexts: [0] }],
    ['who can install it', { ...registered, integration_types: [0] }],
    ['a permission', { ...registered, default_member_permissions: '32' }],
    ['an option that is missing', { ...registered, options: [topic] }],
    ['the order of the options', { ...registered, options: [isPrivate, topic] }],
    ['what is required', { ...registered, options: [{ ...topic, required: false }, isPrivate] }],
    ['what is suggested', { ...registered, options: [{ ...topic, autocomplete: false }, isPrivate] }],
    ['the type of an option', { ...registered, options: [topic, { ...isPrivate, type: 3 }] }],
    ['the name', { ...registered, name: 'quotes' }],
  ])('sees a difference in %s', (_, changed) => {
    expect(sameCommands(wanted, [registered])).toBe(true);
    expect(sameCommands(wanted, [changed])).toBe(false);
  });

  it('sees a command too many, and one that is missing', () => {
    expect(sameCommands(wanted, [])).toBe(false);
    expect(sameCommands([], [registered])).toBe(false);
    expect(sameCommands(wanted, [registered, { ...registered, name: 'old' }])).toBe(false);
  });
});
