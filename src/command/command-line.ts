import type { OptionValue, Request } from '../domain/request.ts';
import type { Command, OptionType } from './command.ts';
import type { Fault } from './fault.ts';
import { readTypedWords } from './typed-words.ts';

export type CommandLine = { readonly request: Request } | { readonly fault: Fault };

/**
 * Reads a command as it is typed on a terminal: `/quote 强化学习 author:"Ali Rahimi" page:2`. Words without a name are the
 * first option's, quotation marks included; a named value with spaces stands between quotation marks. The slash may be
 * left out. Whether the options fit the command is for the dispatcher to say.
 */
export function parseCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const [, first = '', second = ''] = /^\s*\/?(\S*)\s*(\S*)/su.exec(line) ?? [];
  if (first === '') return { fault: (words) => words.nothingTyped };
  const command = [[first, second], [first]]
    .map((parts) => parts.join(' ').toLowerCase())
    .map((typed) => commands.find(({ name }) => name === typed))
    .find((found) => found !== undefined);
  if (command === undefined) return { fault: faultOfName(first, commands) };
  const rest = line
    .replace(/^\s*\/?/su, '')
    .slice(first.length)
    .trimStart();
  return readOptions(command.group === undefined ? rest : rest.slice(second.length), command);
}

/** Why no command is called so: there is none, or only commands below it. */
function faultOfName(typed: string, commands: readonly Command[]): Fault {
  const below = commands.filter(({ group }) => group?.name === typed.toLowerCase()).map(({ name }) => `/${name}`);
  if (below.length === 0) return (words) => words.unknownCommand(typed);
  return (words) => words.whichCommand(below.join(', '));
}

function readOptions(rest: string, command: Command): CommandLine {
  const typedWords = readTypedWords(rest);
  if (typedWords === null) return { fault: (words) => words.openQuotes };

  const values = new Map<string, string>();
  const bare: string[] = [];
  for (const { name, text } of typedWords) {
    if (name === null) bare.push(text);
    else if (values.has(name)) return { fault: (words) => words.givenTwice(name) };
    else values.set(name, text);
  }
  if (bare.length > 0) {
    const text = bare.join(' ');
    const [first] = Object.keys(command.options);
    if (first === undefined) return { fault: (words) => words.unknownOption(command.name, text) };
    values.set(first, [values.get(first), text].filter((part) => part !== undefined).join(' '));
  }
  return readValues(values, command);
}

function readValues(values: ReadonlyMap<string, string>, { name: command, options: specs }: Command): CommandLine {
  const options: Record<string, OptionValue> = {};
  let page = 1;
  for (const [name, text] of values) {
    const type = name === 'page' ? 'integer' : Object.hasOwn(specs, name) ? (specs[name]?.type ?? 'string') : 'string';
    const value = readValue(type, text);
    if (value === null) return { fault: (words) => words.wrongType[type](name) };
    if (name === 'page') page = Number(value);
    else options[name] = value;
  }
  return { request: { command, options, page } };
}

const booleans = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Null when the text is no value of this type. */
function readValue(type: OptionType, text: string): OptionValue | null {
  if (type === 'string') return text;
  if (type === 'channel') return text.replace(/^<#(\d+)>$/, '$1');
  if (type === 'boolean') return booleans.get(text.toLowerCase()) ?? null;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}
