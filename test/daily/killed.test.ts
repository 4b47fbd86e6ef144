import { expect, it } from 'vitest';
import { killAmidDeliveries, moments } from '../support/daily/kill-amid-deliveries.ts';

it('posts once in each channel, killed at every step', async () => {
  // Every third channel is a forum: so what is looked for in a channel is looked for in both kinds.
  const rounds = [...moments, 'before post', 'after post'] as const;
  const { kills, posts, outcomes } = await killAmidDeliveries(rounds, 1);
  expect(kills).toBe(rounds.length);
  expect(posts).toEqual(rounds.map(() => 1));
  expect(outcomes).toEqual(rounds.map(() => ({ posted: { messageId: expect.any(String) } })));
}, 60_000);
