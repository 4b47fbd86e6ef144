import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLimiter } from '../../src/command/limiter.ts';

test('a reader has a burst, then the pace; others have their own', () => {
  let now = 0;
  const admits = createLimiter({ burst: 3, perSecond: 1, mostReaders: 10, clock: () => now });
  const ask = (user: string, times: number) => Array.from({ length: times }, () => admits(user));
  expect(ask('ann', 5)).toEqual([true, true, true, false, false]);
  expect(admits('bob')).toBe(true);
  now = 999;
  expect(admits('ann')).toBe(false);
  now = 2_000;
  expect(ask('ann', 3)).toEqual([true, true, false]);
  now = 1e9;
  expect(ask('ann', 5)).toEqual([true, true, true, false, false]);
});

test('whoever asked longest ago is forgotten first', () => {
  const admits = createLimiter({ burst: 1, perSecond: 0, mostReaders: 2, clock: () => 0 });
  for (const user of ['ann', 'bob']) expect(admits(user)).toBe(true);
  expect(admits('ann')).toBe(false);
  expect(admits('cai')).toBe(true);
  expect(admits('ann')).toBe(false);
  expect(admits('bob')).toBe(true);
});

test('nobody is answered more often than burst and pace allow', () => {
  const pauses = fc.array(fc.nat({ max: 3_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(pauses, (all) => {
      let now = 0;
      const admits = createLimiter({ burst: 4, perSecond: 2, mostReaders: 5, clock: () => now });
      let admitted = 0;
      for (const pause of all) {
        now += pause;
        if (admits('ann')) admitted += 1;
        expect(admitted).toBeLessThanOrEqual(4 + (now / 1000) * 2);
      }
    }),
  );
});
