import { describeError } from './discord-error.ts';
import type { GatewayLog } from './log.ts';
import { refusalOf } from './refusal.ts';
import type { Sleep } from './sleep.ts';

export interface RetryTools {
  readonly sleep: Sleep;
  readonly log: GatewayLog;
  /** Ends the attempts. */
  readonly signal: AbortSignal;
}

/** Between attempts, in milliseconds; each pause is twice as long as the one before. */
const firstPause = 1_000;
const longestPause = 60_000;

/** Attempts what needs Discord until it works or is ended. Rejects with a `RefusedError` when trying again is in vain. */
export async function untilReachable(attempt: () => Promise<void>, { sleep, log, signal }: RetryTools): Promise<void> {
  for (let pause = firstPause; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await attempt();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== undefined) throw refusal;
      if (signal.aborted) return;
      log.warn({ ...describeError(error), seconds: pause / 1_000 }, 'Discord cannot be reached; trying again.');
    }
    await sleep(pause, signal).catch(() => undefined);
  }
}
