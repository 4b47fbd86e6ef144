import { fileURLToPath } from 'node:url';
import { type GatewayPlan, gatewayPlan } from '../adapters/gateway/gateway-plan.ts';
import { createShards, ShardEndedError } from '../adapters/gateway/shards.ts';
import { RefusedError } from '../adapters/interactions/refusal.ts';
import { untilReachable } from '../adapters/interactions/until-reachable.ts';
import { createMetrics } from '../ops/metrics.ts';
import type { SeveralShards } from '../shard-settings.ts';
import { sleep } from './answering.ts';
import { openHealth } from './operating.ts';
import type { Surroundings } from './surroundings.ts';
import { untilToldToEnd } from './until-told-to-end.ts';

const program = fileURLToPath(new URL('../main.js', import.meta.url));

/** Runs the bot as several processes until SIGTERM or SIGINT (0), until Discord refuses it (1), or until one cannot start (as that one ends). */
export async function runShards(wanted: SeveralShards, token: string, { config, log }: Surroundings): Promise<number> {
  const told = untilToldToEnd();
  const stopping = new AbortController();
  void told.then(() => stopping.abort());
  const plan = async (): Promise<GatewayPlan> => {
    let answer: GatewayPlan = { shards: 1, atOnce: 1 };
    const ask = async (): Promise<void> => {
      answer = await gatewayPlan(config.discord.apiUrl, token);
    };
    await untilReachable(ask, { sleep, log, signal: stopping.signal });
    return answer;
  };
  const run = async (): Promise<number> => {
    const total = wanted.total === 'auto' ? (await plan()).shards : wanted.total;
    if (stopping.signal.aborted) return 0;
    const ids = wanted.ids ?? Array.from({ length: total }, (_, id) => id);
    const arguments_ = ['start', '--content', config.content.folder];
    const shards = createShards({ program, arguments: arguments_, token, total, ids, plan, log, sleep });
    const metrics = createMetrics();
    metrics.gauge('shards', 'Connections of this machine', () => ids.length);
    metrics.gauge('shards_ready', 'Those that take requests now', () => shards.connected);
    const health = await openHealth({ config, log }, () => shards.connected === ids.length, metrics);
    try {
      const started = shards.start().then(() => log.info({ shards: ids, total }, 'All shards are connected.'));
      const refusal = await Promise.race([
        told,
        shards.refused,
        started.then(() => Promise.race([told, shards.refused])),
      ]);
      if (refusal instanceof RefusedError) throw refusal;
      return 0;
    } finally {
      stopping.abort();
      await shards.stop();
      await health?.close();
    }
  };
  try {
    return await run();
  } catch (error) {
    if (error instanceof ShardEndedError) return error.code;
    if (!(error instanceof RefusedError)) throw error;
    log.fatal(error.message);
    return 1;
  }
}
