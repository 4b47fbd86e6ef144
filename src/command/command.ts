import type { Reply } from '../domain/reply.ts';
import type { Choice, Language, Localised, OptionValue, Request } from '../domain/request.ts';
import type { Library } from '../library/library.ts';
import type { Words } from '../words/words.ts';

/** One slash command: its words, options, examples, and what it answers. One file in `commands/` holds one. */
export interface Command {
  readonly name: string;
  readonly description: Localised<string>;
  /** In the order in which they are shown: required ones first. A command without `private` always answers privately. */
  readonly options: Readonly<Record<string, Option>>;
  /** As a reader types them: `/quote 强化学习`. */
  readonly examples: readonly string[];
  run(call: Call): Reply | Promise<Reply>;
}

export interface Option {
  readonly type: 'string' | 'boolean' | 'integer';
  readonly description: Localised<string>;
  readonly required?: boolean;
  /** What a button needs to give the same reply again: never registered, nor shown in `/help`. */
  readonly hidden?: boolean;
  /** Suggestions while it is being typed: at most 25. */
  suggest?(typed: string, call: Call): readonly Choice[];
}

/** What a command may know. Its options have been checked against their types. */
export interface Call {
  readonly request: Request;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Whether the answer is for the asker alone. */
  readonly private: boolean;
  readonly library: Library;
  readonly words: Words;
  readonly language: Language;
  /** All commands, for `/help`. */
  readonly commands: readonly Command[];
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Checks a command's shape where it is written. */
export const defineCommand = (command: Command): Command => command;
