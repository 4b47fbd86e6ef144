import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { TextFile } from '../../domain/reply.ts';
import type { MessageBody } from '../../render/discord/message.ts';
import { isAlreadyAcknowledged, isUnknownMessage } from './discord-error.ts';
import type { InteractionAddress, InteractionApi } from './interaction-api.ts';
import type { Sleep } from './sleep.ts';

/** Where an answer goes: into a new message, or into the one whose button was pressed. */
export interface Place {
  readonly message: 'new' | 'pressed';
  /** Whether the asker alone sees it. */
  readonly private: boolean;
}

/** A message that is ready to be sent. */
export interface Prepared {
  readonly body: MessageBody;
  readonly files: readonly TextFile[];
  /** For the asker alone, even where the place is not. */
  readonly private: boolean;
  /** A message of its own, even after a press. */
  readonly apart: boolean;
  /** Called when Discord does not take it. */
  readonly refused?: () => Promise<void>;
}

export interface DeliveryTools {
  readonly api: InteractionApi;
  readonly sleep: Sleep;
  /** How long an answer that is being prepared may take before Discord is asked for time, in milliseconds. */
  readonly deferAfter: () => number;
}

/** Waits for an answer, deferring when it takes long, and gives the way in which it can now be sent. */
export async function acknowledge(
  interaction: InteractionAddress,
  place: Place,
  answer: Promise<Prepared>,
  { api, sleep, deferAfter }: DeliveryTools,
): Promise<(prepared: Prepared) => Promise<void>> {
  if ((await isReadyWithin(deferAfter(), answer, sleep)) && (api.callbackTakesFiles || !(await answer).files.length)) {
    return (prepared) => api.callback(interaction, firstAnswer(place, prepared), prepared.files);
  }
  try {
    await api.callback(interaction, deferral(place));
  } catch (error) {
    if (!isAlreadyAcknowledged(error)) throw error;
  }
  await answer;
  return (prepared) => completeDeferred(interaction, place, prepared, api);
}

async function isReadyWithin(milliseconds: number, answer: Promise<unknown>, sleep: Sleep): Promise<boolean> {
  const waiting = new AbortController();
  const late = sleep(milliseconds, waiting.signal).then(
    () => false,
    () => true,
  );
  const ready = await Promise.race([answer.then(() => true), late]);
  // Without a reason of ours an error is made, with its stack, for each answer.
  waiting.abort(null);
  return ready;
}

/** A private answer never replaces a message that others see. */
const leavesPlace = (place: Place, prepared: Prepared) =>
  (prepared.private && !place.private) || (prepared.apart && place.message === 'pressed');

function firstAnswer(place: Place, prepared: Prepared): APIInteractionResponse {
  if (place.message === 'pressed' && !leavesPlace(place, prepared)) {
    return { type: InteractionResponseType.UpdateMessage, data: withPrivacy(prepared.body, false) };
  }
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: withPrivacy(prepared.body, place.private || prepared.private),
  };
}

function deferral(place: Place): APIInteractionResponse {
  if (place.message === 'pressed') return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(place.private ? { data: { flags: MessageFlags.Ephemeral } } : {}),
  };
}

async function completeDeferred(
  interaction: InteractionAddress,
  place: Place,
  prepared: Prepared,
  api: InteractionApi,
): Promise<void> {
  const { body, files } = prepared;
  if (!leavesPlace(place, prepared)) return api.editOriginal(interaction, withPrivacy(body, false), files);
  // What is sent first after a public deferral becomes public, so the deferral has to go before.
  if (place.message === 'new') await deleteOriginal(interaction, api);
  await api.followUp(interaction, withPrivacy(body, place.private || prepared.private), files);
}

/** One that is gone already, as when the first try was heard and its confirmation lost, is as good as deleted. */
async function deleteOriginal(interaction: InteractionAddress, api: InteractionApi): Promise<void> {
  try {
    await api.deleteOriginal(interaction);
  } catch (error) {
    if (!isUnknownMessage(error)) throw error;
  }
}

/** Privacy is chosen when a message is made, and no edit may name it. */
function withPrivacy(body: MessageBody, isPrivate: boolean): MessageBody {
  const others = body.flags & ~MessageFlags.Ephemeral;
  return { ...body, flags: isPrivate ? others | MessageFlags.Ephemeral : others };
}
