import { expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';

const at = (second: number): Date => new Date(second * 1000);

export function claimsSharedAnswers(open: () => Promise<Store>): void {
  it('are claimed once, whoever claims', async () => {
    const stores = [await open(), await open()];
    const claims = Array.from({ length: 10 }, (_, index) =>
      stores[index % 2]?.sharedAnswers.claim('answer', at(1), at(0)),
    );
    expect((await Promise.all(claims)).filter((isFirst) => isFirst)).toHaveLength(1);
    expect(await stores[0]?.sharedAnswers.claim('another', at(1), at(0))).toBe(true);
  });

  it('may be claimed again when they are released, or were forgotten', async () => {
    const { sharedAnswers } = await open();
    await sharedAnswers.claim('answer', at(1), at(0));
    await sharedAnswers.release('answer');
    expect(await sharedAnswers.claim('answer', at(2), at(0))).toBe(true);
    expect(await sharedAnswers.claim('answer', at(3), at(2))).toBe(false);
    expect(await sharedAnswers.claim('answer', at(9), at(5))).toBe(true);
  });
}
