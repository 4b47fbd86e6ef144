import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import type { LiveLibrary } from '../../src/library/build.ts';
import { openStore } from '../../src/store/open-store.ts';
import { en } from '../../src/words/en.ts';
import { askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { aLibrary } from '../support/sample-library.ts';
import { deepLearning } from '../support/sample-posts.ts';

let library: LiveLibrary;
beforeAll(async () => {
  library = await aLibrary();
});

const shown = ({ items }: Reply): string[] => items.map(inShort);

describe('/random', () => {
  test('draws quotes only, each of them once before any is drawn again, for each reader', async () => {
    const quotes = Array.from(library.list({ kinds: ['quote'] }), ({ id }) => id);
    const store = await openStore('file::memory:');
    for (const userId of ['1100000000000000001', '1100000000000000002']) {
      const asking = await askingOf(library, () => 0.3, { store, caller: aCaller({ userId }) });
      for (let round = 0; round < 2; round += 1) {
        const drawn: string[] = [];
        for (const _ of quotes) drawn.push(...shown(await asking.ask('/random')));
        expect(drawn.sort()).toEqual(quotes.toSorted());
      }
    }
  });

  test('draws different quotes for those who press at the same moment', async () => {
    const asking = await askingOf(library);
    const drawn = await Promise.all(['1', '2', '3', '4'].map(async () => shown(await asking.ask('/random')).join()));
    expect(new Set(drawn).size).toBe(4);
  });

  test('keeps the bags of topics apart', async () => {
    const asking = await askingOf(library);
    const [{ value: reinforcement } = { value: '' }] = await asking.suggest('/random 强化', 'topic');
    const inTopic = new Set<string>();
    for (let draws = 0; draws < 3; draws += 1) {
      await asking.ask('/random');
      inTopic.add(shown(await asking.ask(`/random ${reinforcement}`)).join());
    }
    expect(inTopic.size).toBe(
      library.list({ topic: library.topics.resolve('(深度) 强化学习')?.id ?? '', kinds: ['quote'] }).length,
    );
  });

  test('draws on when nothing can be kept', async () => {
    const store = await openStore('file::memory:');
    const asking = await askingOf(library, () => 0.5, { store });
    await store.close();
    expect(shown(await asking.ask('/random'))).toHaveLength(1);
  });

  test('keeps its quote while pages are turned', async () => {
    const asking = await askingOf(library, () => 0.7);
    const reply = await asking.ask('/random private:true');
    const turned = await (await askingOf(library, () => 0)).press({ ...reply.self, page: 2 });
    expect(shown(turned)).toEqual(shown(reply));
    expect(turned).toMatchObject({ private: true, self: { page: 2 } });
  });

  test('never draws the same again right away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 2, maxLength: 6 }),
        async (chances) => {
          const left = [...chances];
          const asking = await askingOf(library, () => left.shift() ?? 0);
          let reply = await asking.ask('/random');
          for (let draws = 1; draws < chances.length; draws += 1) {
            const [another] = reply.actions;
            expect(another?.label).toBe(en.another);
            const next = await asking.press(another?.request ?? reply.self);
            expect(shown(next)).not.toEqual(shown(reply));
            reply = next;
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('keeps to a topic, typed or chosen; a single quote has no other', async () => {
    const asking = await askingOf(library, () => 0.99);
    expect(shown(await asking.ask('/random 奖励函数'))).toEqual(['rewards1']);
    const [choice] = await asking.suggest('/random 应用', 'topic');
    const reply = await asking.ask(`/random ${choice?.value}`);
    expect(shown(reply)).toEqual(['anonym01']);
    expect(reply).toMatchObject({ title: '应用场景', actions: [] });
  });

  test('says that nothing was found on a topic, or that there is no quote at all', async () => {
    const asking = await askingOf(library);
    expect(shown(await asking.ask('/random 红烧肉'))[0]).toContain(en.nothingFound('红烧肉'));
    const texts = { ...deepLearning, excerpts: deepLearning.excerpts.slice(0, 1) };
    const poor = await askingOf(await aLibrary({ posts: [texts] }));
    expect(shown(await poor.ask('/random'))).toEqual([en.noQuotes]);
  });

  test('says that a quote is gone when the post has changed meanwhile', async () => {
    const changing = await aLibrary();
    const asking = await askingOf(changing);
    const reply = await asking.ask('/random');
    await changing.replacePost(deepLearning.post.path, null, []);
    expect(shown(await asking.press(reply.self))[0]).toContain(en.gone);
  });
});
