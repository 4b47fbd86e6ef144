import { type APIChannel, type APIRole, ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { namesOf, permissionsIn } from '../../../src/adapters/daily/permissions.ts';

const server = '1';
const { Administrator, ReadMessageHistory, SendMessages, ViewChannel } = PermissionFlagsBits;

const role = (id: string, permissions: bigint) => ({ id, permissions: String(permissions) }) as APIRole;
const channelWith = (...overwrites: [id: string, type: OverwriteType, allow: bigint, deny: bigint][]) =>
  ({
    id: '9',
    type: ChannelType.GuildText,
    permission_overwrites: overwrites.map(([id, type, allow, deny]) => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    })),
  }) as APIChannel;
const member = { user: { id: '5' }, roles: ['2', '3'] } as Parameters<typeof permissionsIn>[2];
const roles = [role(server, ViewChannel), role('2', SendMessages), role('3', 0n), role('4', Administrator)];
const names = (channel: APIChannel, of = roles) => [...namesOf(permissionsIn(server, channel, member, of))].sort();

describe('what the bot may do in a channel', () => {
  it('comes from the roles that it has', () => {
    expect(names(channelWith())).toEqual(['Send Messages', 'View Channel']);
  });

  it('is everything for an administrator, whatever the channel denies', () => {
    const all = [...roles, role('3', Administrator)];
    expect(names(channelWith([server, OverwriteType.Role, 0n, ViewChannel]), all)).toHaveLength(5);
  });

  it('is denied to everyone, allowed to one of the roles, and denied to the member, in this order', () => {
    const everyone = [server, OverwriteType.Role, 0n, ViewChannel | SendMessages] as const;
    expect(names(channelWith([...everyone]))).toEqual([]);
    const forRoles = [
      ['2', OverwriteType.Role, 0n, SendMessages],
      ['3', OverwriteType.Role, ViewChannel | SendMessages, 0n],
    ] as const;
    expect(
      names(channelWith([...everyone], ...forRoles.map((each) => [...each] as const).map(([...each]) => each))),
    ).toEqual(['Send Messages', 'View Channel']);
    expect(names(channelWith([...everyone], ['5', OverwriteType.Member, ReadMessageHistory, 0n]))).toEqual([
      'Read Message History',
    ]);
    expect(names(channelWith(['4', OverwriteType.Role, 0n, ViewChannel]))).toContain('View Channel');
  });
});
