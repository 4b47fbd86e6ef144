import type { Reply } from '../domain/reply.ts';
import type { Choice, Language, Request } from '../domain/request.ts';
import type { ServerSettings } from '../store/interface/server-settings.ts';
import type { Caller } from './caller.ts';
import type { Command } from './command.ts';

export interface Answer {
  readonly reply: Reply;
  /** The language the reply is in, for what the renderer adds. */
  readonly language: Language;
  /** 0xRRGGBB; null for the usual one. */
  readonly accentColour: number | null;
  /** `answered` when it is left out; what was wrong with the request is `refused`, what went wrong here `failed`. */
  readonly outcome?: 'answered' | 'refused' | 'failed';
}

/** Runs commands. What goes wrong inside becomes a private reply that says so; it never throws. */
export interface Dispatcher {
  readonly commands: readonly Command[];
  /** What a server has set; nothing in direct messages. */
  settingsOf(serverId: string | null): Promise<ServerSettings>;
  /** A typed request with what its server has set where the reader says nothing. */
  complete(request: Request, settings: ServerSettings): Request;
  answer(request: Request, caller: Caller): Promise<Answer>;
  /** Suggestions for the option `focused`, whose typed text is in `request.options`. */
  suggest(request: Request, focused: string, caller: Caller): Promise<readonly Choice[]>;
}
