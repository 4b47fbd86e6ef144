import type { Caller } from '../../src/command/caller.ts';
import { parseCommandLine } from '../../src/command/command-line.ts';
import { createDispatcher, type DispatcherTools } from '../../src/command/create-dispatcher.ts';
import type { Answer, Dispatcher } from '../../src/command/dispatch.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import type { Item, Reply } from '../../src/domain/reply.ts';
import type { Choice, Request } from '../../src/domain/request.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryWithout } from '../../src/library/without.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { en } from '../../src/words/en.ts';
import { aCaller } from './caller.ts';

/** Asks the real commands over a library. What breaks inside one is thrown here. */
export interface Asking {
  readonly dispatcher: Dispatcher;
  /** Of a line as it is typed. */
  ask(line: string): Promise<Reply>;
  press(request: Request): Promise<Reply>;
  suggest(line: string, focused: string): Promise<readonly Choice[]>;
}

export interface AskingParts extends Partial<Pick<DispatcherTools, 'channels' | 'countGaps'>> {
  readonly caller?: Caller;
  readonly store?: Store;
  /** The folder of the commands; else those of the project. */
  readonly folder?: URL;
}

/** Where nobody says otherwise: a reader without permissions, an empty store, the first of everything, one moment. */
export async function askingOf(
  library: Library,
  random: () => number = () => 0,
  { caller = aCaller(), store, folder = new URL('../../commands/', import.meta.url), ...others }: AskingParts = {},
): Promise<Asking> {
  const commands = await loadCommands(folder);
  const log = {
    error({ err }: { readonly err: unknown }): void {
      throw err;
    },
  };
  const dispatcher = createDispatcher(commands, {
    library: (topicsLeftOut) => libraryWithout(library, topicsLeftOut),
    store: store ?? (await openStore('file::memory:')),
    random,
    now: () => new Date('2026-11-23T12:00:00Z'),
    log,
    ...others,
  });
  const read = (line: string): Request => {
    const typed = parseCommandLine(line, commands);
    if ('fault' in typed) throw new Error(typed.fault(en));
    return typed.request;
  };
  const press = async (request: Request): Promise<Reply> => {
    const { reply }: Answer = await dispatcher.answer(request, caller);
    return reply;
  };
  return {
    dispatcher,
    press,
    ask: async (line) => press(read(line)),
    suggest: (line, focused) => dispatcher.suggest(read(line), focused, caller),
  };
}

/** An item in a word or two: the id of an excerpt, the name of an entry, the words of a text. */
export function inShort(item: Item): string {
  if (item.type === 'text') return item.text.text;
  return item.type === 'entry' ? item.name : item.excerpt.id;
}
