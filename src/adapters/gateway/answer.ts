import type { APIChatInputApplicationCommandInteraction, APIMessageComponentInteraction } from 'discord-api-types/v10';
import { answersPrivately } from '../../command/answers-privately.ts';
import type { Request } from '../../domain/request.ts';
import type { Store } from '../../store/store.ts';
import { wordsFor } from '../../words/words-for.ts';
import { acknowledge, type DeliveryTools, type Place, type Prepared } from './acknowledge.ts';
import type { ButtonCodec } from './button-codec.ts';
import { callerOf } from './caller.ts';
import { describeError, isInvalidMessage } from './discord-error.ts';
import { type PreparationTools, prepare, sentence } from './prepare.ts';
import { placeOfPress, requestOfPress } from './press.ts';
import { requestOfCommand } from './request-of-command.ts';

export interface AnswerTools extends PreparationTools, DeliveryTools {
  readonly codec: ButtonCodec;
  readonly store: Pick<Store, 'keepRequest' | 'request'>;
}

type Asking = APIChatInputApplicationCommandInteraction | APIMessageComponentInteraction;

export function answerCommand(
  interaction: APIChatInputApplicationCommandInteraction,
  tools: AnswerTools,
): Promise<void> {
  const request = requestOfCommand(interaction);
  const command = tools.dispatcher.commands.find(({ name }) => name === request.command);
  const place: Place = { message: 'new', private: answersPrivately(command, request) };
  return answer(interaction, place, async () => request, tools);
}

export function answerPress(interaction: APIMessageComponentInteraction, tools: AnswerTools): Promise<void> {
  const request = () => requestOfPress(interaction.data.custom_id, tools.codec, tools.store);
  return answer(interaction, placeOfPress(interaction), request, tools);
}

/** Runs what is asked and sends the answer to its place; what cannot be answered is answered with a sentence that says so. */
async function answer(
  interaction: Asking,
  place: Place,
  request: () => Promise<Request | null>,
  tools: AnswerTools,
): Promise<void> {
  const caller = callerOf(interaction, place.private);
  const words = wordsFor(caller.reader);
  const fail = (error: unknown, message: string): Prepared => {
    tools.log.error({ interaction: interaction.id, ...describeError(error) }, message);
    return sentence(words.failed);
  };

  const run = async (): Promise<Prepared> => {
    try {
      const asked = await request();
      return asked === null ? sentence(words.gone) : await prepare(asked, caller, tools);
    } catch (error) {
      return fail(error, 'An answer could not be prepared.');
    }
  };

  const prepared = run();
  const send = await acknowledge(interaction, place, prepared, tools);
  try {
    await send(await prepared);
  } catch (error) {
    if (!isInvalidMessage(error)) throw error;
    await send(fail(error, 'Discord does not take an answer as it is.'));
  }
}
