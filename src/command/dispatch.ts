import type { Reply } from '../domain/reply.ts';
import type { Choice, Language, Request } from '../domain/request.ts';
import type { Caller } from './caller.ts';
import type { Command } from './command.ts';

export interface Answer {
  readonly reply: Reply;
  /** The language the reply is in, for what the renderer adds. */
  readonly language: Language;
}

/** Runs commands. What goes wrong inside becomes a private reply that says so; it never throws. */
export interface Dispatcher {
  readonly commands: readonly Command[];
  answer(request: Request, caller: Caller): Promise<Answer>;
  /** Suggestions for the option `focused`, whose typed text is in `request.options`. */
  suggest(request: Request, focused: string, caller: Caller): Promise<readonly Choice[]>;
}
