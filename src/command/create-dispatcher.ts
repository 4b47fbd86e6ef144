import type { Reply } from '../domain/reply.ts';
import type { Request } from '../domain/request.ts';
import type { Library } from '../library/library.ts';
import type { ServerSettings } from '../store/interface/server-settings.ts';
import { StoreError } from '../store/store-error.ts';
import { wordsFor } from '../words/words-for.ts';
import { answersPrivately } from './answers-privately.ts';
import type { Caller } from './caller.ts';
import { anyChannel, type Channels } from './channels.ts';
import { checkOptions } from './check-options.ts';
import { fitChoices } from './choice.ts';
import { type Call, type Command, type CommandStore, permissionOf } from './command.ts';
import { countGap } from './count-gap.ts';
import type { Answer, Dispatcher } from './dispatch.ts';
import { type Fault, refuse } from './fault.ts';
import { gone } from './reply.ts';
import { createSettingsReader } from './settings-reader.ts';

/** What the dispatcher is told of errors with; a pino logger is one. */
export interface ErrorLog {
  error(details: { readonly err: unknown; readonly command: string }, message: string): void;
}

export interface DispatcherTools {
  /** The library as it is now, as if nothing in it belonged to some topics, given by their ids. */
  readonly library: (topicsLeftOut: readonly string[]) => Library;
  readonly store: CommandStore;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** The present moment. */
  readonly now: () => Date;
  readonly log: ErrorLog;
  /** Those of Discord; any id is a channel where it is left out. */
  readonly channels?: Channels;
  /** Whether queries that find nothing are counted. */
  readonly countGaps?: boolean;
}

export function createDispatcher(
  commands: readonly Command[],
  { library, store, random, now, log, channels = anyChannel, countGaps = false }: DispatcherTools,
): Dispatcher {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const settingsOf = createSettingsReader(store.settings);

  const callOf = (request: Request, isPrivate: boolean, caller: Caller, settings: ServerSettings): Call => {
    const language = isPrivate || caller.private ? caller.reader : (settings.language ?? caller.server);
    const words = wordsFor(language);
    return {
      request,
      options: request.options,
      caller,
      private: isPrivate,
      library: library(settings.topicsLeftOut.map(({ id }) => id)),
      store,
      words,
      language,
      channels,
      commands,
      random,
      now,
    };
  };

  const refused = (
    request: Request,
    caller: Caller,
    fault: Fault,
    outcome: 'refused' | 'failed' = 'refused',
  ): Answer => ({
    reply: refuse(request, fault, wordsFor(caller.reader)),
    language: caller.reader,
    accentColour: null,
    outcome,
  });

  return {
    commands,
    settingsOf,
    complete(request, { private: isPrivate }) {
      const { private: canBePrivate } = byName.get(request.command)?.options ?? {};
      if (canBePrivate === undefined || request.options.private !== undefined) return request;
      return isPrivate === true ? { ...request, options: { ...request.options, private: true } } : request;
    },
    async answer(request, caller) {
      const command = byName.get(request.command);
      if (command === undefined) return refused(request, caller, (words) => words.unknownCommand(request.command));
      const forbidden = whyForbidden(command, caller);
      if (forbidden !== null) return refused(request, caller, forbidden);
      const checked = checkOptions(command, request.options);
      if ('fault' in checked) return refused(request, caller, checked.fault);
      const { at } = request;
      const clean = { command: command.name, options: checked.options, page: pageOf(request), ...(at && { at }) };
      try {
        const settings = caller.settings ?? (await settingsOf(caller.serverId));
        const call = callOf(clean, answersPrivately(command, clean), caller, settings);
        const reply = unlessGone(await command.run(call), call);
        if (countGaps && reply.unanswered !== undefined) await countGap(store.gaps, reply.unanswered, now());
        const shareable = isShareable(command, reply);
        return { reply: { ...reply, shareable }, language: call.language, accentColour: settings.accentColour };
      } catch (err) {
        if (err instanceof StoreError) return refused(clean, caller, sentenceOn(err), 'failed');
        log.error({ err, command: command.name }, 'A command failed.');
        return refused(clean, caller, (words) => words.failed, 'failed');
      }
    },
    async suggest(request, focused, caller) {
      const command = byName.get(request.command);
      const option = command?.options[focused];
      if (command === undefined || option?.type !== 'string' || option.hidden) return [];
      if (option.suggest === undefined || whyForbidden(command, caller) !== null) return [];
      try {
        const typed = request.options[focused];
        const call = callOf(request, true, caller, await settingsOf(caller.serverId));
        return fitChoices(await option.suggest(typeof typed === 'string' ? typed : '', call));
      } catch (err) {
        if (err instanceof StoreError) return [];
        log.error({ err, command: request.command }, 'Suggestions failed.');
        return [];
      }
    },
  };
}

/** The store itself tells the log. */
const sentenceOn =
  ({ fault }: StoreError): Fault =>
  (words) =>
    fault === 'locked' ? words.storeBusy : words.storeFails;

/** Why a reader may not ask a command; null for those who may. */
function whyForbidden(command: Command, { serverId, managesServer }: Caller): Fault | null {
  if (permissionOf(command) === null) return null;
  if (serverId === null) return (words) => words.onlyInServers(command.name);
  return managesServer ? null : (words) => words.onlyForManagers(command.name);
}

/** Sentences about what is not there are for the asker alone, and so is what a command only says privately. */
const isShareable = (command: Command, { items }: Reply): boolean =>
  command.options.private !== undefined && items.some(({ type }) => type !== 'text');

/** A page whose excerpt is gone says so, rather than showing another in its place; what is left can be gone through. */
function unlessGone(reply: Reply, call: Call): Reply {
  const { at, ...list } = call.request;
  const isLeft = reply.flow === 'single';
  if (at === undefined || (!isLeft && reply.unanswered === undefined)) return reply;
  if (call.library.excerpt(at.excerpt) !== undefined) return reply;
  return { ...gone(call), actions: isLeft ? [{ label: call.words.backToList, request: list }] : [] };
}

const pageOf = ({ page }: Request): number => (Number.isSafeInteger(page) && page > 0 ? page : 1);
