import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { plain } from '../../src/domain/rich-text.ts';
import type { LiveLibrary } from '../../src/library/build.ts';
import { toSearchDocument } from '../../src/library/document.ts';
import { anExcerpt, aPost, aPostOf, aSection, aSource } from '../support/excerpts.ts';
import { aLibrary } from '../support/sample-library.ts';
import { deepLearning, notesOnCraft, samplePosts } from '../support/sample-posts.ts';

const problem = (path: string): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'front-matter',
  message: 'Something is odd.',
  remedy: 'Mend it.',
});

describe('a library', () => {
  test('says what it holds; originals are no sources of their own', async () => {
    const library = await aLibrary({ problems: [problem('a.md')] });
    expect(library.summary).toEqual({ posts: 2, excerpts: 10, sources: 8, problems: 1 });
  });

  test('finds excerpts with what matched and a snippet', async () => {
    const library = await aLibrary();
    const { hits, total } = await library.find({ text: 'reward function', limit: 1 });
    expect(total).toBe(2);
    expect(hits[0]?.excerpt.id).toBe('rewards1');
    expect(hits[0]?.matches.map(({ from, to }) => hits[0]?.excerpt.body.text.slice(from, to))).toEqual([
      '奖励函数',
      'reward',
      'function',
    ]);
    expect(hits[0]?.snippet.text.text).toContain('reward function');
  });

  test('says what is near to an excerpt, what shares its source before the rest', async () => {
    const library = await aLibrary();
    const excerpt = library.excerpt('blackbox');
    const near = excerpt === undefined ? [] : await library.near(excerpt, 5);
    const ids = near.map(({ excerpt: { id } }) => id);
    expect(ids).not.toContain('blackbox');
    expect(ids[0]).toBe('compute1');
    expect(near[0]?.snippet.text.text).not.toBe('');
  });

  test('shows a link by what its source is called', async () => {
    const library = await aLibrary();
    const { hits } = await library.find({ text: '算法工程师', limit: 5 });
    const link = hits.find(({ excerpt }) => excerpt.kind === 'link');
    expect(link?.snippet.text.text).toBe('纳米酱: 算法工程师当前选哪个方向好?');
    expect(link?.snippet.matches).not.toEqual([]);
  });

  test('narrows a search by kind, topic, source and section together', async () => {
    const library = await aLibrary();
    const source = library.sources.resolve('知乎')?.id ?? '';
    const section = library.sections.resolve('一般深度学习')?.id ?? '';
    const topic = library.topics.resolve('付聪Ben')?.id ?? '';
    const ids = async (filter: object): Promise<string[]> =>
      (await library.find({ text: '黑箱', limit: 9, ...filter })).hits.map(({ excerpt }) => excerpt.id);
    expect((await ids({ source, section })).sort()).toEqual(['blackbox', 'compute1']);
    expect(await ids({ source, section, topic })).toEqual(['compute1']);
    expect(await ids({ kinds: ['link'] })).toEqual([]);
    expect(await ids({ topic: 'unknown' })).toEqual([]);
    const broad = library.topics.resolve('Machine Learning')?.id ?? '';
    const listed = library.list({ topic: broad, source, section, kinds: ['quote'] });
    expect(Array.from(listed, ({ id }) => id)).toEqual(['blackbox', 'compute1']);
  });

  test('lists by path and position, whatever the order the posts came in', async () => {
    const library = await aLibrary({ posts: [notesOnCraft, deepLearning] });
    const expected = samplePosts.flatMap(({ excerpts }) => excerpts.map(({ id }) => id));
    expect(Array.from(library.list({}), ({ id }) => id)).toEqual(expected);
  });
});

test('a document for the engine keeps originals apart from sources', () => {
  const document = toSearchDocument(deepLearning.excerpts[1] ?? anExcerpt('', deepLearning.post, aSection(), ''), [
    'one',
    'two',
  ]);
  expect(document).toMatchObject({
    id: 'blackbox',
    path: '2022-03-25-dl-tsukkomi.md',
    kind: 'quote',
    headings: ['一般深度学习'],
    sources: ['mileistone', '为什么都说神经网络是个黑箱?', '知乎'],
    originals: ['Ali Rahimi', 'Lessons from Optics, The Other Deep Learning', 'argmin blog'],
    topics: ['Machine Learning'],
    belongsTo: ['one', 'two'],
  });
});

/** Everything a reader could tell two libraries apart by. */
const viewOf = (library: LiveLibrary): object => ({
  summary: library.summary,
  list: [...library.list({})],
  ...Object.fromEntries(
    (['sections', 'sources', 'topics'] as const).map((name) => [
      name,
      library[name].all().map((entry) => {
        const filter = { sections: { section: entry.id }, sources: { source: entry.id }, topics: { topic: entry.id } }[
          name
        ];
        return {
          entry: library[name].get(entry.id),
          listed: entry,
          excerpts: Array.from(library.list(filter), ({ id }) => id),
        };
      }),
    ]),
  ),
});

describe('a post that changes', () => {
  test('is found in its new form, and its problems are', async () => {
    const library = await aLibrary({ problems: [problem('notes/craft.md'), problem('other.md')] });
    const post = aPost({ path: 'notes/craft.md', title: 'Notes on craft' });
    const section = aSection('Rewritten');
    await library.replacePost(
      'notes/craft.md',
      aPostOf(post, anExcerpt('fresh001', post, section, 'A fresh thought.')),
      [],
    );
    expect((await library.find({ text: 'fresh', limit: 5 })).hits.map(({ excerpt }) => excerpt.id)).toEqual([
      'fresh001',
    ]);
    expect((await library.find({ text: 'simple', limit: 5 })).hits).toEqual([]);
    expect(library.sections.suggest('Rewritten', 5)).toHaveLength(1);
    expect(library.topics.suggest('software', 5)).toEqual([]);
    expect(library.excerpt('simple01')).toBeUndefined();
    expect(library.problems).toEqual([problem('other.md')]);
  });

  test('is judged in its new form where the ids stay', async () => {
    const library = await aLibrary();
    const { post, excerpts } = notesOnCraft;
    const sentenceOf = async (): Promise<string> => {
      const [hit] = (await library.find({ text: 'simple programs', limit: 1 })).hits;
      return hit?.excerpt.body.text.slice(hit.sentence?.from, hit.sentence?.to) ?? '';
    };
    expect(await sentenceOf()).toBe('Simple programs are the ones that somebody dares to change.');
    const text = 'What is long comes first. Simple programs come later.';
    const rewritten = excerpts.map((one) => (one.id === 'simple01' ? { ...one, body: plain(text) } : one));
    await library.replacePost(post.path, { post, excerpts: rewritten }, []);
    expect(await sentenceOf()).toBe('Simple programs come later.');
  });

  test('keeps its excerpts when it moves, even if it appears before it disappears', async () => {
    const library = await aLibrary();
    const { post, excerpts } = notesOnCraft;
    const moved = { ...post, path: 'moved.md' };
    await library.replacePost(
      'moved.md',
      { post: moved, excerpts: excerpts.map((one) => ({ ...one, post: moved })) },
      [],
    );
    await library.replacePost(post.path, null, []);
    expect(library.excerpt('simple01')?.post.path).toBe('moved.md');
    expect(library.summary.excerpts).toBe(10);
    expect((await library.find({ text: 'simple programs', limit: 5 })).hits[0]?.excerpt.id).toBe('simple01');
  });

  test('leaves the library as if it had been built anew', async () => {
    const path = fc.constantFrom('a.md', 'b.md', 'c.md');
    const name = fc.constantFrom('One', 'one', 'Two', '三', 'Three › four');
    const names = fc.array(name, { maxLength: 2 });
    const content = fc.record({ path, title: name, headings: names, authors: names, categories: names, tags: names });
    const change = fc.oneof(content, fc.record({ path, removed: fc.constant(true) }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const changed = await aLibrary({ posts: [] });
        const now = new Map<string, ReturnType<typeof aPostOf>>();
        for (const [index, step] of changes.entries()) {
          if ('removed' in step) {
            now.delete(step.path);
          } else {
            const post = aPost(step);
            const sources = step.authors.map((author) => aSource({ author, title: author, site: 'Site' }));
            const at = (depth: number) => aSection(...step.headings.slice(0, depth));
            const excerpts = [0, 1, 2].map((depth) =>
              anExcerpt(`e${index}${depth}`, post, at(depth), 'Text.', ...sources),
            );
            now.set(step.path, aPostOf(post, ...excerpts));
          }
          await changed.replacePost(step.path, now.get(step.path) ?? null, []);
          changed.topics.all();
        }
        const fresh = await aLibrary({ posts: [...now.values()].sort((a, b) => (a.post.path < b.post.path ? -1 : 1)) });
        expect(viewOf(changed)).toEqual(viewOf(fresh));
      }),
    );
  });
});
