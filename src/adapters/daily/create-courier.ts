import {
  type APIMessage,
  MessageFlags,
  type RESTPostAPIChannelThreadsResult,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
} from 'discord-api-types/v10';
import { claimKey, nonceOf } from '../../daily/claim-key.ts';
import type { Courier, Parcel } from '../../daily/courier.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { MessageBody } from '../../render/discord/message.ts';
import { describeError } from '../interactions/discord-error.ts';
import type { GatewayLog } from '../interactions/log.ts';
import { notice } from '../interactions/notice.ts';
import { createChannels } from './create-channels.ts';
import { lookUp } from './look-up.ts';
import { createDailyRest, type DailyRest } from './rest.ts';
import { outcomeOfError } from './trouble.ts';

export interface CourierOptions {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string;
  /** The message of a parcel, with the claim's key in one of its buttons; what its buttons need is kept. */
  readonly render: (parcel: Parcel) => Promise<MessageBody>;
  /** What is said to whoever set a schedule that was paused. */
  readonly pausedSentence: (schedule: Schedule, lacking: string) => string;
  /** A line, for a thread or a post of a forum. */
  readonly nameOf: (parcel: Parcel) => string;
  readonly now: () => Date;
  readonly log: GatewayLog;
}

/** Carries posts over Discord's REST API alone: no gateway is needed. */
export function createCourier(options: CourierOptions): Courier {
  const { log, now } = options;
  const rest = createDailyRest(options.apiUrl, options.token);
  const channels = createChannels(options.apiUrl, options.token);

  const extras = async (parcel: Parcel, messageId: string): Promise<void> => {
    try {
      await afterPosting(parcel, messageId, options, rest);
    } catch (error) {
      log.warn(
        { schedule: parcel.schedule.id, ...describeError(error) },
        'A daily post is there without all its extras.',
      );
    }
  };

  return {
    async send(parcel) {
      try {
        const body = withLoudness(await options.render(parcel), parcel.schedule);
        const messageId = await post(parcel, body, options, rest);
        await extras(parcel, messageId);
        return { posted: { messageId } };
      } catch (error) {
        const outcome = outcomeOfError(error, now());
        log.warn({ schedule: parcel.schedule.id, ...describeError(error) }, 'A daily post could not be sent.');
        return outcome;
      }
    },

    async find(schedule, date, channel, since) {
      const { server, channelKind } = schedule;
      const key = claimKey(schedule, date);
      const found = await lookUp({ server, channel, isForum: channelKind === 'forum', key, since }, rest);
      if (found !== 'not-there') return found;
      // To those who may not read its history Discord shows a channel as if it were empty.
      const facts = await channels.look(server, channel, null);
      if (facts === 'not-now') return facts;
      return facts !== 'not-there' && facts.granted.has('Read Message History') ? found : 'cannot-tell';
    },

    async tell(schedule, lacking) {
      if (schedule.setBy === '') return;
      try {
        const body = notice(options.pausedSentence(schedule, lacking));
        const opened = await rest.once.post(Routes.userChannels(), { body: { recipient_id: schedule.setBy } });
        const { id } = opened as RESTPostAPICurrentUserCreateDMChannelResult;
        await rest.once.post(Routes.channelMessages(id), { body });
      } catch (error) {
        log.info(
          { schedule: schedule.id, ...describeError(error) },
          'Whoever set a daily post takes no direct messages.',
        );
      }
    },
  };
}

async function post(
  parcel: Parcel,
  body: MessageBody,
  { nameOf }: CourierOptions,
  { repeatable, once, withinHold }: DailyRest,
): Promise<string> {
  const { schedule, date } = parcel;
  const signal = withinHold();
  if (schedule.channelKind === 'forum') {
    // Posts of a forum take no nonce.
    const tags = schedule.tag === null ? {} : { applied_tags: [schedule.tag] };
    const thread = { name: nameOf(parcel), message: body, ...tags };
    const made = await once.post(Routes.threads(schedule.channel), { body: thread, signal });
    return (made as RESTPostAPIChannelThreadsResult).id;
  }
  const claimed = { ...body, nonce: nonceOf(schedule, date), enforce_nonce: true };
  const message = await repeatable.post(Routes.channelMessages(schedule.channel), { body: claimed, signal });
  return (message as APIMessage).id;
}

async function afterPosting(
  parcel: Parcel,
  messageId: string,
  { nameOf }: CourierOptions,
  { once }: DailyRest,
): Promise<void> {
  const { channel, channelKind, thread } = parcel.schedule;
  if (channelKind === 'announcement') await once.post(Routes.channelMessageCrosspost(channel, messageId));
  if (thread && (channelKind === 'text' || channelKind === 'announcement')) {
    await once.post(Routes.threads(channel, messageId), { body: { name: nameOf(parcel) } });
  }
}

const withLoudness = (body: MessageBody, { quiet }: Schedule): MessageBody =>
  quiet ? { ...body, flags: body.flags | MessageFlags.SuppressNotifications } : body;
