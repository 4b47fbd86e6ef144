import { expect, it, onTestFinished } from 'vitest';
import { openHealthServer } from '../../src/ops/health-server.ts';
import { createMetrics } from '../../src/ops/metrics.ts';

it('tells whether the process lives, whether it takes requests, and what was measured', async () => {
  let isReady = false;
  const metrics = createMetrics();
  metrics.gauge('excerpts', 'Excerpts that are served', () => 1_905);
  metrics.answered('quote', 'answered', 0.02);
  metrics.acknowledged(0.01);
  metrics.delivered('posted');
  const server = await openHealthServer({ host: '127.0.0.1', port: 0, isReady: () => isReady, metrics });
  onTestFinished(() => server.close());
  const get = (path: string) => fetch(`http://127.0.0.1:${server.address.port}${path}`);
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(503);
  isReady = true;
  expect((await get('/readyz')).status).toBe(200);
  expect((await get('/')).status).toBe(404);
  const answer = await get('/metrics');
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await answer.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'florilegium_answers_total{command="quote",outcome="answered"} 1',
      'florilegium_answer_seconds_count{command="quote"} 1',
      'florilegium_acknowledge_seconds_bucket{le="0.01"} 1',
      'florilegium_deliveries_total{outcome="posted"} 1',
      'florilegium_excerpts 1905',
    ]),
  );
});
