import { expect, it } from 'vitest';
import { killAmidWrites } from '../support/durability/kill-amid-writes.ts';

it('finds all that was confirmed after a hundred kills amid writes', async () => {
  const confirmed = await killAmidWrites(100, Math.random);
  process.stdout.write(`killed amid writes: 100 times, ${confirmed} writes confirmed, all found\n`);
  expect(confirmed).toBeGreaterThanOrEqual(100);
});
