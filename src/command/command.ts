import type { Reply } from '../domain/reply.ts';
import type { Choice, Language, Localised, OptionValue, Request, Translations } from '../domain/request.ts';
import type { ChannelKind } from '../domain/schedule.ts';
import type { Library } from '../library/library.ts';
import type { Store } from '../store/store.ts';
import type { Words } from '../words/words.ts';
import type { Caller } from './caller.ts';
import type { Channels } from './channels.ts';

/** One slash command: its words, options, examples, and what it answers. One file in `commands/` holds one. */
export interface Command {
  /** `quote`; below a group with the group's name before it: `saved list`. */
  readonly name: string;
  /** The last word of the name in the other languages, by Discord's rules for names. */
  readonly names: Translations;
  readonly group?: Group;
  readonly description: Localised<string>;
  /** In the order in which they are shown: required ones first. A command without `private` always answers privately. */
  readonly options: Readonly<Record<string, Option>>;
  /** As a reader types them: `/quote 强化学习`. */
  readonly examples: readonly string[];
  /** Who may ask it; everybody when it is left out. */
  readonly permission?: Permission;
  /** Makes the command one of the message menu as well. */
  readonly messageMenu?: MessageMenu;
  run(call: Call): Reply | Promise<Reply>;
}

/** Commands that share their first word. The file `group.ts` of a folder in `commands/` holds one. */
export interface Group {
  readonly name: string;
  readonly names: Translations;
  readonly description: Localised<string>;
  /** For all commands of the group. */
  readonly permission?: Permission;
}

/** `manage-server`: in servers alone, for those who may manage them; checked each time. */
export type Permission = 'manage-server';

/** An entry in the menu of a message: the command takes the words of the message, and answers privately. */
export interface MessageMenu {
  readonly name: Localised<string>;
  /** The option that takes the words. */
  readonly option: string;
}

/** What a command may be asked with. */
export type Option = ShownOption | HiddenOption;

export type ShownOption = (TextOption | NumberOption | TruthOption | ChannelOption) & {
  /** The name beside the English one, by Discord's rules for names. */
  readonly names: Translations;
  readonly description: Localised<string>;
  readonly required?: boolean;
  readonly hidden?: never;
};

/** What a button needs to give the same reply again: never registered, nor shown in `/help`. */
export interface HiddenOption {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly hidden: true;
  readonly required?: never;
}

interface TextOption {
  readonly type: 'string';
  /** Nothing but these can be chosen. */
  readonly choices?: readonly FixedChoice[];
  /** Suggestions while it is being typed: at most 25. */
  suggest?(typed: string, call: Call): readonly Choice[] | Promise<readonly Choice[]>;
}

export interface FixedChoice {
  readonly value: string;
  readonly name: Localised<string>;
}

/** A whole number within these bounds. */
interface NumberOption {
  readonly type: 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
}

interface TruthOption {
  readonly type: 'boolean';
}

/** A channel of the server, by its id. */
interface ChannelOption {
  readonly type: 'channel';
  /** All kinds when it is left out. */
  readonly channels?: readonly ChannelKind[];
}

export type OptionType = Option['type'];

/** What a command may know. Its options have been checked against their types. */
export interface Call {
  readonly request: Request;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly caller: Caller;
  /** Whether the answer is for the asker alone. */
  readonly private: boolean;
  readonly library: Library;
  readonly store: CommandStore;
  readonly words: Words;
  readonly language: Language;
  readonly channels: Channels;
  /** All commands, for `/help`. */
  readonly commands: readonly Command[];
  /** From 0 to below 1. */
  readonly random: () => number;
  /** The present moment. */
  readonly now: () => Date;
}

/** What commands may keep. */
export type CommandStore = Omit<Store, 'keepRequest' | 'request' | 'sharedAnswers' | 'close'>;

/** Checks a command's shape where it is written. */
export const defineCommand = (command: Command): Command => command;

/** Checks a group's shape where it is written. */
export const defineGroup = (group: Group): Group => group;

/** Who may ask a command, alone or with all others of its group. */
export const permissionOf = ({ permission, group }: Command): Permission | null =>
  permission ?? group?.permission ?? null;
