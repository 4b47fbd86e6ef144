import { expect, it } from 'vitest';
import { killAmidWrites } from '../../support/durability/kill-amid-writes.ts';

it('finds all that was confirmed after the process was killed amid writes, ten times', async () => {
  let run = 0;
  // Evenly over the range, so that the gate says the same each time.
  const chance = (): number => ((run++ * 7) % 10) / 10;
  expect(await killAmidWrites(10, chance)).toBeGreaterThanOrEqual(10);
}, 60_000);
