import type {
  APIChatInputApplicationCommandInteraction,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import { answersPrivately } from '../../command/answers-privately.ts';
import type { Caller } from '../../command/caller.ts';
import type { Limiter } from '../../command/limiter.ts';
import type { Language, Request } from '../../domain/request.ts';
import { sharedBy } from '../../domain/sharing.ts';
import type { ServerSettings } from '../../store/interface/server-settings.ts';
import type { Store } from '../../store/store.ts';
import type { Words } from '../../words/words.ts';
import { wordsFor } from '../../words/words-for.ts';
import { acknowledge, type DeliveryTools, type Place, type Prepared } from './acknowledge.ts';
import type { ButtonCodec } from './button-codec.ts';
import { type Asked, callerOf, isHeldPrivate } from './caller.ts';
import { describeError, isInvalidMessage } from './discord-error.ts';
import type { InteractionAddress } from './interaction-api.ts';
import { prepare, sentence } from './prepare.ts';
import { placeOfPress, requestOfPress } from './press.ts';
import { requestOfCommand } from './request-of-command.ts';
import { requestOfMessage } from './request-of-message.ts';
import { placeOfShared, prepareShared, type SharingTools } from './share.ts';

export interface AnswerTools extends SharingTools, DeliveryTools {
  readonly codec: ButtonCodec;
  readonly store: Pick<Store, 'keepRequest' | 'request' | 'sharedAnswers'>;
  readonly limiter: Limiter;
  /** Where Discord names no language of ours; English when it is left out. */
  readonly language?: Language;
}

type Interaction = InteractionAddress & Asked;

/** What is to be done for an answer, and where it goes. */
interface Task {
  readonly place: Place;
  run(caller: Caller): Promise<Prepared>;
}

export function answerCommand(
  interaction: APIChatInputApplicationCommandInteraction,
  tools: AnswerTools,
): Promise<void> {
  const task = async (): Promise<Task> => {
    const typed = requestOfCommand(interaction);
    const settings = await tools.dispatcher.settingsOf(interaction.guild_id ?? null);
    return taskOf(tools.dispatcher.complete(typed, settings), interaction, tools, settings);
  };
  return answer(interaction, task, tools);
}

/** Answers an entry of the menu of a message. */
export function answerMessageMenu(
  interaction: APIMessageApplicationCommandInteraction,
  tools: AnswerTools,
): Promise<void> {
  const task = async (): Promise<Task> => {
    const request = requestOfMessage(interaction, tools.dispatcher.commands);
    if (request === null) return saying((words) => words.gone);
    const hasWords = !Object.values(request.options).includes('');
    return hasWords ? taskOf(request, interaction, tools) : saying((words) => words.messageWithoutWords);
  };
  return answer(interaction, task, tools);
}

/** Answers a button that was pressed, or a choice made in a menu. */
export function answerPress(interaction: APIMessageComponentInteraction, tools: AnswerTools): Promise<void> {
  const place = placeOfPress(interaction);
  const task = async (): Promise<Task> => {
    const request = await requestOfPress(interaction, tools.codec, tools.store);
    if (request === null) return saying((words) => words.gone);
    const shared = sharedBy(request);
    if (shared === null) return { place, run: (caller) => prepare(request, caller, place, tools) };
    const run = (caller: Caller) => prepareShared(shared, interaction.message.id, caller, tools);
    if (isHeldPrivate(interaction)) return saying((words) => words.cannotShare);
    // What everybody sees is in the channel already.
    return place.private ? { place: placeOfShared, run } : saying((words) => words.alreadyShared);
  };
  return answer(interaction, task, tools);
}

function taskOf(request: Request, interaction: Interaction, tools: AnswerTools, settings?: ServerSettings): Task {
  const command = tools.dispatcher.commands.find(({ name }) => name === request.command);
  const isPrivate = answersPrivately(command, request) || isHeldPrivate(interaction);
  const place: Place = { message: 'new', private: isPrivate };
  const known = settings === undefined ? {} : { settings };
  return { place, run: (caller) => prepare(request, { ...caller, ...known }, place, tools) };
}

const saying = (said: (words: Words) => string): Task => ({
  place: { message: 'new', private: true },
  run: async ({ reader }) => sentence(said(wordsFor(reader))),
});

/** Runs what is asked and sends the answer to its place; what cannot be answered is answered with a sentence that says so. */
async function answer(interaction: Interaction, find: () => Promise<Task>, tools: AnswerTools): Promise<void> {
  const fail = (error: unknown, message: string): void =>
    tools.log.error({ interaction: interaction.id, ...describeError(error) }, message);
  const failed = saying((words) => words.failed);

  const { place, run } = tools.limiter(callerOf(interaction, true, tools.language).userId)
    ? await find().catch((error: unknown) => {
        fail(error, 'A request could not be read.');
        return failed;
      })
    : saying((words) => words.aMoment);
  const caller = callerOf(interaction, place.private, tools.language);
  const prepared = run(caller).catch((error: unknown) => {
    fail(error, 'An answer could not be prepared.');
    return failed.run(caller);
  });
  const send = await acknowledge(interaction, place, prepared, tools);
  try {
    await send(await prepared);
  } catch (error) {
    if (!isInvalidMessage(error)) throw error;
    fail(error, 'Discord does not take an answer as it is.');
    await (await prepared).refused?.();
    await send(await failed.run(caller));
  }
}
