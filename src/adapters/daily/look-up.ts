import {
  type APIChannel,
  type APIMessage,
  type APIThreadChannel,
  type RESTGetAPIChannelMessagesResult,
  type RESTGetAPIChannelThreadsArchivedPublicResult,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from 'discord-api-types/v10';
import type { Found } from '../../daily/courier.ts';
import type { DailyRest } from './rest.ts';
import { isRefused } from './trouble.ts';

export interface Sought {
  readonly server: string;
  readonly channel: string;
  readonly isForum: boolean;
  /** Stands in the custom_id of a button. */
  readonly key: string;
  readonly since: Date;
}

const messagesAtOnce = 100;

/** In a forum in which more was archived since, nobody looks further (https://docs.discord.com/developers/resources/channel#list-public-archived-threads). */
const threadsAtOnce = 100;

/** In a channel in which more was said since, nobody looks further. */
const mostPages = 20;

/** Clocks differ: what was posted a little before counts as well. In milliseconds. */
const margin = 60_000;

/** Looks for a post of ours among all that stands in a channel since a moment. */
export async function lookUp(sought: Sought, rest: DailyRest): Promise<Found> {
  try {
    return sought.isForum ? await amongThreads(sought, rest) : await amongMessages(sought, rest);
  } catch (error) {
    return isRefused(error) ? 'cannot-tell' : 'not-now';
  }
}

async function amongMessages({ channel, key, since }: Sought, { repeatable, withinHold }: DailyRest): Promise<Found> {
  let after = snowflakeAt(since.getTime() - margin);
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({ after, limit: String(messagesAtOnce) });
    const answer = await repeatable.get(Routes.channelMessages(channel), { query, signal: withinHold() });
    const messages = answer as RESTGetAPIChannelMessagesResult;
    const found = messages.find((message) => carries(message, key));
    if (found !== undefined) return { messageId: found.id };
    if (messages.length < messagesAtOnce) return 'not-there';
    after = latest(messages);
  }
  return 'cannot-tell';
}

/** A forum's posts are threads, each with the message that began it, which has the thread's id. */
async function amongThreads(sought: Sought, { repeatable, withinHold }: DailyRest): Promise<Found> {
  const { server, channel, key, since } = sought;
  const signal = withinHold();
  const active = (await repeatable.get(Routes.guildActiveThreads(server), { signal })) as RESTGetAPIGuildThreadsResult;
  const archived = (await repeatable.get(Routes.channelThreads(channel, 'public'), {
    query: new URLSearchParams({ limit: String(threadsAtOnce) }),
    signal,
  })) as RESTGetAPIChannelThreadsArchivedPublicResult;
  const begun = snowflakeAt(since.getTime() - margin);
  const threads = [...active.threads, ...archived.threads].filter((thread) => isSince(thread, channel, begun));
  for (const { id } of threads) {
    const message = (await repeatable.get(Routes.channelMessage(id, id), { signal })) as APIMessage;
    if (carries(message, key)) return { messageId: id };
  }
  return archived.has_more && isArchivedSince(archived.threads.at(-1), since) ? 'cannot-tell' : 'not-there';
}

/** Archived threads come latest archived first: behind one that was archived before, none was begun since. */
const isArchivedSince = (thread: APIChannel | undefined, since: Date): boolean =>
  thread === undefined ||
  !('thread_metadata' in thread) ||
  Date.parse(thread.thread_metadata?.archive_timestamp ?? '') >= since.getTime() - margin;

const isSince = (thread: APIChannel, channel: string, begun: string): thread is APIThreadChannel =>
  'parent_id' in thread && thread.parent_id === channel && BigInt(thread.id) >= BigInt(begun);

/** Only what we sent has buttons of ours: nobody can forge them. */
const carries = ({ components = [] }: APIMessage, key: string): boolean =>
  customIdsOf(components).some((id) => id.includes(key));

function customIdsOf(components: readonly object[]): readonly string[] {
  return components.flatMap((component) => [
    ...('custom_id' in component && typeof component.custom_id === 'string' ? [component.custom_id] : []),
    ...('components' in component && Array.isArray(component.components) ? customIdsOf(component.components) : []),
    ...('accessory' in component && component.accessory instanceof Object ? customIdsOf([component.accessory]) : []),
  ]);
}

const latest = (messages: readonly APIMessage[]): string =>
  messages.map(({ id }) => id).reduce((one, other) => (BigInt(one) > BigInt(other) ? one : other));

/** The smallest id of a moment (https://docs.discord.com/developers/reference#snowflakes). */
const snowflakeAt = (milliseconds: number): string =>
  String(BigInt(Math.max(milliseconds - 1_420_070_400_000, 0)) << 22n);
