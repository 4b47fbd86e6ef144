import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Language } from '../../../../domain/request.ts';

export type Registration = RESTPutAPIApplicationCommandsJSONBody[number];

/** Something that can be typed and sent: a command, or one of its subcommands. */
export interface LeafCommand {
  /** What is sent: `['quote']`, or `['keep', 'add']`. */
  readonly path: readonly string[];
  /** The same in the reader's language; both can be typed. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly LeafOption[];
}

export interface LeafOption {
  readonly name: string;
  /** The name in the reader's language; both can be typed. */
  readonly shown: string;
  readonly description: string;
  /** Discord's number. */
  readonly type: number;
  readonly required: boolean;
  readonly suggests: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** Discord's numbers. */
const types = { chatInput: 1, subcommand: 1, group: 2 } as const;

/** All that can be typed, in the reader's language. */
export const leafCommands = (commands: readonly Registration[], language: Language): readonly LeafCommand[] =>
  commands.filter(isTyped).flatMap((command) => leavesOf([command], language));

/** Others stand in the menus of messages and users. */
const isTyped = (command: Registration): command is RESTPostAPIChatInputApplicationCommandsJSONBody =>
  command.type === undefined || command.type === types.chatInput;

type Translated = Readonly<{ [locale in Language]?: string | null | undefined }> | null | undefined;

interface Node {
  readonly name: string;
  readonly name_localizations?: Translated;
  readonly description: string;
  readonly description_localizations?: Translated;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

/** The leaves below the last of these nodes. */
function leavesOf(nodes: readonly Node[], language: Language): readonly LeafCommand[] {
  const last = nodes.at(-1);
  if (last === undefined) return [];
  const options = last.options ?? [];
  const inner = options.filter((option) => option.type === types.subcommand || option.type === types.group);
  if (inner.length > 0) return inner.flatMap((option) => leavesOf([...nodes, option], language));
  const basic = options.filter((option) => option.type !== types.subcommand && option.type !== types.group);
  return [
    {
      path: nodes.map(({ name }) => name),
      shown: nodes.map((node) => nameOf(node, language)).join(' '),
      description: last.description_localizations?.[language] ?? last.description,
      options: basic.map((option) => toOption(option, language)),
    },
  ];
}

const toOption = (option: APIApplicationCommandBasicOption, language: Language): LeafOption => ({
  name: option.name,
  shown: nameOf(option, language),
  description: translation(option.description_localizations, language) ?? option.description,
  type: option.type,
  required: option.required === true,
  suggests: 'autocomplete' in option && option.autocomplete === true,
  choices: 'choices' in option ? choicesOf(option.choices ?? [], language) : [],
});

const choicesOf = (
  choices: readonly {
    readonly name: string;
    readonly name_localizations?: Translated;
    readonly value: string | number;
  }[],
  language: Language,
): LeafOption['choices'] => choices.map((choice) => ({ name: nameOf(choice, language), value: choice.value }));

/** What a command, an option or a choice is called in the reader's language. */
export const nameOf = (
  { name, name_localizations: others }: { readonly name: string; readonly name_localizations?: Translated },
  language: Language,
): string => translation(others, language) ?? name;

const translation = (others: Translated, language: Language): string | null | undefined => others?.[language];
