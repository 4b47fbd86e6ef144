import type { Request } from '../domain/request.ts';
import type { Library } from '../library/library.ts';
import { wordsFor } from '../words/words-for.ts';
import { answersPrivately } from './answers-privately.ts';
import { checkOptions } from './check-options.ts';
import { fitChoices } from './choice.ts';
import type { Call, Command } from './command.ts';
import type { Answer, Caller, Dispatcher } from './dispatch.ts';
import { type Fault, refuse } from './fault.ts';

/** What the dispatcher is told of errors with; a pino logger is one. */
export interface ErrorLog {
  error(details: { readonly err: unknown; readonly command: string }, message: string): void;
}

export interface DispatcherTools {
  /** The library as it is now: it may be replaced while the dispatcher runs. */
  readonly library: () => Library;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly log: ErrorLog;
}

export function createDispatcher(commands: readonly Command[], { library, random, log }: DispatcherTools): Dispatcher {
  const byName = new Map(commands.map((command) => [command.name, command]));

  const callOf = (request: Request, isPrivate: boolean, caller: Caller): Call => {
    const language = isPrivate ? caller.reader : caller.server;
    const words = wordsFor(language);
    return {
      request,
      options: request.options,
      private: isPrivate,
      library: library(),
      words,
      language,
      commands,
      random,
    };
  };

  const refused = (request: Request, caller: Caller, fault: Fault): Answer => ({
    reply: refuse(request, fault, wordsFor(caller.reader)),
    language: caller.reader,
  });

  return {
    commands,
    async answer(request, caller) {
      const command = byName.get(request.command);
      if (command === undefined) return refused(request, caller, (words) => words.unknownCommand(request.command));
      const checked = checkOptions(command, request.options);
      if ('fault' in checked) return refused(request, caller, checked.fault);
      const clean = { command: command.name, options: checked.options, page: pageOf(request) };
      try {
        const call = callOf(clean, answersPrivately(command, clean), caller);
        return { reply: await command.run(call), language: call.language };
      } catch (err) {
        log.error({ err, command: command.name }, 'A command failed.');
        return refused(clean, caller, (words) => words.failed);
      }
    },
    async suggest(request, focused, caller) {
      const option = byName.get(request.command)?.options[focused];
      if (option?.suggest === undefined) return [];
      try {
        const typed = request.options[focused];
        return fitChoices(option.suggest(typeof typed === 'string' ? typed : '', callOf(request, true, caller)));
      } catch (err) {
        log.error({ err, command: request.command }, 'Suggestions failed.');
        return [];
      }
    },
  };
}

const pageOf = ({ page }: Request): number => (Number.isSafeInteger(page) && page > 0 ? page : 1);
