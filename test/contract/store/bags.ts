import { expect, it } from 'vitest';
import { mostBags } from '../../../src/store/interface/bags.ts';
import type { Store } from '../../../src/store/store.ts';

const bagOf = (...drawn: string[]) => ({ seed: 'seed', round: 3, drawn });
const at = (second: number): Date => new Date(second * 1000);

export function keepsBags(open: () => Promise<Store>): void {
  it('are kept by reader and topic', async () => {
    const { bags } = await open();
    expect(await bags.get('reader', 'topic')).toBeUndefined();
    expect(await bags.put('reader', 'topic', bagOf('a', 'b'), null, at(1))).toBe(true);
    expect((await (await open()).bags.get('reader', 'topic'))?.bag).toEqual(bagOf('a', 'b'));
    expect(await bags.get('reader', '')).toBeUndefined();
    expect(await bags.get('another', 'topic')).toBeUndefined();
  });

  it('are replaced by whoever saw them last', async () => {
    const { bags } = await open();
    await bags.put('reader', 'topic', bagOf('a'), null, at(1));
    expect(await bags.put('reader', 'topic', bagOf('x'), null, at(2))).toBe(false);
    const revision = (await bags.get('reader', 'topic'))?.revision ?? -1;
    expect(await bags.put('reader', 'topic', bagOf('a', 'b'), revision, at(3))).toBe(true);
    expect(await bags.put('reader', 'topic', bagOf('a', 'c'), revision, at(4))).toBe(false);
    expect((await bags.get('reader', 'topic'))?.bag).toEqual(bagOf('a', 'b'));
  });

  it('are at most so many a reader: the longest unused go', async () => {
    const { bags } = await open();
    await bags.put('another', 'topic 0', bagOf(), null, at(0));
    for (let topic = 0; topic < mostBags; topic += 1) {
      await bags.put('reader', `topic ${topic}`, bagOf(), null, at(topic));
    }
    const first = await bags.get('reader', 'topic 0');
    await bags.put('reader', 'topic 0', bagOf('a'), first?.revision ?? null, at(100));
    await bags.put('reader', 'one more', bagOf(), null, at(101));
    expect((await bags.get('reader', 'topic 0'))?.bag).toEqual(bagOf('a'));
    expect(await bags.get('reader', 'topic 1')).toBeUndefined();
    expect(await bags.get('reader', 'topic 2')).toBeDefined();
    expect(await bags.get('another', 'topic 0')).toBeDefined();
  });
}
