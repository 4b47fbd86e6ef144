import { setTimeout } from 'node:timers/promises';
import { REST } from 'discord.js';
import { waitOf } from './trouble.ts';

type Requests = Pick<REST, 'get' | 'post'>;

/** How the daily posts reach Discord: apart from what readers wait for. */
export interface DailyRest {
  /** What may arrive twice without harm is repeated. */
  readonly repeatable: Requests;
  /** What would be shown twice is sent once. */
  readonly once: Requests;
  /** Ends a request before the process that holds the delivery may have lost it. */
  readonly withinHold: () => AbortSignal;
}

/** In milliseconds; all attempts together stay below the minute for which a delivery is held. */
const patience = { request: 12_000, rateLimit: 3_000, altogether: 40_000 } as const;

/** Below the 50 requests a second that a bot has, so that the rest of it has some (https://docs.discord.com/developers/topics/rate-limits). */
const requestsPerSecond = 42;

/** `apiUrl` ends in `/api`. */
export function createDailyRest(apiUrl: string, token: string): DailyRest {
  const rest = (retries: number): REST =>
    new REST({
      api: apiUrl,
      retries,
      timeout: patience.request,
      // What has to wait long waits in the store, where another process may take it over.
      rejectOnRateLimit: (limit) => waitOf(limit) > patience.rateLimit,
    }).setToken(token);
  const turn = createTurns(1_000 / requestsPerSecond);
  const paced = (unpaced: REST): Requests => ({
    get: (...request) => turn().then(() => unpaced.get(...request)),
    post: (...request) => turn().then(() => unpaced.post(...request)),
  });
  return {
    repeatable: paced(rest(1)),
    once: paced(rest(0)),
    withinHold: () => AbortSignal.timeout(patience.altogether),
  };
}

/** Turns that are at least so many milliseconds apart: what Discord counts is any second, not the one of a clock. */
function createTurns(apart: number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + apart;
    if (at > now) await setTimeout(at - now);
  };
}
