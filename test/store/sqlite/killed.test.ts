import { expect, it } from 'vitest';
import { killAmidWrites } from '../../support/durability/kill-amid-writes.ts';

it('finds all that was confirmed after the process was killed amid writes, five times', async () => {
  let run = 0;
  // Evenly over the range, so that the gate says the same each time.
  const chance = (): number => ((run++ * 3) % 5) / 5;
  expect(await killAmidWrites(5, chance)).toBeGreaterThanOrEqual(5);
}, 60_000);
