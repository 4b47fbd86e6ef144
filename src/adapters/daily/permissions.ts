import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { ChannelPermission } from '../../command/channels.ts';

const bits: Readonly<Record<ChannelPermission, bigint>> = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};

/** The names of what a bit set grants; an administrator may do everything. */
export function namesOf(granted: bigint): ReadonlySet<ChannelPermission> {
  const everything = (granted & PermissionFlagsBits.Administrator) !== 0n;
  const names = Object.keys(bits) as ChannelPermission[];
  return new Set(names.filter((name) => everything || (granted & bits[name]) !== 0n));
}

/**
 * What a member may do in a channel: by roles, then by what the channel says of everyone, of roles and of the member
 * (https://docs.discord.com/developers/topics/permissions#permission-overwrites).
 */
export function permissionsIn(
  server: string,
  channel: APIChannel,
  member: Pick<APIGuildMember, 'user' | 'roles'>,
  roles: readonly APIRole[],
): bigint {
  const own = roles.filter(({ id }) => id === server || member.roles.includes(id));
  const byRoles = own.reduce((all, role) => all | BigInt(role.permissions), 0n);
  if ((byRoles & PermissionFlagsBits.Administrator) !== 0n) return byRoles;
  const overwrites = 'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [];
  const isFor = (ids: readonly string[], type: OverwriteType) => (overwrite: APIOverwrite) =>
    overwrite.type === type && ids.includes(overwrite.id);
  return [
    overwrites.filter(isFor([server], OverwriteType.Role)),
    overwrites.filter(isFor(member.roles, OverwriteType.Role)),
    overwrites.filter(isFor([member.user.id], OverwriteType.Member)),
  ].reduce(overwritten, byRoles);
}

/** Of several that are taken at once, what one allows no other denies. */
function overwritten(before: bigint, overwrites: readonly APIOverwrite[]): bigint {
  const denied = overwrites.reduce((all, { deny }) => all | BigInt(deny), 0n);
  const allowed = overwrites.reduce((all, { allow }) => all | BigInt(allow), 0n);
  return (before & ~denied) | allowed;
}
