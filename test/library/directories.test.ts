import { beforeAll, describe, expect, test } from 'vitest';
import type { LiveLibrary } from '../../src/library/build.ts';
import { anExcerpt, aPost, aPostOf, aSection, aSource } from '../support/excerpts.ts';
import { aLibrary } from '../support/sample-library.ts';

let library: LiveLibrary;
beforeAll(async () => {
  library = await aLibrary();
});

const ids = (filter: Parameters<LiveLibrary['list']>[0]): string[] => Array.from(library.list(filter), ({ id }) => id);
const namesOf = (entries: readonly { readonly name: string }[]): string[] => entries.map(({ name }) => name);

describe('sections', () => {
  test('are named by their path, and count what stands in their subsections', () => {
    expect(library.sections.resolve('Notes on craft › Design')).toMatchObject({ count: 2 });
    expect(library.sections.resolve('Notes on craft')).toMatchObject({ name: 'Notes on craft', count: 3 });
  });

  test.each([
    ['a heading alone', '应用场景', '深度学习吐槽杂录 › 应用场景'],
    ['post › heading', '深度学习吐槽杂录 > 应用场景', '深度学习吐槽杂录 › 应用场景'],
    ['a heading with its parent left out', 'notes on craft › Testing', 'Notes on craft › Testing'],
    ['the end of a path', 'Testing › Simplicity', 'Notes on craft › Testing › Simplicity'],
    ['a part of one heading only', '强化', '深度学习吐槽杂录 › (深度) 强化学习'],
    ['a part of the post’s title alone', '吐槽', '深度学习吐槽杂录'],
    ['a part of a path', 'craft › Test', 'Notes on craft › Testing'],
    ['traditional script', '應用場景', '深度学习吐槽杂录 › 应用场景'],
    ['quotation marks around it', '"Notes on craft › Testing"', 'Notes on craft › Testing'],
  ])('are found by %s', (_, typed, name) => {
    expect(library.sections.resolve(typed)?.name).toBe(name);
  });

  test('that share a heading need a parent to be told apart', () => {
    expect(library.sections.resolve('Simplicity')).toBeUndefined();
    expect(library.sections.resolve('Notes on craft › Simplicity')).toBeUndefined();
    expect(library.sections.resolve('Design › Simplicity')?.count).toBe(1);
  });

  test('whose whole name is typed win over those that end so', async () => {
    const post = aPost({ path: 'a.md', title: 'Echo' });
    const echo = await aLibrary({ posts: [aPostOf(post, anExcerpt('echo0001', post, aSection('Echo'), 'Text.'))] });
    expect(echo.sections.resolve('echo')?.name).toBe('Echo');
  });

  test('list their excerpts in order, subsections included', () => {
    const design = library.sections.resolve('Design');
    expect(ids({ section: design?.id ?? '' })).toEqual(['simple01', 'remark01']);
    const whole = library.sections.resolve('深度学习吐槽杂录');
    expect(ids({ section: whole?.id ?? '' })[0]).toBe('lead0001');
  });
});

describe('sources', () => {
  test('are authors, works and sites, originals too', () => {
    const rahimi = library.sources.resolve('ali rahimi');
    expect(rahimi).toMatchObject({ kind: 'author', count: 1 });
    expect(ids({ source: rahimi?.id ?? '' })).toEqual(['blackbox']);
    expect(library.sources.resolve('argmin blog')?.kind).toBe('site');
    expect(library.sources.resolve('Lessons from Optics')?.kind).toBe('work');
  });

  test('with one title and two addresses are two works', () => {
    const works = library.sources.suggest('为什么都说神经网络是个黑箱', 25);
    expect(works.map(({ by }) => by)).toEqual(expect.arrayContaining(['mileistone', '付聪Ben']));
    expect(library.sources.resolve('为什么都说神经网络是个黑箱?')).toBeUndefined();
  });

  test('that name nobody are found when typed in full, never suggested', () => {
    expect(namesOf(library.sources.suggest('匿名', 25))).toEqual([]);
    expect(library.sources.resolve('匿名用戶')).toMatchObject({ unlisted: true, count: 1 });
  });

  test.each([
    ['Ali Rahimi, Ben Recht', ['Ali Rahimi, Ben Recht', 'Ali Rahimi', 'Ben Recht']],
    ['Vaswani, A., Shazeer, N., ... & Polosukhin, I.', ['Vaswani, A.', 'Shazeer, N.', 'Polosukhin, I.']],
    ['甲乙、丙丁', ['甲乙', '丙丁']],
    ['King, Martin Luther, Jr.', ['King, Martin Luther, Jr.']],
  ])('lead from each author of «%s» to the work', async (author, names) => {
    const post = aPost({ path: 'several.md', title: 'Several' });
    const source = aSource({ author, title: 'Work' });
    const several = await aLibrary({ posts: [aPostOf(post, anExcerpt('x', post, aSection(), 'words', source))] });
    const found = names.map((name) => several.sources.resolve(name));
    expect(found.map((entry) => [entry?.kind, entry?.count])).toEqual(names.map(() => ['author', 1]));
    const suggested = several.sources.suggest('', 25, ({ kind }) => kind === 'author').map(({ name }) => name);
    expect(suggested.toSorted()).toEqual(names.filter((name) => names.length === 1 || name !== author).toSorted());
  });

  test('without a site go by their host', () => {
    expect(library.sources.resolve('example.org')).toMatchObject({ kind: 'site', count: 1 });
  });

  test('are suggested and resolved among those that are accepted only', () => {
    const authors = library.sources.suggest('', 25, ({ kind }) => kind === 'author');
    expect(new Set(authors.map(({ kind }) => kind))).toEqual(new Set(['author']));
    expect(library.sources.resolve('argmin', ({ kind }) => kind === 'author')).toBeUndefined();
  });
});

describe('topics', () => {
  test('are suggested by any part of their name, in any script', () => {
    expect(namesOf(library.topics.suggest('强化', 25))).toEqual(['(深度) 强化学习']);
    expect(namesOf(library.topics.suggest('強化', 25))).toEqual(['(深度) 强化学习']);
  });

  test('of one name are one, whatever they are', () => {
    const topics = library.topics.suggest('machine learning', 25);
    expect(topics).toMatchObject([{ name: 'Machine Learning', kind: 'category', count: 10 }]);
  });

  test('of one name are called by what says most, whichever post comes first', async () => {
    const one = aPost({ path: 'a.md', title: 'A' });
    const other = aPost({ path: 'b.md', title: 'B', categories: ['same'] });
    const posts = [
      aPostOf(one, anExcerpt('heading1', one, aSection('Same'), 'Text.')),
      aPostOf(other, anExcerpt('category', other, aSection(), 'Text.')),
    ];
    expect((await aLibrary({ posts })).topics.all()).toMatchObject([{ name: 'same', kind: 'category', count: 2 }]);
  });

  test('come the most frequent first', () => {
    const counts = library.topics.all().map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('never name nobody', () => {
    expect(namesOf(library.topics.all())).not.toContain('匿名用户');
  });

  test('near to a text come first; the most frequent when none is near', () => {
    expect(library.nearestTopics('强化学习的奖励', 3)[0]?.name).toBe('(深度) 强化学习');
    const frequent = library.nearestTopics('量子', 25);
    expect(frequent[0]?.name).toBe('Machine Learning');
    expect(frequent.map(({ kind }) => kind)).not.toContain('site');
    expect(frequent.map(({ kind }) => kind)).not.toContain('author');
  });
});

test('an excerpt that mentions a name twice counts once', async () => {
  const post = aPost({ path: 'a.md', title: 'A', categories: ['twice'], tags: ['Twice'] });
  const source = aSource({ author: 'One', title: 'T', originals: [aSource({ author: 'One' })] });
  const small = await aLibrary({
    posts: [aPostOf(post, anExcerpt('twice001', post, aSection('twice'), 'Text.', source))],
  });
  expect(small.topics.all()).toMatchObject([
    { name: 'One', kind: 'author', count: 1 },
    { name: 'twice', kind: 'category', count: 1 },
  ]);
  expect(small.sources.resolve('One')?.count).toBe(1);
});
