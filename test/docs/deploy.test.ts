import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingNames } from '../../src/config.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const service = z.object({
  build: z.string(),
  command: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  stop_grace_period: z.string().regex(/^\d+s$/),
});

const servicesOf = (path: string) =>
  Object.entries(
    z.object({ services: z.record(z.string(), z.unknown()) }).parse(parse(read(path), { merge: true })).services,
  )
    .filter(([name]) => name.startsWith('florilegium'))
    .map(([name, value]) => ({ name, ...service.parse(value) }));

const one = servicesOf('compose.yaml');
const three = servicesOf('deploy/compose.yaml');
const unit = read('deploy/florilegium@.service');
const set = new Map(
  [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) =>
    line
      .split(' ')
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  ),
);

it.each([...one, ...three])('$name sets nothing but settings, and has time to finish', (container) => {
  expect([...settingNames]).toEqual(expect.arrayContaining(Object.keys(container.environment)));
  const drain = Number(container.environment.ENDPOINT_DRAIN_SECONDS ?? 0);
  expect(Number.parseInt(container.stop_grace_period, 10)).toBeGreaterThan(drain + 30);
});

it('three containers share one database', () => {
  expect(three).toHaveLength(3);
  expect(new Set(three.map(({ environment }) => environment.DATABASE_URL)).size).toBe(1);
  expect(three[0]?.environment.DATABASE_URL).toMatch(/^postgres:/);
  expect(three.every(({ command }) => command === 'serve')).toBe(true);
});

it('Caddy asks each of them, and whether it is ready', () => {
  const caddy = read('deploy/Caddyfile');
  const upstreams = three.map(({ name, environment }) => `${name}:${environment.ENDPOINT_PORT}`);
  expect(/^\s*to (.*)$/m.exec(caddy)?.[1]?.split(' ')).toEqual(upstreams);
  expect(/health_port (\d+)/.exec(caddy)?.[1]).toBe(three[0]?.environment.HTTP_PORT);
  expect(caddy).toContain('health_uri /readyz');
});

it('the unit sets nothing but settings, and has time to finish', () => {
  expect([...settingNames, 'NODE_ENV']).toEqual(expect.arrayContaining([...set.keys()]));
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(
    Number(set.get('ENDPOINT_DRAIN_SECONDS')) + 30,
  );
});

it('nginx asks the ports of three units', () => {
  const ports = [...read('deploy/nginx.conf').matchAll(/^\s*server 127\.0\.0\.1:(\d+)/gm)].map(([, port]) => port);
  expect(ports).toEqual(['1', '2', '3'].map((instance) => set.get('ENDPOINT_PORT')?.replace('%i', instance)));
});

it('what the files build and mount is there', () => {
  expect(existsSync(new URL('Dockerfile', root))).toBe(true);
  expect(one.map(({ build }) => build)).toEqual(['.']);
  expect(three.every(({ build }) => build === '..')).toBe(true);
});
