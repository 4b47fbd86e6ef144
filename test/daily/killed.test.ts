import { expect, it } from 'vitest';
import { killAmidDeliveries, moments } from '../support/daily/kill-amid-deliveries.ts';

it('posts once in each channel, killed at every step', async () => {
  const rounds = Array.from({ length: 20 }, (_, round) => moments[round % moments.length] ?? 'after post');
  const { kills, posts, outcomes } = await killAmidDeliveries(rounds, 1);
  expect(kills).toBe(20);
  expect(posts).toEqual(Array(20).fill(1));
  expect(outcomes).toEqual(Array(20).fill({ posted: { messageId: expect.any(String) } }));
}, 60_000);
