import { once } from 'node:events';
import { type Shard, ShardingManager } from 'discord.js';
import type { GatewayLog } from '../interactions/log.ts';
import type { RefusedError } from '../interactions/refusal.ts';
import type { Sleep } from '../interactions/sleep.ts';
import type { GatewayPlan } from './gateway-plan.ts';

export interface ShardsOptions {
  /** What each process runs, told by its environment which shard it is, and with which arguments. */
  readonly program: string;
  readonly arguments: readonly string[];
  readonly token: string;
  /** Of all processes on all machines. */
  readonly total: number;
  /** Those of this machine. */
  readonly ids: readonly number[];
  /** Asks Discord anew, however long it takes. Rejects with a `RefusedError` when trying is in vain. */
  readonly plan: () => Promise<GatewayPlan>;
  readonly log: GatewayLog;
  readonly sleep: Sleep;
}

/** The shards of one machine, each a process. */
export interface Shards {
  /** Starts one after another; resolves when all are connected, or stopped. Rejects with a `ShardEndedError` when one ends before. */
  start(): Promise<void>;
  /** Tells all to end, and resolves when they have. */
  stop(): Promise<void>;
  /** How many are connected now. */
  readonly connected: number;
  /** Resolves when a shard cannot be started again. */
  readonly refused: Promise<RefusedError>;
}

/** A shard has ended before it was connected; it has said why. */
export class ShardEndedError extends Error {
  override readonly name = 'ShardEndedError';
  readonly code: number;

  constructor(shard: number, code: number) {
    super(`Shard ${shard} ended with ${code} before it was connected.`);
    this.code = code;
  }
}

/** In milliseconds. A connection counts for five seconds; a shard that has died rests, each time twice as long. */
const pauses = { connections: 5_500, firstRest: 1_000, longestRest: 60_000, drain: 10_000 } as const;

export function createShards({ token, total, ids, plan, log, sleep, ...options }: ShardsOptions): Shards {
  const manager = new ShardingManager(options.program, {
    totalShards: total,
    shardList: [...ids],
    shardArgs: [...options.arguments],
    token,
    // discord.js would start a shard again at once, however often it ends.
    respawn: false,
  });
  const stopping = new AbortController();
  const { signal } = stopping;
  let refuse: (refusal: RefusedError) => void = () => undefined;
  const refused = new Promise<RefusedError>((resolve) => {
    refuse = resolve;
  });

  const startAgain = async (shard: Shard, code: number): Promise<void> => {
    log.error({ shard: shard.id, code }, 'A shard has ended; it is started again.');
    for (let rest: number = pauses.firstRest; !signal.aborted; rest = Math.min(rest * 2, pauses.longestRest)) {
      await sleep(rest, signal).catch(() => undefined);
      if (!signal.aborted) await plan();
      if (signal.aborted) return;
      const ended = await connect(shard);
      if (ended === null) return log.info({ shard: shard.id }, 'The shard is back.');
      log.error({ shard: shard.id, code: ended }, 'The shard has ended before it was connected; it is started again.');
    }
  };

  /** Resolves when a shard is connected, with null, or has ended before, with its exit code. */
  const connect = async (shard: Shard): Promise<number | null> => {
    const child = await shard.spawn(-1);
    const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
    const code = await Promise.race([once(shard, 'ready').then(() => null), ended]);
    if (code === null) void ended.then((late) => (signal.aborted ? undefined : startAgain(shard, late))).catch(refuse);
    return code;
  };

  return {
    refused,
    get connected() {
      return manager.shards.filter(({ ready }) => ready).size;
    },
    async start() {
      const { atOnce } = await plan();
      for (const [index, id] of ids.entries()) {
        if (index > 0 && index % atOnce === 0) await sleep(pauses.connections, signal).catch(() => undefined);
        if (signal.aborted) return;
        const code = await connect(manager.createShard(id));
        if (code !== null && !signal.aborted) throw new ShardEndedError(id, code);
      }
    },
    async stop() {
      stopping.abort();
      const children = manager.shards.map(({ process }) => process).filter((child) => child !== null);
      const all = Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
      for (const child of children) child.kill('SIGTERM');
      const drained = new AbortController();
      await Promise.race([all, sleep(pauses.drain, drained.signal).catch(() => undefined)]);
      drained.abort();
      for (const child of children) child.kill('SIGKILL');
    },
  };
}
