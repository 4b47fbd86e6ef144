import {
  ChannelType,
  PermissionFlagsBits,
  type RESTPostAPICurrentUserCreateDMChannelJSONBody,
} from 'discord-api-types/v10';
import { channelBody } from '../../channel-record.ts';
import { editMessage } from '../../message-record.ts';
import type { MessageLike } from '../../schema/message-limits.ts';
import { bodyChecks } from '../../schema/request-schemas.ts';
import type { World } from '../../world.ts';
import { unknownChannel, unknownMessage } from '../api-error.ts';
import { type ApiRequest, json, noContent, param, type Route } from '../route.ts';
import { crosspost, demand, postMessage } from './posting.ts';

/** Messages in channels, sent by the bot of its own accord. */
export function channelRoutes(world: World): Route[] {
  const channelOf = (request: ApiRequest) => {
    const channel = world.channels.get(param(request, 'channel'));
    if (channel === undefined) throw unknownChannel();
    return channel;
  };

  const messageOf = (request: ApiRequest) => {
    const { id } = channelOf(request);
    const record = world.messages.get(param(request, 'message'));
    if (record === undefined || record.deleted || record.onlyFor !== null || record.message.channel_id !== id) {
      throw unknownMessage();
    }
    return record;
  };

  return [
    {
      name: 'GET /channels/:channel',
      handle: (request) => {
        const channel = channelOf(request);
        demand(channel, 0n);
        return json(channelBody(channel, world.bot.id));
      },
    },
    {
      name: 'GET /channels/:channel/messages',
      handle: (request) => {
        const channel = channelOf(request);
        // Without this permission Discord gives an empty list.
        if ((channel.denied & PermissionFlagsBits.ReadMessageHistory) !== 0n) return json([]);
        demand(channel, 0n);
        const limit = Number(request.query.get('limit') ?? 50);
        const before = request.query.get('before');
        const after = request.query.get('after');
        const visible = [...world.messages.values()]
          .filter(({ message, deleted, onlyFor }) => message.channel_id === channel.id && !deleted && onlyFor === null)
          .filter(({ message }) => before === null || BigInt(message.id) < BigInt(before))
          .filter(({ message }) => after === null || BigInt(message.id) > BigInt(after))
          .map(({ message }) => message);
        // The latest first; those after a message are the earliest after it.
        const shown = after === null ? visible.reverse().slice(0, limit) : visible.slice(0, limit).reverse();
        return json(shown);
      },
    },
    {
      name: 'POST /channels/:channel/messages',
      check: bodyChecks.createMessage,
      handle: (request) => {
        return json(postMessage(world, channelOf(request), request.body, request.files).message);
      },
    },
    { name: 'GET /channels/:channel/messages/:message', handle: (request) => json(messageOf(request).message) },
    {
      name: 'PATCH /channels/:channel/messages/:message',
      check: bodyChecks.editMessage,
      handle: (request) => {
        const record = messageOf(request);
        editMessage(world, record, request.body as MessageLike, request.files);
        return json(record.message);
      },
    },
    {
      name: 'DELETE /channels/:channel/messages/:message',
      handle: (request) => {
        messageOf(request).deleted = true;
        return noContent;
      },
    },
    {
      name: 'POST /channels/:channel/messages/:message/crosspost',
      handle: (request) => {
        const record = messageOf(request);
        crosspost(record, channelOf(request).type, ChannelType.GuildAnnouncement);
        return json(record.message);
      },
    },
    {
      name: 'POST /users/@me/channels',
      check: bodyChecks.openDirectMessages,
      handle: (request) => {
        const { recipient_id } = request.body as RESTPostAPICurrentUserCreateDMChannelJSONBody;
        return json({ id: world.directMessages({ id: recipient_id }), type: 1 });
      },
    },
  ];
}
