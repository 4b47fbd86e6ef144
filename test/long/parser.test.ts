import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsEveryWord, readsAnything } from '../content/properties.ts';

const runs = 10_000;

/** Runs a property many times from a new seed, which is printed so that a failure can be had again. */
function manyTimes(name: string, property: fc.IProperty<unknown>): void {
  const seed = Date.now() % 2 ** 31;
  const { failed, numRuns, counterexample, errorInstance } = fc.check(property, { numRuns: runs, seed });
  process.stdout.write(`${name}: ${numRuns} runs, seed ${seed}, ${new Date().toISOString().slice(0, 10)}\n`);
  expect({ failed, counterexample, errorInstance }).toEqual({
    failed: false,
    counterexample: null,
    errorInstance: null,
  });
}

it('keeps every word of a post', () => manyTimes('keeps every word', keepsEveryWord as fc.IProperty<unknown>));

it('reads anything', () => manyTimes('reads anything', readsAnything as fc.IProperty<unknown>));
