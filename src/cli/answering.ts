import type { GatewayOptions } from '../adapters/gateway/create-gateway.ts';
import { measuredDispatcher } from '../adapters/interactions/measured.ts';
import type { Sleep } from '../adapters/interactions/sleep.ts';
import type { App } from '../app.ts';
import { createLimiter } from '../command/limiter.ts';
import type { Metrics } from '../ops/metrics.ts';
import { decodeCustomId, decodeRequest } from '../render/discord/custom-id.ts';
import { renderMessage } from '../render/discord/message.ts';
import { loadDictionary } from '../search/analysis/segmenter.ts';
import { createPacer } from '../search/pacer.ts';
import type { Surroundings } from './surroundings.ts';

/** Node's own makes an error with its stack for each answer that comes in time, which takes a twentieth of all that it costs. */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const give = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', give);
      resolve();
    }, milliseconds);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });

/** More than anybody reads, at once and a second. */
const readingPace = { burst: 20, perSecond: 1, mostReaders: 10_000 };

/** Lets nobody's question be the one that waits for the dictionary, and for the names that the posts give or that can be chosen. */
export async function warmUpSearch({ library }: Pick<App, 'library'>): Promise<void> {
  await loadDictionary(createPacer());
  await library.find({ text: '一句话 in a word', limit: 1 });
  for (const directory of [library.topics, library.sources, library.sections]) directory.suggest('', 1);
}

/** What answering in Discord takes, over whatever way the interactions come. */
export const answeringTools = (
  { dispatcher, store }: App,
  { config, log }: Pick<Surroundings, 'config' | 'log'>,
  metrics: Metrics,
): Omit<GatewayOptions, 'token' | 'apiUrl' | 'deferAfter'> => ({
  dispatcher: measuredDispatcher(dispatcher, metrics, () => performance.now()),
  metrics,
  render: renderMessage,
  codec: { decodeCustomId, decodeRequest },
  store,
  limiter: createLimiter({ ...readingPace, clock: () => performance.now() }),
  language: config.language,
  log,
  sleep,
  now: () => new Date(),
});
