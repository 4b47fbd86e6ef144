import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchEngine, SearchFilter } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { document, smallLibrary } from '../search/small-library.ts';

/** What every search engine must do. Call it within a `describe`. */
export function keepsTheSearchEngineContract(create: () => SearchEngine | Promise<SearchEngine>): void {
  let engine: SearchEngine;

  beforeEach(async () => {
    engine = await create();
  });

  afterEach(() => engine.close());

  const find = async (text: string, filter: SearchFilter = {}) => {
    const { hits } = await engine.search({ query: parseQuery(text), limit: 10, ...filter });
    return hits.map(({ id }) => id);
  };

  describe('over a small library', () => {
    beforeEach(() => engine.replace(smallLibrary));

    it.each([
      ['黑箱', 'black-box'],
      ['为什么神经网络没法解释?', 'black-box'],
      ['奖励函数', 'reward'],
      ['reward function', 'reward'],
      ['Rewarding Functions', 'reward'],
      ['怎么设计奖励函数', 'reward'],
      ['cv', 'vision'],
      ['c++', 'vision'],
      ['Ｃ＋＋', 'vision'],
      ['dnn', 'random-seed'],
      ['隨機種子', 'random-seed'],
      ['数据探勘资料', 'traditional'],
      ['资料探勘', 'traditional'],
      ['計算廣告', 'advertising'],
      ['nodejs event loops', 'event-loop'],
      ['what makes a good name?', 'naming'],
    ])('answers «%s» with %s first', async (text, id) => {
      expect((await find(text))[0]).toBe(id);
    });

    it.each([
      ['the author of a source', '付聪', ['random-seed']],
      ['the title of a source', 'On Names', ['naming']],
      ['the original behind a source', 'Grace Miller', ['black-box']],
      ['a heading', '强化学习', ['reward', 'random-seed']],
      ['an excerpt without text', 'property testing', ['link']],
      ['a name without its accent', 'tomas rivera', ['event-loop']],
    ])('finds by %s', async (_, text, ids) => {
      expect((await find(text)).slice(0, ids.length).sort()).toEqual(ids.toSorted());
    });

    it('finds by what a whole post shares', async () => {
      const { total } = await engine.search({ query: parseQuery('machine learning'), limit: 3 });
      expect(total).toBe(6);
    });

    it.each([
      '红烧肉的做法',
      '量子计算',
      '化学',
      '函数式编程语言',
      'quantum computing',
      'how to cook rice',
      'machine translation systems',
      '???',
      '',
    ])('finds nothing for «%s»', async (text) => {
      expect(await engine.search({ query: parseQuery(text), limit: 10 })).toMatchObject({ hits: [], total: 0 });
    });

    it('takes a single character only for itself', async () => {
      expect(await find('人')).toContain('advertising');
      expect(await find('奖励 人')).toEqual(['reward']);
    });

    it('finds a stop word that is the whole question', async () => {
      expect(await find('the')).toContain('event-loop');
    });

    it('gives the best first, at most as many as asked for, and counts them all', async () => {
      const all = await engine.search({ query: parseQuery('testing tests'), limit: 10 });
      const scores = all.hits.map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(1);
      expect(scores).toEqual(scores.toSorted((left, right) => right - left));
      expect(all.total).toBe(all.hits.length);
      const one = await engine.search({ query: parseQuery('testing tests'), limit: 1 });
      expect(one).toMatchObject({ hits: all.hits.slice(0, 1), total: all.total });
    });

    it('tells how much of the question each covers', async () => {
      const { hits } = await engine.search({ query: parseQuery('testing rewards'), limit: 10, lenient: true });
      const covered = new Map(hits.map(({ id, coverage }) => [id, coverage]));
      expect(covered.get('tests')).toBeGreaterThan(0.2);
      expect(covered.get('tests')).toBeLessThan(0.8);
      const whole = await engine.search({ query: parseQuery('reward function'), limit: 1 });
      expect(whole.hits[0]?.coverage).toBeCloseTo(1);
    });

    it('finds only what belongs to all that a filter names', async () => {
      expect(await find('Ruth Adler')).toEqual(expect.arrayContaining(['naming', 'tests']));
      expect(await find('Ruth Adler', { belongsTo: ['testing'] })).toEqual(['tests']);
      expect(await find('Ruth Adler', { belongsTo: ['testing', 'ruth'] })).toEqual(['tests']);
      expect(await find('Ruth Adler', { belongsTo: ['testing', 'ben'] })).toEqual([]);
      expect(await find('Ruth Adler', { belongsTo: ['no such "id'] })).toEqual([]);
    });

    it('finds nothing that belongs to what a filter leaves out', async () => {
      expect(await find('Ruth Adler', { without: ['testing'] })).toEqual(
        (await find('Ruth Adler')).filter((id) => id !== 'tests'),
      );
      expect(await find('Ruth Adler', { belongsTo: ['testing'], without: ['no such "id', 'ruth'] })).toEqual([]);
      expect(await find('Ruth Adler', { without: [] })).toEqual(await find('Ruth Adler'));
    });

    it('finds only the kinds that a filter names', async () => {
      expect(await find('testing')).toEqual(expect.arrayContaining(['tests', 'link']));
      expect(await find('testing', { kinds: ['link'] })).toEqual(['link']);
      expect((await find('testing', { kinds: ['link', 'quote'] })).toSorted()).toEqual(
        (await find('testing')).toSorted(),
      );
      expect(await find('testing', { kinds: ['link'], belongsTo: ['ruth'] })).toEqual([]);
    });

    it('finds only what may hold the exact words', async () => {
      expect(await find('强化学习 函数')).toEqual(expect.arrayContaining(['reward', 'random-seed']));
      expect(await find('强化学习 函数 "随机种子"')).toEqual(['random-seed']);
      expect(await find('强化学习 函数 "随机种子" "奖励函数"')).toEqual([]);
      expect(await find('"reward function"')).toEqual(['reward']);
    });

    it('finds only what is accepted', async () => {
      const accept = (id: string) => id === 'tests';
      const { hits, total } = await engine.search({ query: parseQuery('Ruth Adler'), limit: 10, accept });
      expect(hits.map(({ id }) => id)).toEqual(['tests']);
      expect(total).toBe(1);
    });

    it('gives the nearest, however little they answer, when it may', async () => {
      const query = parseQuery('量子计算');
      expect((await engine.search({ query, limit: 10, lenient: true })).hits.map(({ id }) => id)).toContain(
        'advertising',
      );
    });

    it('tells how many documents hold each term, and of none that nobody holds', async () => {
      expect(await engine.frequencies(['奖励', '函数', '学习', 'event', '松茸'])).toEqual(
        new Map([
          ['奖励', 1],
          ['函数', 1],
          ['学习', 6],
          ['event', 1],
        ]),
      );
      expect(await engine.frequencies([])).toEqual(new Map());
    });

    it('is silent when what may be found hardly fits', async () => {
      expect(await find('奖励函数 神经网络 随机种子 广告', { belongsTo: ['anonymous'] })).toEqual([]);
    });

    it.each([
      ['付聪', '人人都读付聪写的书'],
      ['王欣逸', '大家和王欣逸说过'],
      ['于乐', '由于乐观的于乐没有来'],
    ])('finds the name %s in «%s»', async (name, body) => {
      await engine.updatePost('names.md', [document('names', { path: 'names.md', body })]);
      expect(await find(name)).toContain('names');
    });

    it('names the words that matched, and no scraps of them', async () => {
      const { hits } = await engine.search({ query: parseQuery('强化学习的奖励函数'), limit: 1 });
      expect(hits[0]?.terms.toSorted()).toEqual(['函数', '奖励', '学习', '强化'].toSorted());
    });
  });

  describe('which comes first', () => {
    const others = Array.from({ length: 20 }, (_, n) =>
      document(`other${n}`, { body: '米饭 面包 鱼汤', title: '厨房' }),
    );

    it.each([
      ['a rare word before several common ones', '松茸 米饭 面包 鱼汤', { body: '松茸' }, { body: '米饭 面包 鱼汤' }],
      ['a word before pieces of another', '图书馆 松茸', { body: '松茸' }, { body: '图书 书馆' }],
      ['words side by side before words apart', '清炒松茸', { body: '清炒松茸, 很香' }, { body: '松茸很香, 清炒' }],
      ['what an excerpt says before the title of its post', '松茸', { body: '松茸很香, 孩子喜欢' }, { title: '松茸' }],
      ['a short text before a long one', '松茸', { body: '松茸很香' }, { body: `松茸很香, ${'米饭不香, '.repeat(9)}` }],
      [
        'a text about it before one that mentions it',
        '松茸',
        { body: '松茸, 松茸! 米饭' },
        { body: '松茸, 米饭, 鱼汤' },
      ],
    ])('%s', async (_, text, first, second) => {
      // In either order, so that no tie passes for a rank.
      for (const documents of [
        [document('first', first), document('second', second)],
        [document('second', second), document('first', first)],
      ]) {
        await engine.replace([...others, ...documents]);
        const ranks = (await engine.search({ query: parseQuery(text), limit: 30 })).hits.map(({ id }) => id);
        expect(ranks[0]).toBe('first');
      }
    });
  });

  describe('when posts change', () => {
    beforeEach(() => engine.replace([document('tea', { body: '绿茶' }), document('rice', { body: '米饭' })]));

    it('forgets what was replaced', async () => {
      await engine.replace([document('bread', { body: '面包' })]);
      expect(await find('绿茶')).toEqual([]);
      expect(await find('面包')).toEqual(['bread']);
    });

    it('replaces one post and leaves the others', async () => {
      await engine.updatePost('tea.md', [
        document('tea', { body: '红茶' }),
        document('cup', { path: 'tea.md', body: '茶杯' }),
      ]);
      expect(await find('绿茶')).toEqual([]);
      expect(await find('红茶')).toEqual(['tea']);
      expect(await find('茶杯')).toEqual(['cup']);
      expect(await find('米饭')).toEqual(['rice']);
    });

    it('adds a post that was not there', async () => {
      await engine.updatePost('bread.md', [document('bread', { body: '面包' })]);
      expect(await find('面包')).toEqual(['bread']);
    });

    it('removes a post, and may be told so twice', async () => {
      await engine.updatePost('tea.md', []);
      await engine.updatePost('tea.md', []);
      expect(await find('绿茶')).toEqual([]);
      expect(await find('米饭')).toEqual(['rice']);
    });

    it('makes changes in the order they were asked for', async () => {
      await Promise.all([
        engine.replace([document('soup', { body: '鱼汤' })]),
        engine.updatePost('soup.md', [document('soup', { body: '肉汤' })]),
        engine.updatePost('soup.md', [document('soup', { body: '菜汤' })]),
      ]);
      expect(await find('鱼汤')).toEqual([]);
      expect(await find('菜汤')).toEqual(['soup']);
    });

    it('answers from the old content or the new, never from a half', async () => {
      const fruit = (word: string) =>
        Array.from({ length: 60 }, (_, n) => document(`${word}${n}`, { body: word, path: `${n}.md` }));
      await engine.replace(fruit('苹果'));
      let done = false;
      const replaced = engine.replace(fruit('香蕉')).then(() => {
        done = true;
      });
      do {
        const [old, young] = await Promise.all(
          ['苹果', '香蕉'].map((text) => engine.search({ query: parseQuery(text), limit: 100 })),
        );
        expect([old?.total, young?.total].toSorted()).toEqual([0, 60]);
        await new Promise(setImmediate);
      } while (!done);
      await replaced;
      expect((await engine.search({ query: parseQuery('香蕉'), limit: 1 })).total).toBe(60);
    });

    it('comes to the same by updates as by replacing everything', async () => {
      const word = fc.constantFrom('绿茶', '米饭', '面包', '鱼汤', 'cheese', 'butter');
      const post = fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md'), fc.array(word, { maxLength: 3 }));
      await fc.assert(
        fc.asyncProperty(fc.array(post, { maxLength: 8 }), async (updates) => {
          await engine.replace([]);
          const kept = new Map<string, readonly string[]>();
          for (const [path, words] of updates) {
            await engine.updatePost(
              path,
              words.map((body, n) => document(`${path}${n}`, { path, body })),
            );
            kept.set(path, words);
          }
          for (const text of ['绿茶', '米饭', '面包', '鱼汤', 'cheese', 'butter']) {
            const holding = [...kept].flatMap(([path, words]) =>
              words.flatMap((body, n) => (body === text ? [`${path}${n}`] : [])),
            );
            expect((await find(text)).sort()).toEqual(holding.sort());
          }
        }),
        { numRuns: 30 },
      );
    });
  });

  it('answers before it holds anything', async () => {
    expect(await engine.search({ query: parseQuery('黑箱'), limit: 5 })).toMatchObject({ hits: [], total: 0 });
  });

  it('survives any question', async () => {
    await engine.replace(smallLibrary);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const { hits, total } = await engine.search({ query: parseQuery(text), limit: 3 });
        expect(hits.length).toBe(Math.min(3, total));
      }),
    );
  });

  it('finds each document by its own words', async () => {
    const body = fc.string({ unit: fc.constantFrom(..."学習強化网络茶a1+.-' é아プ"), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        await engine.replace([document('it', { body: text })]);
        if (/[\p{L}\p{N}]/u.test(text)) expect(await find(text.replaceAll(/^-| -/g, ' '))).toEqual(['it']);
      }),
    );
  });
}
