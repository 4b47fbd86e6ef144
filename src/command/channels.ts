import type { ChannelKind } from '../domain/schedule.ts';

/** What the bot needs in a channel to post there; named as in Discord's own settings. */
export type ChannelPermission =
  | 'View Channel'
  | 'Send Messages'
  | 'Send Messages in Threads'
  | 'Create Public Threads'
  | 'Read Message History';

/** A channel as the bot meets it. */
export interface ChannelFacts {
  /** Null for a kind in which nothing can be posted daily. */
  readonly kind: ChannelKind | null;
  /** What the posts of a forum can be tagged with. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** Whether a forum takes no post without a tag. */
  readonly wantsTag: boolean;
  readonly granted: ReadonlySet<ChannelPermission>;
}

/** The channels of servers. */
export interface Channels {
  /**
   * `granted` is what Discord has said already of the bot's permissions there: a bit set in decimal digits. `not-there`
   * when the bot does not see the channel, or it is another server's; `not-now` when Discord does not answer.
   */
  look(server: string, channel: string, granted: string | null): Promise<ChannelFacts | 'not-there' | 'not-now'>;
}

/** Where there is no Discord to ask: each is a text channel in which everything is allowed. */
export const anyChannel: Channels = {
  look: async () => ({
    kind: 'text',
    tags: [],
    wantsTag: false,
    granted: new Set(['View Channel', 'Send Messages', 'Create Public Threads', 'Read Message History']),
  }),
};
