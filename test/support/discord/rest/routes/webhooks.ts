import { MessageFlags } from 'discord-api-types/v10';
import type { Interactions } from '../../interactions.ts';
import { createMessage, editMessage, type MessageRecord } from '../../message-record.ts';
import type { PendingInteraction } from '../../pending-interaction.ts';
import type { MessageLike } from '../../schema/message-limits.ts';
import { bodyChecks } from '../../schema/request-schemas.ts';
import type { World } from '../../world.ts';
import { expiredToken, tooManyFollowUps, unknownMessage, unknownWebhook } from '../api-error.ts';
import { type ApiRequest, json, noContent, param, type Route } from '../route.ts';
import { readerOf } from './callbacks.ts';

/** In milliseconds (https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages). */
const lifeOfToken = 15 * 60_000;

/** Where the bot is through a reader's own account alone (see there, «Create Followup Message»). */
const mostFollowUpsOfGuest = 5;

/** What an application may do with the token of an interaction that it has acknowledged. */
export function webhookRoutes(world: World, interactions: Interactions): Route[] {
  const pendingOf = (request: ApiRequest): PendingInteraction => {
    const pending = interactions.byToken(param(request, 'token'));
    if (world.now() - pending.question.askedAt > lifeOfToken) throw expiredToken();
    if (!pending.acknowledged || param(request, 'application') !== world.applicationId) throw unknownWebhook();
    return pending;
  };

  const messageOf = (request: ApiRequest): { pending: PendingInteraction; record: MessageRecord } => {
    const pending = pendingOf(request);
    const id = param(request, 'message');
    const record = id === '@original' ? pending.original : world.messages.get(id);
    if (!record || record.deleted) throw unknownMessage();
    return { pending, record };
  };

  return [
    {
      name: 'POST /webhooks/:application/:token',
      open: true,
      check: bodyChecks.createFollowUp,
      handle: (request) => {
        const pending = pendingOf(request);
        const { question, original } = pending;
        const body = request.body as MessageLike;
        // The first follow-up to an unanswered deferral takes its place, and is as private as it was.
        if (original !== null && isLoading(original)) {
          editMessage(world, original, body, request.files);
          pending.show(original);
          return json(original.message);
        }
        if (question.isGuest && pending.followUps >= mostFollowUpsOfGuest) throw tooManyFollowUps();
        const record = createMessage(world, {
          channelId: question.channelId,
          body,
          files: request.files,
          onlyFor: readerOf(question, body),
          metadata: {
            ...question.metadata,
            ...(original === null ? {} : { original_response_message_id: original.message.id }),
          },
        });
        pending.followUps += 1;
        pending.show(record);
        return json(record.message);
      },
    },
    {
      name: 'GET /webhooks/:application/:token/messages/:message',
      open: true,
      handle: (request) => json(messageOf(request).record.message),
    },
    {
      name: 'PATCH /webhooks/:application/:token/messages/:message',
      open: true,
      check: bodyChecks.editWebhookMessage,
      handle: (request) => {
        const { pending, record } = messageOf(request);
        editMessage(world, record, request.body as MessageLike, request.files);
        pending.show(record);
        return json(record.message);
      },
    },
    {
      name: 'DELETE /webhooks/:application/:token/messages/:message',
      open: true,
      handle: (request) => {
        messageOf(request).record.deleted = true;
        return noContent;
      },
    },
  ];
}

const isLoading = ({ message, deleted }: MessageRecord) =>
  !deleted && ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
