import {
  ChannelType,
  PermissionFlagsBits,
  type RESTPostAPIChannelMessagesThreadsJSONBody,
  type RESTPostAPIGuildForumThreadsJSONBody,
} from 'discord-api-types/v10';
import { aChannel, type ChannelRecord, channelBody } from '../../channel-record.ts';
import { createMessage } from '../../message-record.ts';
import type { MessageLike } from '../../schema/message-limits.ts';
import type { World } from '../../world.ts';
import { missingAccess, tagRequired, unknownChannel } from '../api-error.ts';
import { type ApiRequest, json, param, type Route } from '../route.ts';
import { demand } from './posting.ts';

/** Threads below messages, and the posts of forums, which are threads too. */
export function threadRoutes(world: World): Route[] {
  const channelOf = (request: ApiRequest): ChannelRecord => {
    const channel = world.channels.get(param(request, 'channel'));
    if (channel === undefined) throw unknownChannel();
    demand(channel, 0n);
    return channel;
  };

  /** The message that begins a thread has the thread's id. */
  const open = (parent: ChannelRecord, id: string, name: string): ChannelRecord => {
    const type = ChannelType.PublicThread;
    const thread = { ...aChannel(world, parent.guild, { type, name, parent: parent.id }), id };
    world.channels.set(id, thread);
    return thread;
  };

  const bodies = (threads: readonly ChannelRecord[]) =>
    json({ threads: threads.map((thread) => channelBody(thread, world.bot.id)), members: [], has_more: false });

  const threadsWhere = (accept: (thread: ChannelRecord) => boolean): ChannelRecord[] =>
    [...world.channels.values()].filter((channel) => channel.parent !== null && accept(channel));

  return [
    {
      name: 'POST /channels/:channel/threads',
      handle: (request) => {
        const forum = channelOf(request);
        demand(forum, PermissionFlagsBits.SendMessages);
        const { name, message, applied_tags: tags = [] } = request.body as RESTPostAPIGuildForumThreadsJSONBody;
        if (forum.wantsTag && !tags.some((tag) => forum.tags.some(({ id }) => id === tag))) throw tagRequired();
        const id = world.nextId();
        const thread = open(forum, id, name);
        const record = createMessage(world, { channelId: id, body: message as MessageLike, onlyFor: null });
        world.messages.delete(record.message.id);
        record.message = { ...record.message, id };
        world.messages.set(id, record);
        return json({ ...channelBody(thread, world.bot.id), message: record.message }, 201);
      },
    },
    {
      name: 'POST /channels/:channel/messages/:message/threads',
      handle: (request) => {
        const channel = channelOf(request);
        demand(channel, PermissionFlagsBits.CreatePublicThreads);
        const { name } = request.body as RESTPostAPIChannelMessagesThreadsJSONBody;
        return json(channelBody(open(channel, param(request, 'message'), name), world.bot.id), 201);
      },
    },
    {
      name: 'GET /guilds/:guild/threads/active',
      handle: (request) => {
        const id = param(request, 'guild');
        if (!world.guilds.get(id)?.hasBot) throw missingAccess();
        return bodies(threadsWhere(({ guild, archived }) => guild?.id === id && !archived));
      },
    },
    {
      name: 'GET /channels/:channel/threads/archived/public',
      handle: (request) => {
        const { id } = channelOf(request);
        return bodies(threadsWhere(({ parent, archived }) => parent === id && archived));
      },
    },
  ];
}
