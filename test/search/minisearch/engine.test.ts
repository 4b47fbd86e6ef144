import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createMiniSearchEngine } from '../../../src/search/minisearch/engine.ts';
import { parseQuery as ask } from '../../../src/search/query/parse-query.ts';
import { document } from '../small-library.ts';

describe('the MiniSearch engine', () => {
  const green = Array.from({ length: 3 }, (_, n) => document(`tea${n}`, { path: 'tea.md', body: '绿茶' }));
  const red = green.map((tea) => ({ ...tea, body: '红茶' }));

  /** What is found of both, each time the engine pauses while something happens. */
  async function watch(change: (engine: ReturnType<typeof createMiniSearchEngine>) => Promise<void>) {
    const seen: string[] = [];
    let watching = false;
    const engine = createMiniSearchEngine({
      async pause() {
        if (watching) seen.push(await counts());
        await setImmediate();
      },
    });
    const count = async (text: string) => (await engine.search({ query: ask(text), limit: 9 })).total;
    const counts = async () => `${await count('绿茶')} + ${await count('红茶')}`;
    await engine.replace(green);
    watching = true;
    await change(engine);
    return { seen, after: await counts() };
  }

  it('finds the old documents until all new ones are there', async () => {
    const expected = { seen: ['3 + 0', '3 + 0', '3 + 0'], after: '0 + 3' };
    expect(await watch((engine) => engine.replace(red))).toEqual(expected);
    expect(await watch((engine) => engine.updatePost('tea.md', red))).toEqual(expected);
  });

  it('goes on after a change that failed', async () => {
    let failing = true;
    const engine = createMiniSearchEngine({
      async pause() {
        if (failing) throw new Error('no more room');
      },
    });
    await expect(engine.replace(green)).rejects.toThrow('no more room');
    failing = false;
    await engine.replace(red);
    expect((await engine.search({ query: ask('红茶'), limit: 9 })).total).toBe(3);
  });

  it('keeps its answers through many updates of the same post', async () => {
    const engine = createMiniSearchEngine();
    await engine.replace([document('rice', { body: '米饭' })]);
    for (let n = 0; n < 100; n++) await engine.updatePost('tea.md', n % 2 === 0 ? green : red);
    expect((await engine.search({ query: ask('红茶'), limit: 9 })).total).toBe(3);
    expect((await engine.search({ query: ask('绿茶'), limit: 9 })).total).toBe(0);
    expect((await engine.search({ query: ask('米饭'), limit: 9 })).total).toBe(1);
  });
});
