import { REST } from 'discord.js';
import { waitOf } from './trouble.ts';

/** How the daily posts reach Discord: apart from what readers wait for. */
export interface DailyRest {
  /** What may arrive twice without harm is repeated. */
  readonly repeatable: REST;
  /** What would be shown twice is sent once. */
  readonly once: REST;
  /** Ends a request before the process that holds the delivery may have lost it. */
  readonly withinHold: () => AbortSignal;
}

/** In milliseconds; all attempts together stay below the minute for which a delivery is held. */
const patience = { request: 12_000, rateLimit: 3_000, altogether: 40_000 } as const;

/** Below the 50 requests a second that a bot has, so that the rest of it has some (https://docs.discord.com/developers/topics/rate-limits). */
const requestsPerSecond = 45;

/** `apiUrl` ends in `/api`. */
export function createDailyRest(apiUrl: string, token: string): DailyRest {
  const rest = (retries: number): REST =>
    new REST({
      api: apiUrl,
      retries,
      timeout: patience.request,
      globalRequestsPerSecond: requestsPerSecond,
      // What has to wait long waits in the store, where another process may take it over.
      rejectOnRateLimit: (limit) => waitOf(limit) > patience.rateLimit,
    }).setToken(token);
  return { repeatable: rest(1), once: rest(0), withinHold: () => AbortSignal.timeout(patience.altogether) };
}
