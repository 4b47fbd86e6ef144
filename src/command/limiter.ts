/** Says of each reader whether one more request is answered now. */
export type Limiter = (userId: string) => boolean;

export interface LimiterOptions {
  /** How many requests may come at once. */
  readonly burst: number;
  /** How many a second may follow. */
  readonly perSecond: number;
  /** How many readers are remembered; whoever asked longest ago is forgotten first. */
  readonly mostReaders: number;
  /** In milliseconds, never going back. */
  readonly clock: () => number;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** One bucket of tokens for each reader: a request takes one, time brings them back. */
export function createLimiter({ burst, perSecond, mostReaders, clock }: LimiterOptions): Limiter {
  const buckets = new Map<string, Bucket>();
  return (userId) => {
    const at = clock();
    const before = buckets.get(userId) ?? { tokens: burst, at };
    const tokens = Math.min(burst, before.tokens + ((at - before.at) / 1000) * perSecond);
    const isAdmitted = tokens >= 1;
    buckets.delete(userId);
    buckets.set(userId, { tokens: isAdmitted ? tokens - 1 : tokens, at });
    if (buckets.size > mostReaders) forgetFirst(buckets);
    return isAdmitted;
  };
}

function forgetFirst(map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}
