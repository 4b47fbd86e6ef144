import type { Language } from './request.ts';
import type { Timing } from './timing.ts';

/** Where a post can stand. */
export type ChannelKind = 'text' | 'announcement' | 'thread' | 'forum';

/** What a server wants to have posted, and when. */
export interface Schedule {
  /** Short and random. */
  readonly id: string;
  readonly server: string;
  readonly channel: string;
  readonly channelKind: ChannelKind;
  /** What a forum wants each post to be tagged with; null when it wants nothing. */
  readonly tag: string | null;
  /** What the post's own words are in. */
  readonly language: Language;
  readonly timing: Timing;
  /** The name is kept for the day on which no post has the topic any more; null for any topic. */
  readonly topic: { readonly id: string; readonly name: string } | null;
  /** `drawn`: one excerpt a day from a bag. `new`: each excerpt that joins the library, once. */
  readonly what: 'drawn' | 'new';
  /** Without a notification. */
  readonly quiet: boolean;
  /** With a thread below each post, to talk about it. */
  readonly thread: boolean;
  /** Who is told when it cannot go on; empty when that reader has asked to be forgotten. */
  readonly setBy: string;
  readonly setAt: Date;
  /** Why nothing is due; null when it runs. */
  readonly paused: 'asked' | 'failing' | null;
  /** Days in a row on which what the channel lacks has kept the post from coming. */
  readonly failedDays: number;
}
