import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { keepsBags } from './store/bags.ts';
import { deliversOnce } from './store/daily.ts';
import { keepsExcerpts } from './store/kept-excerpts.ts';
import { countsForTheOperator } from './store/operator.ts';
import { keepsSettings } from './store/server-settings.ts';
import { claimsSharedAnswers } from './store/shared-answers.ts';

/** A database of its own for one test, empty at first. */
export interface StoreUnderTest {
  /** Opens a store on it; any number may be open at the same time. */
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** What every store must do, whatever database stands behind it. Call it within a `describe`. */
export function keepsTheStoreContract(create: () => Promise<StoreUnderTest>): void {
  let database: StoreUnderTest;
  const opened: Store[] = [];

  const open = async () => {
    const store = await database.open();
    opened.push(store);
    return store;
  };

  beforeEach(async () => {
    database = await create();
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await database.remove();
  });

  it('gives a kept request back', async () => {
    const store = await open();
    await store.keepRequest('k1', 'quote topic=强化学习');
    expect(await store.request('k1')).toBe('quote topic=强化学习');
  });

  it('knows nothing of a key that was never kept', async () => {
    expect(await (await open()).request('k1')).toBeUndefined();
  });

  it('leaves a request as it is when its key comes again', async () => {
    const store = await open();
    await store.keepRequest('k1', 'first');
    await store.keepRequest('k1', 'second');
    expect(await store.request('k1')).toBe('first');
  });

  it('keeps what was kept when it is closed and opened again', async () => {
    const before = await database.open();
    await before.keepRequest('k1', 'kept');
    await before.close();
    expect(await (await open()).request('k1')).toBe('kept');
  });

  it('shows at once what another store on the same database keeps', async () => {
    const one = await open();
    const other = await open();
    await one.keepRequest('k1', 'from one');
    expect(await other.request('k1')).toBe('from one');
    await other.keepRequest('k2', 'from the other');
    expect(await one.request('k2')).toBe('from the other');
  });

  it('takes many at once', async () => {
    const store = await open();
    const keys = Array.from({ length: 200 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key) => store.keepRequest(key, `request of ${key}`)));
    expect(await Promise.all(keys.map((key) => store.request(key)))).toEqual(keys.map((key) => `request of ${key}`));
  });

  it('gives any text back unchanged', async () => {
    const store = await open();
    let count = 0;
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, text, async (suffix, request) => {
        const key = `${count++}${suffix}`;
        await store.keepRequest(key, request);
        expect(await store.request(key)).toBe(request);
      }),
      { numRuns: 50 },
    );
  });

  describe('kept excerpts', () => keepsExcerpts(open));
  describe('settings of servers', () => keepsSettings(open));
  describe('bags', () => keepsBags(open));
  describe('reports and gaps', () => countsForTheOperator(open));
  describe('shared answers', () => claimsSharedAnswers(open));
  describe('the daily excerpt', () => deliversOnce(open));
}
