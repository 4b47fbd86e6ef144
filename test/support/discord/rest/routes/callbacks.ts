import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Interactions } from '../../interactions.ts';
import { createMessage, editMessage, type MessageRecord, type NewMessage } from '../../message-record.ts';
import type { PendingInteraction, Question } from '../../pending-interaction.ts';
import type { MessageLike } from '../../schema/message-limits.ts';
import { bodyChecks } from '../../schema/request-schemas.ts';
import type { World } from '../../world.ts';
import { invalidBody, unknownInteraction } from '../api-error.ts';
import type { SentFiles } from '../request-body.ts';
import { json, noContent, param, type Route } from '../route.ts';

/** The answers to interactions. */
export const callbackRoutes = (world: World, interactions: Interactions): Route[] => [
  {
    name: 'POST /interactions/:interaction/:token/callback',
    open: true,
    check: bodyChecks.callback,
    handle: (request) => {
      const interaction = param(request, 'interaction');
      const response = request.body as APIInteractionResponse;
      const pending = interactions.byToken(param(request, 'token'));
      if (interaction !== pending.question.interaction.id) throw unknownInteraction();
      const record = takeResponse(world, pending, response, request.files);
      if (request.query.get('with_response') !== 'true') return noContent;
      return json({
        interaction: { id: interaction, type: pending.question.interaction.type },
        ...(record === null ? {} : { resource: { type: response.type, message: record.message } }),
      });
    },
  },
];

/** What comes of an answer, over whatever way it came. Throws what Discord would refuse it with. */
export function takeResponse(
  world: World,
  pending: PendingInteraction,
  response: APIInteractionResponse,
  files: SentFiles = new Map(),
): MessageRecord | null {
  refuseWrongType(pending.question.interaction.type, response.type);
  return respond(world, pending, response, files);
}

const forComponents: readonly InteractionResponseType[] = [
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
];

function refuseWrongType(asked: InteractionType, answered: InteractionResponseType): void {
  const suggestions = asked === InteractionType.ApplicationCommandAutocomplete;
  const suggested = answered === InteractionResponseType.ApplicationCommandAutocompleteResult;
  const updates = forComponents.includes(answered);
  if (suggestions !== suggested || (updates && asked !== InteractionType.MessageComponent)) {
    throw invalidBody([{ path: ['type'], message: `an interaction of type ${asked} takes no callback ${answered}` }]);
  }
}

function respond(
  world: World,
  pending: PendingInteraction,
  response: APIInteractionResponse,
  files: SentFiles,
): MessageRecord | null {
  const { pressed } = pending.question;
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const create = () => answerMessage(world, pending, { body: response.data as MessageLike, files });
      return acknowledged(pending, response.type, create, true);
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const create = () => answerMessage(world, pending, { body: response.data ?? {}, loading: true });
      return acknowledged(pending, response.type, create, false);
    }
    case InteractionResponseType.UpdateMessage: {
      const update = () => {
        if (pressed !== null) editMessage(world, pressed, (response.data ?? {}) as MessageLike, files);
        return pressed;
      };
      return acknowledged(pending, response.type, update, true);
    }
    case InteractionResponseType.DeferredMessageUpdate:
      return acknowledged(pending, response.type, () => pressed, false);
    default:
      pending.acknowledge(response.type);
      pending.answerWith('data' in response ? response.data : undefined);
      return null;
  }
}

/** Nothing is acknowledged by a body that is refused. */
function acknowledged(
  pending: PendingInteraction,
  type: InteractionResponseType,
  message: () => MessageRecord | null,
  visible: boolean,
): MessageRecord | null {
  if (pending.acknowledged) pending.acknowledge(type);
  const record = message();
  pending.acknowledge(type);
  pending.original = record;
  if (visible && record !== null) pending.show(record);
  return record;
}

/** Who alone sees a message; null for everybody. */
export const readerOf = ({ heldPrivate, userId }: Question, { flags }: MessageLike): string | null =>
  heldPrivate || ((flags ?? 0) & MessageFlags.Ephemeral) !== 0 ? userId : null;

function answerMessage(
  world: World,
  { question }: PendingInteraction,
  given: Pick<NewMessage, 'body' | 'files' | 'loading'>,
) {
  const { channelId, metadata } = question;
  return createMessage(world, { ...given, channelId, metadata, onlyFor: readerOf(question, given.body) });
}
