import type { Caller } from '../../src/command/caller.ts';

/** A reader in a channel of a server, without any permission. */
export const aCaller = (parts: Partial<Caller> = {}): Caller => ({
  userId: '1100000000000000001',
  userName: 'Ann',
  serverId: '1100000000000000002',
  channelId: '1100000000000000003',
  private: false,
  managesServer: false,
  reader: 'en',
  server: 'en',
  ...parts,
});
