import { beforeAll, describe, expect, test } from 'vitest';
import { chosen } from '../../src/command/choice.ts';
import type { LiveLibrary } from '../../src/library/build.ts';
import { en } from '../../src/words/en.ts';
import { type Asking, askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { anExcerpt, aPost, aPostOf, aSection, aSource } from '../support/excerpts.ts';
import { aLibrary } from '../support/sample-library.ts';

let library: LiveLibrary;
let asking: Asking;
beforeAll(async () => {
  library = await aLibrary();
  asking = await askingOf(library);
});

const shown = async (line: string): Promise<string[]> => (await asking.ask(line)).items.map(inShort);
const topic = (name: string): string => chosen(library.topics.resolve(name)?.id ?? '');

describe('/quote', () => {
  test('shows quotes one a page, the best first, then texts, never links', async () => {
    const reply = await asking.ask('/quote reward');
    expect(reply).toMatchObject({ title: 'reward', flow: 'single', private: false, actions: [] });
    expect(reply.items.map(inShort)).toEqual(['rewards1', 'remark01']);
    expect(await shown('/quote 算法工程师')).not.toContain('link0001');
  });

  test('shows a text that says far more of what is asked before a quote that shares one word of it', async () => {
    const post = aPost({ path: 'learning.md', title: 'Notes' });
    const source = aSource({ author: 'Ada Example', title: 'On time' });
    const quote = anExcerpt('quote001', post, aSection('One'), 'Tests of rewards take time.', source);
    const text = anExcerpt('text0001', post, aSection('Two'), 'Tests of rewards need functions that are pure.');
    const { ask } = await askingOf(await aLibrary({ posts: [aPostOf(post, quote, text)] }));
    expect((await ask('/quote tests of pure rewards')).items.map(inShort)).toEqual(['text0001', 'quote001']);
    expect((await ask('/quote tests of rewards')).items.map(inShort)).toEqual(['quote001', 'text0001']);
  });

  test('shows one kind alone when that is asked for', async () => {
    const kinds = async (kind: string) =>
      (await asking.ask(`/quote 算法工程师 ${kind}`)).items.map((item) =>
        item.type === 'excerpt' ? item.excerpt.kind : inShort(item),
      );
    expect(new Set(await kinds('kind:link'))).toEqual(new Set(['link']));
    expect(await shown('/quote reward kind:quote')).toEqual(['rewards1']);
    expect(await shown('/quote reward kind:text')).toEqual(['remark01']);
    expect((await shown('/quote reward kind:poem'))[0]).toContain('quote, text, link');
  });

  test('marks what matched', async () => {
    const [first] = (await asking.ask('/quote 黑箱')).items;
    const marked =
      first?.type === 'excerpt' ? first.matches.map(({ from, to }) => first.excerpt.body.text.slice(from, to)) : [];
    expect(marked).toEqual(['黑箱']);
  });

  test('of a chosen topic shows what belongs to it, and only that', async () => {
    expect(await shown(`/quote ${topic('应用场景')}`)).toEqual(['anonym01']);
    expect(await shown(`/quote ${topic('software')}`)).toEqual(['simple01', 'tests001', 'remark01']);
    expect((await asking.ask(`/quote ${topic('应用场景')}`)).title).toBe('应用场景');
  });

  test('shows the excerpt whose id is typed, of whatever kind', async () => {
    expect(await shown('/quote topic:#rewards1')).toEqual(['rewards1']);
    expect(await shown('/quote #LINK0001')).toEqual(['link0001']);
    expect(await shown('/quote #reward')).toContain('rewards1');
  });

  test('keeps to an author, typed or chosen', async () => {
    expect(await shown('/quote 黑箱 author:付聪')).toEqual(['compute1']);
    const author = chosen(library.sources.resolve('Ali Rahimi')?.id ?? '');
    expect(await shown(`/quote 黑箱 author:${author}`)).toEqual(['blackbox']);
    expect((await asking.ask('/quote 黑箱 author:付聪')).title).toBe('黑箱 · 付聪Ben');
  });

  test('asks which author, and goes on with the one that is opened', async () => {
    const reply = await asking.ask('/quote 强化学习 author:al');
    expect(reply.items.map(inShort)).toEqual([en.whichOne('al'), 'Alex Irpan', 'Ali Rahimi']);
    const [, alex] = reply.items;
    const opened = alex?.type === 'entry' && alex.open !== null ? await asking.press(alex.open) : null;
    expect(opened?.items.map(inShort)).toEqual(['rewards1', ...(opened?.items.slice(1).map(inShort) ?? [])]);
    expect(opened?.title).toBe('强化学习 · Alex Irpan');
  });

  test('puts what was sought between one pair of marks, however it was typed', async () => {
    for (const line of ['/quote "红烧肉"', '/search "红烧肉"', '/quote “红烧肉”']) {
      expect((await shown(line))[0], line).toContain(en.nothingFound('红烧肉'));
    }
    expect((await asking.ask('/search "黑箱"')).title).toMatch(/ on “黑箱”$/);
  });

  test('says that nothing was found, and offers topics that open', async () => {
    const reply = await asking.ask('/quote 红烧肉');
    expect(inShort(reply.items[0] ?? { type: 'text', text: { text: '', marks: [] } })).toContain(
      en.nothingFound('红烧肉'),
    );
    const [, first] = reply.items;
    expect(first).toMatchObject({ type: 'entry', name: 'Machine Learning', detail: 'category · 10 excerpts' });
    const opened = first?.type === 'entry' && first.open !== null ? await asking.press(first.open) : null;
    expect(opened?.title).toBe('Machine Learning · category · 10 excerpts');
  });

  test('says that what was chosen is gone', async () => {
    for (const line of ['/quote ', '/quote x author:', '/section ', '/source ', '/topic ', '/random ']) {
      expect((await shown(line + chosen('00000000')))[0], line).toContain(en.gone);
    }
  });

  test('suggests topics by any part of their names, and authors only where an author is asked for', async () => {
    const [first, ...others] = await asking.suggest('/quote 强化', 'topic');
    expect(first).toEqual({ name: '(深度) 强化学习 · heading · 2 excerpts', value: topic('(深度) 强化学习') });
    expect(others).toEqual([]);
    const authors = await asking.suggest('/quote x author:al', 'author');
    expect(authors.map(({ name }) => name)).toEqual([
      'Alex Irpan · author · 1 excerpt',
      'Ali Rahimi · author · 1 excerpt',
    ]);
    expect(await asking.suggest(`/quote ${first?.value}`, 'topic')).toEqual([first]);
  });
});

describe('/search', () => {
  test('lists hits of every kind, each of which opens', async () => {
    const reply = await asking.ask('/search 算法工程师 private:true');
    expect(reply).toMatchObject({ title: en.hits('算法工程师', 1, 1), flow: 'filled', private: true });
    expect(reply.items).toMatchObject([{ type: 'hit', excerpt: { id: 'link0001' } }]);
    const [hit] = reply.items;
    const opened = hit?.type === 'hit' ? await asking.press(hit.open) : null;
    expect(opened).toMatchObject({ private: true, items: [{ type: 'excerpt', excerpt: { id: 'link0001' } }] });
  });
});

describe('/section', () => {
  test('shows a section whole and in order', async () => {
    const reply = await asking.ask('/section 应用场景');
    expect(reply).toMatchObject({ title: '深度学习吐槽杂录 › 应用场景 · 2 excerpts', flow: 'filled' });
    expect(reply.items.map(inShort)).toEqual(['anonym01', 'link0001']);
    expect(await shown('/section "Notes on craft › Design"')).toEqual(['simple01', 'remark01']);
  });

  test('asks which one when several are meant', async () => {
    expect(await shown('/section simplicity')).toEqual([
      en.whichOne('simplicity'),
      'Notes on craft › Design › Simplicity',
      'Notes on craft › Testing › Simplicity',
    ]);
  });
});

describe('/source', () => {
  test('shows everything quoted from it, links too', async () => {
    expect(await shown('/source 知乎')).toEqual([
      'blackbox',
      'compute1',
      'rewards1',
      'doubt001',
      'anonym01',
      'link0001',
    ]);
    expect(await shown('/source 纳米酱')).toEqual(['link0001']);
  });

  test('finds the original behind a citation', async () => {
    expect(await shown('/source Ali Rahimi')).toEqual(['blackbox']);
  });

  test('tells works of one title apart', async () => {
    const reply = await asking.ask('/source 为什么都说神经网络是个黑箱?');
    expect(reply.items.slice(1)).toMatchObject([
      { detail: 'mileistone · work · 1 excerpt' },
      { detail: '付聪Ben · work · 1 excerpt' },
    ]);
  });
});

describe('/topic', () => {
  test('without a name lists all topics with their counts', async () => {
    const reply = await asking.ask('/topic');
    expect(reply.title).toBe(en.topics(20));
    expect(reply.items).toHaveLength(20);
    expect(reply.items[0]).toMatchObject({ name: 'Machine Learning', detail: 'category · 10 excerpts' });
  });

  test('lists what there is on one', async () => {
    const reply = await asking.ask('/topic 應用場景');
    expect(reply).toMatchObject({ title: '应用场景 · heading · 2 excerpts', flow: 'filled' });
    expect(reply.items).toMatchObject([
      { type: 'hit', excerpt: { id: 'anonym01' } },
      { type: 'hit', excerpt: { id: 'link0001' }, snippet: { text: '纳米酱: 算法工程师当前选哪个方向好?' } },
    ]);
  });
});

describe('/help', () => {
  test('is made from the commands: their options, but not the hidden ones, and their examples', async () => {
    const manager = await askingOf(library, () => 0, { caller: aCaller({ managesServer: true }) });
    const reply = await manager.ask('/help');
    const text = reply.items.map(inShort).join('\n');
    for (const { name, description, options, examples } of asking.dispatcher.commands) {
      expect(text).toContain(`/${name} ${description.en}`);
      for (const example of examples) expect(text).toContain(example);
      for (const [option, spec] of Object.entries(options)) {
        if (spec.hidden) expect(text).not.toContain(`\n${option} `);
        else expect(text).toContain(`\n${option} ${spec.description.en}`);
      }
    }
    expect(text).toContain(en.holdings(2, 10, 8));
    expect(reply.private).toBe(true);
  });

  test('names to a reader only what that reader may ask', async () => {
    const text = (await asking.ask('/help')).items.map(inShort).join('\n');
    expect(text).toContain('/saved list');
    expect(text).not.toMatch(/\/(settings|daily) /);
  });
});
