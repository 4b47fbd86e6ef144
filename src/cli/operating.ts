import type { App } from '../app.ts';
import { type HealthServer, openHealthServer } from '../ops/health-server.ts';
import { createMetrics, type Metrics } from '../ops/metrics.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

/** What an operator sees of a running bot. */
export interface Operating {
  readonly metrics: Metrics;
  close(): Promise<void>;
}

/** Measures a bot and, where a port is set, tells its health there. `isReady` says whether it takes requests now. */
export async function openOperating(
  { library, store }: Pick<App, 'library' | 'store'>,
  { config, log }: Pick<Surroundings, 'config' | 'log'>,
  isReady: () => boolean,
): Promise<Operating> {
  const metrics = createMetrics();
  metrics.gauge('posts', 'Posts that are served', () => library.summary.posts);
  metrics.gauge('excerpts', 'Excerpts that are served', () => library.summary.excerpts);
  metrics.gauge('problems', 'Problems in the posts', () => library.summary.problems);
  metrics.gauge(
    'library_age_seconds',
    'Since the posts were read or last changed',
    () => (Date.now() - library.changedAt.getTime()) / 1_000,
  );
  metrics.gauge('ready', '1 while requests are taken', () => (isReady() ? 1 : 0));
  metrics.gauge('deliveries_due', 'Daily posts that are due and not yet sent', () =>
    store.deliveries.countDue(new Date()).catch(() => Number.NaN),
  );
  const server = await openHealth({ config, log }, isReady, metrics);
  return { metrics, close: async () => server?.close() };
}

/** Tells health and metrics where a port is set; null where none is. */
export async function openHealth(
  { config, log }: Pick<Surroundings, 'config' | 'log'>,
  isReady: () => boolean,
  metrics: Metrics,
): Promise<HealthServer | null> {
  if (config.health === null) return null;
  const server = await open(config.health, isReady, metrics);
  log.info({ port: server.address.port }, 'Health and metrics are told at /readyz and /metrics.');
  return server;
}

async function open(
  place: { readonly host: string; readonly port: number },
  isReady: () => boolean,
  metrics: Metrics,
): Promise<HealthServer> {
  try {
    return await openHealthServer({ ...place, isReady, metrics });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`HTTP_PORT: nothing can listen there (${reason}). Set another, or none.`);
  }
}
