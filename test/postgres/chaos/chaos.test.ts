import { expect, it } from 'vitest';
import { deliverAmidChaos } from './deliver-amid-chaos.ts';

it('posts once in each channel while processes are killed, connections cut and the database restarted', async () => {
  const aftermath = await deliverAmidChaos({ processes: 4, schedules: 400, rounds: 9, seed: 8 });
  process.stdout.write(`${JSON.stringify(aftermath)}\n`);
  expect(aftermath).toMatchObject({ channelsByPosts: { 1: 400 }, settled: 400, broken: [] });
});
