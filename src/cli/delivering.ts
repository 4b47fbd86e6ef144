import { randomUUID } from 'node:crypto';
import { createCourier } from '../adapters/daily/create-courier.ts';
import type { App } from '../app.ts';
import { dailyPost } from '../command/daily-post.ts';
import { pausedSentence } from '../command/paused-sentence.ts';
import { createChooser } from '../daily/choose.ts';
import type { Parcel } from '../daily/courier.ts';
import { deliver, type Result } from '../daily/deliver.ts';
import { runDeliveries } from '../daily/run.ts';
import type { LiveLibrary } from '../library/build.ts';
import type { Metrics } from '../ops/metrics.ts';
import { renderMessage } from '../render/discord/message.ts';
import { label } from '../render/visible.ts';
import { createPacer } from '../search/pacer.ts';
import type { Held } from '../store/interface/deliveries.ts';
import type { FirstSeen } from '../store/interface/first-seen.ts';
import { wordsFor } from '../words/words-for.ts';
import { sleep } from './answering.ts';
import { createStock } from './stock.ts';
import type { Surroundings } from './surroundings.ts';

/** The daily posts of all servers, as they fall due. */
export interface Delivering {
  /** Begins nothing more, and finishes what is under way. */
  stop(): Promise<void>;
}

/** Servers that the bot has left keep their schedules for so long, in milliseconds: a mistake can be undone. */
const keptAfterLeaving = 30 * 24 * 60 * 60 * 1_000;
/** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
const longestThreadName = 100;

const sweepEvery = 60 * 60 * 1_000;

export interface DeliveringOptions extends Pick<Surroundings, 'config' | 'log'> {
  readonly token: string;
  readonly metrics: Pick<Metrics, 'delivered'>;
  readonly now: () => Date;
}

export function startDelivering(
  { library, store }: Pick<App, 'library' | 'store'>,
  { config, log, token, metrics, now }: DeliveringOptions,
): Delivering {
  const { deliveries, firstSeen, schedules, settings } = store;
  const holder = randomUUID();
  const onError = (error: unknown): void => log.error({ err: error }, 'The daily posts cannot go on for the moment.');

  const render = async (parcel: Parcel) => {
    const { language, accentColour } = await settings.of(parcel.schedule.server);
    const words = wordsFor(language ?? parcel.schedule.language);
    const { body, stored } = renderMessage(dailyPost(parcel, words), 1, words, { accentColour });
    await Promise.all([...stored].map(([key, request]) => store.keepRequest(key, request)));
    return body;
  };
  const courier = createCourier({
    token,
    apiUrl: config.discord.apiUrl,
    render,
    pausedSentence,
    nameOf: ({ date, excerpt: { post, sources } }) =>
      label([date, sources[0]?.author ?? sources[0]?.title ?? post.title].join(' · '), longestThreadName),
    now,
    log,
  });
  const stockFor = createStock(library, async ({ server }) => {
    const { topicsLeftOut } = await settings.of(server);
    return topicsLeftOut.map(({ id }) => id);
  });
  const tools = {
    ...createChooser({ stockFor, firstSeen }),
    deliveries,
    courier,
    catchUp: config.daily.catchUp,
    now,
    holder,
  };
  const onResult = ({ schedule, due }: Held, result: Result): void => {
    const outcome = typeof result === 'string' ? result : 'posted' in result ? 'posted' : `missed: ${result.missed}`;
    metrics.delivered(outcome);
    log.info({ schedule: schedule.id, server: schedule.server, date: due.date, outcome }, 'A daily post.');
  };

  const stopping = new AbortController();
  noteAll(library, firstSeen, now()).catch(onError);
  const sweep = (): void => {
    schedules.dropLeft(new Date(now().getTime() - keptAfterLeaving)).catch(onError);
  };
  const sweeping = setInterval(sweep, sweepEvery).unref();
  sweep();
  const running = runDeliveries(
    { deliveries, deliver: (held) => deliver(held, tools), holder, now, sleep, onResult, onError },
    stopping.signal,
  );
  return {
    async stop() {
      clearInterval(sweeping);
      stopping.abort();
      await running;
    },
  };
}

/** What is there now: an excerpt that comes later is new. */
async function noteAll(library: LiveLibrary, firstSeen: FirstSeen, at: Date): Promise<void> {
  const pause = createPacer();
  const ids: string[] = [];
  for (const { id } of library.list({ kinds: ['quote'] })) {
    ids.push(id);
    await pause();
  }
  await firstSeen.note(ids, at);
}
