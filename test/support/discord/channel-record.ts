import { type APIGuildForumTag, ChannelFlags, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Guild, World } from './world.ts';

/** A channel as Discord keeps it. */
export interface ChannelRecord {
  readonly id: string;
  readonly type: ChannelType;
  /** Null for direct messages. */
  readonly guild: Guild | null;
  readonly name: string;
  /** Of a thread: where it hangs. */
  readonly parent: string | null;
  /** What posts of a forum can be tagged with. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly wantsTag: boolean;
  /** Permissions that the channel denies the bot. */
  denied: bigint;
  archived: boolean;
}

export type ChannelParts = Partial<Omit<ChannelRecord, 'id' | 'guild' | 'tags'>> & {
  readonly tags?: readonly string[];
};

export function aChannel(world: Pick<World, 'nextId'>, guild: Guild | null, parts: ChannelParts = {}): ChannelRecord {
  const { tags = [], ...others } = parts;
  return {
    id: world.nextId(),
    type: ChannelType.GuildText,
    guild,
    name: 'quotes',
    parent: null,
    wantsTag: false,
    denied: 0n,
    archived: false,
    ...others,
    tags: tags.map((name) => ({ id: world.nextId(), name })),
  };
}

/** A channel as the API gives it. */
export function channelBody(channel: ChannelRecord, botId: string): object {
  const { id, type, guild, name, parent, denied, archived } = channel;
  if (guild === null) return { id, type };
  const overwrite = { id: botId, type: 1, allow: '0', deny: String(denied) };
  const forum = {
    available_tags: channel.tags.map(
      (tag): APIGuildForumTag => ({ ...tag, moderated: false, emoji_id: null, emoji_name: null }),
    ),
    flags: channel.wantsTag ? ChannelFlags.RequireTag : 0,
  };
  return {
    id,
    type,
    guild_id: guild.id,
    name,
    parent_id: parent,
    ...(parent === null ? { permission_overwrites: [overwrite] } : { thread_metadata: { archived } }),
    ...(type === ChannelType.GuildForum ? forum : {}),
  };
}

/** What a role that everybody has grants, where no channel denies it. */
export const usualPermissions = Object.values(PermissionFlagsBits)
  .filter((bit) => bit !== PermissionFlagsBits.Administrator)
  .reduce((sum, bit) => sum | bit, 0n);
