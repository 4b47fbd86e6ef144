import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { theChannel } from '../the-channel.ts';
import type { LeafCommand, LeafOption } from './leaf-commands.ts';
import type { Typed, TypedValue } from './read-typed.ts';

/** One line of the list above the message box. */
export interface Completion {
  readonly kind: 'command' | 'option' | 'value';
  readonly label: string;
  readonly detail: string;
  /** What is put into the line, in place of what stands between the two offsets. */
  readonly insert: { readonly from: number; readonly to: number; readonly text: string };
  /** What the inserted text means, where that is more than it says. */
  readonly value: string | number | null;
}

/** Discord's numbers. */
const types = { boolean: 5, channel: 7 } as const;

/** The commands that a line may become. */
export function commandCompletions(line: string, commands: readonly LeafCommand[]): readonly Completion[] {
  if (!line.startsWith('/')) return [];
  const typed = line.slice(1).toLowerCase();
  return commands
    .filter(({ path, shown }) => path.join(' ').startsWith(typed) || shown.startsWith(typed))
    .map(({ shown, description, options }) => {
      const first = options[0]?.required === true ? `${options[0].shown}:` : '';
      const name = `/${shown}`;
      const insert = { from: 0, to: line.length, text: `${name} ${first}` };
      return { kind: 'command', label: name, detail: description, insert, value: null };
    });
}

/** What may follow in a command: values of the option at the caret, then names of options that are not given yet. */
export function optionCompletions(
  typed: Typed,
  suggestions: readonly APIApplicationCommandOptionChoice[],
): readonly Completion[] {
  const { focused } = typed;
  const values = focused === null ? [] : valueCompletions(focused, suggestions);
  return [...values, ...nameCompletions(typed)];
}

function valueCompletions(
  { option, text, from, to }: TypedValue,
  suggestions: readonly APIApplicationCommandOptionChoice[],
): readonly Completion[] {
  const fixed = choicesOf(option).filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  return [...fixed, ...suggestions]
    .filter(({ name }) => name !== text)
    .map(({ name, value }) => ({ kind: 'value', label: name, detail: '', insert: { from, to, text: name }, value }));
}

function choicesOf({ type, choices }: LeafOption): LeafOption['choices'] {
  if (type === types.boolean) return ['true', 'false'].map((name) => ({ name, value: name }));
  return type === types.channel ? [theChannel] : choices;
}

function nameCompletions({ command, values, focused, word }: Typed): readonly Completion[] {
  const given = new Set(values.map(({ option }) => option.name));
  const isNaming = focused === null || (focused.text !== '' && word.from > focused.from);
  if (!isNaming) return [];
  return command.options
    .filter(({ name, shown }) => !given.has(name) && (name.startsWith(word.text) || shown.startsWith(word.text)))
    .map(({ shown, description }) => ({
      kind: 'option',
      label: shown,
      detail: description,
      insert: { from: word.from, to: word.from + word.text.length, text: `${shown}:` },
      value: null,
    }));
}
