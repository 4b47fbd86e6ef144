import type { Schedule } from '../domain/schedule.ts';
import type { ChannelPermission } from './channels.ts';
import type { Call } from './command.ts';
import { scheduleWords } from './schedule-words.ts';

/** Where a schedule can post: the kind of its channel, and the tag that a forum wants. */
export type Destination = Pick<Schedule, 'channelKind' | 'tag'>;

/** Looks whether the bot may post in a channel; otherwise says what is lacking. */
export async function destinationIn(
  call: Call,
  channel: string,
  wish: { readonly thread: boolean; readonly tag: string },
): Promise<Destination | { readonly lacking: string }> {
  const words = scheduleWords[call.language];
  const { serverId, granted = {} } = call.caller;
  const facts = await call.channels.look(serverId ?? '', channel, granted[channel] ?? null);
  if (facts === 'not-there') return { lacking: words.notSeen };
  if (facts === 'not-now') return { lacking: words.noAnswer };
  if (facts.kind === null) return { lacking: words.wrongKind };
  const missing = needed(facts.kind, wish.thread).filter((permission) => !facts.granted.has(permission));
  if (missing.length > 0) return { lacking: words.lacks(missing.join(', ')) };
  if (facts.kind !== 'forum') return { channelKind: facts.kind, tag: null };
  const tag = facts.tags.find(({ name }) => name.toLowerCase() === wish.tag.toLowerCase());
  const unknownTag = tag === undefined && (facts.wantsTag || wish.tag !== '');
  if (unknownTag) return { lacking: words.whichTag(facts.tags.map(({ name }) => name).join(', ')) };
  return { channelKind: facts.kind, tag: tag?.id ?? null };
}

/** Reading the history is how a post is found again after an interruption, so that it comes once. */
const always = ['View Channel', 'Read Message History'] as const;

function needed(kind: Schedule['channelKind'], thread: boolean): readonly ChannelPermission[] {
  const send = kind === 'thread' ? 'Send Messages in Threads' : 'Send Messages';
  const opens = thread && (kind === 'text' || kind === 'announcement');
  return [...always, send, ...(opens ? (['Create Public Threads'] as const) : [])];
}
