import { describe, expect, it } from 'vitest';
import { createPacer } from '../../src/search/pacer.ts';

describe('createPacer', () => {
  it('lets other work go on only when it has become time', async () => {
    let time = 0;
    let others = 0;
    const pause = createPacer(() => time);
    setImmediate(() => {
      others += 1;
    });
    time = 9;
    await pause();
    expect(others).toBe(0);
    time = 10;
    await pause();
    expect(others).toBe(1);
    setImmediate(() => {
      others += 1;
    });
    time = 19;
    await pause();
    expect(others).toBe(1);
  });
});
