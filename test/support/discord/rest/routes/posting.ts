import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelRecord } from '../../channel-record.ts';
import { createMessage, type MessageRecord } from '../../message-record.ts';
import type { MessageLike } from '../../schema/message-limits.ts';
import type { World } from '../../world.ts';
import { ApiError, archivedThread, missingAccess, missingPermissions } from '../api-error.ts';
import type { SentFiles } from '../request-body.ts';

/** Discord remembers a nonce for a few minutes. In milliseconds. */
const remembered = 3 * 60_000;

type Body = MessageLike & { readonly nonce?: string | number; readonly enforce_nonce?: boolean };

/** Puts a message of the bot into a channel; the same nonce gives the message that was there. */
export function postMessage(world: World, channel: ChannelRecord, given: unknown, files?: SentFiles): MessageRecord {
  const { nonce, enforce_nonce: enforced, ...body } = given as Body;
  demand(channel, PermissionFlagsBits.SendMessages);
  if (channel.archived) throw archivedThread();
  const key = `${channel.id} ${nonce}`;
  const known = world.nonces.get(key);
  if (enforced && known !== undefined && world.now() - known.at < remembered) {
    const record = world.messages.get(known.message);
    if (record !== undefined) return record;
  }
  const record = createMessage(world, {
    channelId: channel.id,
    body,
    onlyFor: null,
    ...(files === undefined ? {} : { files }),
  });
  if (nonce !== undefined) world.nonces.set(key, { message: record.message.id, at: world.now() });
  return record;
}

/** Throws Discord's error when the bot is not in a channel, or is denied a permission there. */
export function demand({ denied, guild, type }: ChannelRecord, permission: bigint): void {
  const isThere = guild === null ? type === ChannelType.DM : guild.hasBot;
  if (!isThere || (denied & PermissionFlagsBits.ViewChannel) !== 0n) throw missingAccess();
  if ((denied & permission) !== 0n) throw missingPermissions();
}

/** Makes a message one that other servers may follow. */
export function crosspost({ message }: MessageRecord, type: ChannelType, announcement: ChannelType): void {
  if (type !== announcement) throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  message.flags = (message.flags ?? 0) | MessageFlags.Crossposted;
}
