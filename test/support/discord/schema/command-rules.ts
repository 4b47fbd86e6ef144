import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Violation } from './published-schema.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const maximumSlashCommands = 100;

/** What Discord refuses in a set of commands beyond its schema. */
export function commandViolations(commands: RESTPutAPIApplicationCommandsJSONBody): Violation[] {
  const slash = commands.filter(({ type }) => (type ?? ApplicationCommandType.ChatInput) === 1);
  const problems = slash.flatMap((command) => [
    ...nameProblems(command.name),
    ...('description' in command && command.description ? [] : [`/${command.name} has no description`]),
    ...('options' in command ? optionProblems(command.name, command.options ?? []) : []),
  ]);
  if (slash.length > maximumSlashCommands) problems.push(`more than ${maximumSlashCommands} slash commands`);
  for (const name of repeated(slash)) problems.push(`two commands are called ${name}`);
  return problems.map((message) => ({ path: [], message }));
}

function optionProblems(owner: string, options: readonly APIApplicationCommandOption[]): string[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  return [
    ...options.flatMap(({ name }) => nameProblems(name)),
    ...repeated(options).map((name) => `two options of ${owner} are called ${name}`),
    ...options
      .filter(({ required }, index) => required && firstOptional >= 0 && index > firstOptional)
      .map(({ name }) => `${owner} requires ${name} after options that it does not require`),
    ...options.flatMap((option) =>
      'options' in option ? optionProblems(`${owner} ${option.name}`, option.options ?? []) : [],
    ),
  ];
}

const nameProblems = (name: string): string[] =>
  namePattern.test(name) && name === name.toLowerCase() ? [] : [`«${name}» is no name for a command or an option`];

const repeated = (named: readonly { readonly name: string }[]): string[] =>
  named.map(({ name }) => name).filter((name, index, names) => names.indexOf(name) < index);
