import { expect, it } from 'vitest';
import { killAmidDeliveries, type Moment, moments } from '../support/daily/kill-amid-deliveries.ts';

const rounds = 200;

it('posts once in each channel, killed two hundred times beside another process', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  let state = seed;
  const fates = Array.from({ length: rounds }, (): Moment => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return moments[state % moments.length] ?? 'after post';
  });
  const delivered = await killAmidDeliveries(fates, 2);
  const once = delivered.posts.filter((count) => count === 1).length;
  const doubled = delivered.posts.filter((count) => count > 1).length;
  const counted = `${delivered.posts.length} due, ${once} posted once, ${doubled} doubled`;
  process.stdout.write(`Killed ${delivered.kills} times (seed ${seed}): ${counted}\n`);
  expect(delivered.kills).toBeGreaterThanOrEqual(rounds);
  expect(doubled).toBe(0);
  expect(once).toBe(rounds);
});
