import { expect, it } from 'vitest';
import { deliverAmidChaos } from '../chaos/deliver-amid-chaos.ts';

it('posts once in each of ten thousand channels, whatever happens to four processes and their database', async () => {
  const aftermath = await deliverAmidChaos({ processes: 4, schedules: 10_000, rounds: 100, seed: 8 });
  process.stdout.write(`${JSON.stringify(aftermath)}\n`);
  expect(aftermath).toMatchObject({ channelsByPosts: { 1: 10_000 }, settled: 10_000, broken: [] });
});
