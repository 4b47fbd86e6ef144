import { REST } from 'discord.js';
import {
  type APIChannel,
  type APIGuildMember,
  type APIRole,
  type APIUser,
  ChannelFlags,
  ChannelType,
  Routes,
} from 'discord-api-types/v10';
import type { Channels } from '../../command/channels.ts';
import type { ChannelKind } from '../../domain/schedule.ts';
import { namesOf, permissionsIn } from './permissions.ts';
import { isRefused } from './trouble.ts';

/** In milliseconds: somebody waits for the answer. */
const patience = 5_000;

const kinds: ReadonlyMap<ChannelType, ChannelKind> = new Map([
  [ChannelType.GuildText, 'text'],
  [ChannelType.GuildAnnouncement, 'announcement'],
  [ChannelType.PublicThread, 'thread'],
  [ChannelType.PrivateThread, 'thread'],
  [ChannelType.AnnouncementThread, 'thread'],
  [ChannelType.GuildForum, 'forum'],
]);

/** The channels of Discord, over its REST API. `apiUrl` ends in `/api`. */
export function createChannels(apiUrl: string, token: string): Channels {
  const rest = new REST({ api: apiUrl, retries: 1, timeout: patience }).setToken(token);

  /** A thread has no permissions but those of the channel around it. */
  const grantedIn = async (server: string, channel: APIChannel): Promise<bigint> => {
    const parent = kinds.get(channel.type) === 'thread' && 'parent_id' in channel ? channel.parent_id : null;
    const { id } = (await rest.get(Routes.user())) as APIUser;
    const [around, member, roles] = await Promise.all([
      parent == null ? channel : (rest.get(Routes.channel(parent)) as Promise<APIChannel>),
      rest.get(Routes.guildMember(server, id)) as Promise<APIGuildMember>,
      rest.get(Routes.guildRoles(server)) as Promise<APIRole[]>,
    ]);
    return permissionsIn(server, around, member, roles);
  };

  return {
    async look(server, channelId, granted) {
      try {
        const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
        if (!('guild_id' in channel) || channel.guild_id !== server) return 'not-there';
        const isForum = channel.type === ChannelType.GuildForum;
        return {
          kind: kinds.get(channel.type) ?? null,
          tags: isForum ? channel.available_tags.map(({ id, name }) => ({ id, name })) : [],
          wantsTag: isForum && ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
          granted: namesOf(granted === null ? await grantedIn(server, channel) : BigInt(granted)),
        };
      } catch (error) {
        return isRefused(error) ? 'not-there' : 'not-now';
      }
    },
  };
}
