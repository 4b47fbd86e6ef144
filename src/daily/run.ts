import type { Deliveries, Held } from '../store/interface/deliveries.ts';
import type { Result } from './deliver.ts';

export interface RunTools {
  readonly deliveries: Pick<Deliveries, 'take'>;
  /** Rejects when the store fails. */
  readonly deliver: (held: Held) => Promise<Result>;
  readonly holder: string;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Told of every delivery that came to its end, and of what the store could not do. */
  readonly onResult: (held: Held, result: Result) => void;
  readonly onError: (error: unknown) => void;
}

/** How many are under way at a time: enough for Discord's 50 requests a second, few enough to be done within the hold. */
const mostAtOnce = 50;

/** Looking for what is due takes the store as long as several deliveries do: it is done for some at a time. */
const fewestTaken = 10;

/** How long a process keeps what it took: then others may go on with it. In milliseconds. */
const hold = 60_000;

/** How often to look for what is due: a machine that slept is noticed as well. In milliseconds. */
const rest = 1_000;

/** Delivers what is due until the signal is aborted; resolves when all that was begun has come to its end. */
export async function runDeliveries(tools: RunTools, signal: AbortSignal): Promise<void> {
  const { deliveries, holder, now, sleep, onError } = tools;
  const underWay = new Set<Promise<void>>();
  while (!signal.aborted) {
    const held = await takeSome(mostAtOnce - underWay.size);
    for (const each of held) {
      const work = deliverOne(each).finally(() => underWay.delete(work));
      underWay.add(work);
    }
    // A slow channel must not hold back the others: whoever is done makes room for the next.
    while (underWay.size > mostAtOnce - fewestTaken) await Promise.race(underWay);
    if (held.length === 0) await sleep(rest, signal).catch(() => undefined);
  }
  await Promise.all(underWay);

  async function takeSome(limit: number): Promise<readonly Held[]> {
    try {
      return await deliveries.take(now(), holder, new Date(now().getTime() + hold), limit);
    } catch (error) {
      onError(error);
      return [];
    }
  }

  async function deliverOne(held: Held): Promise<void> {
    try {
      tools.onResult(held, await tools.deliver(held));
    } catch (error) {
      onError(error);
    }
  }
}
