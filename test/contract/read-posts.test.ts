import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { isServed } from '../../src/content/load-posts.ts';
import { type ParsedPost, parsePost } from '../../src/content/parse-post.ts';
import { type ReadPosts, readPosts } from '../../src/content/read-posts.ts';
import { createShelf } from '../../src/content/shelf.ts';
import { withUniqueIds } from '../../src/content/unique-ids.ts';
import { openLibrary } from '../../src/open-library.ts';
import { write } from '../support/folder.ts';
import { whenDone } from '../support/once-for-all.ts';
import { githubPublishing } from '../support/publishing.ts';

/** Posts that are read, and the library that serves them, told of each change. */
interface Kept {
  readonly read: ReadPosts;
  replace(path: string, post: ParsedPost | null): Promise<void>;
  close(): Promise<void>;
}

const options = { includeDrafts: false, now: () => new Date('2026-06-01T00:00:00Z') };
const parse = (path: string, text: string): ParsedPost => parsePost(path, text, githubPublishing);

async function inMemory(files: ReadonlyMap<string, string>): Promise<Kept> {
  const posts = Array.from(files, ([path, text]) => parse(path, text));
  const served = new Set(posts.filter((post) => isServed(post, options)).map(({ post }) => post.path));
  return { read: readPosts(posts, served), replace: async () => {}, close: async () => {} };
}

async function inSnapshot(files: ReadonlyMap<string, string>): Promise<Kept> {
  const home = mkdtempSync(join(tmpdir(), 'florilegium-'));
  write(home, 'blog/.git/config', '');
  for (const [path, text] of files) write(join(home, 'blog'), path, text);
  const config = readConfig({ CONTENT_DIR: join(home, 'blog'), DATA_DIR: join(home, 'data'), SEARCH_ENGINE: 'sqlite' });
  const { content, library, close } = await openLibrary({ config, log: pino({ level: 'silent' }) });
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  whenDone(remove);
  return {
    read: content.readPosts,
    replace: (path, post) => library.replacePost(path, post, []),
    async close() {
      await close();
      remove();
    },
  };
}

const paths = ['a.md', 'b.md', 'c.md', 'deep/d.md'];
const passage = fc.constantFrom('One.', 'Two.', 'Three.', 'Four.');
const text = fc
  .tuple(fc.boolean(), fc.array(passage, { maxLength: 3 }))
  .map(([draft, passages]) => `${draft ? '---\ndraft: true\n---\n' : ''}${passages.join('\n\n***\n\n')}\n`);
const state = fc.tuple(...paths.map(() => fc.option(text)));

const filesIn = (texts: readonly (string | null)[]): ReadonlyMap<string, string> =>
  new Map(texts.flatMap((text, place) => (text === null ? [] : [[paths[place] ?? '', text] as const])));
const idsOf = ({ excerpts }: ParsedPost): readonly string[] => excerpts.map(({ id }) => id);

/** What is to be served of some files: everything at once, as at a start. */
function servedOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, ParsedPost> {
  const posts = Array.from(files, ([path, text]) => parse(path, text)).filter((post) => isServed(post, options));
  posts.sort((a, b) => (a.post.path < b.post.path ? -1 : 1));
  return new Map(withUniqueIds(posts).map((post) => [post.post.path, post]));
}

describe.each([
  ['in memory', inMemory, 60],
  ['in a snapshot', inSnapshot, 6],
])('posts that are read, %s', (_where, create, numRuns) => {
  it('are served after any changes as if they had been read at once, and no id stands twice in between', async () => {
    await fc.assert(
      fc.asyncProperty(state, fc.array(state, { minLength: 1, maxLength: 4 }), async (first, later) => {
        let files = filesIn(first);
        const { read, replace, close } = await create(files);
        const shelf = createShelf(read, options);
        const served = new Map(servedOf(files));
        for (const texts of later) {
          const next = filesIn(texts);
          const changed = paths.filter((path) => files.get(path) !== next.get(path));
          const found = changed.map((path): [string, ParsedPost | null] => {
            const text = next.get(path);
            return [path, text === undefined ? null : parse(path, text)];
          });
          for (const { path, post } of shelf.update(new Map(found))) {
            if (post === null) served.delete(path);
            else served.set(path, post);
            const ids = [...served.values()].flatMap(idsOf);
            expect(new Set(ids).size).toBe(ids.length);
            await replace(path, post);
          }
          files = next;
          const expected = servedOf(files);
          expect(new Map([...served].map(([path, post]) => [path, idsOf(post)]))).toEqual(
            new Map([...expected].map(([path, post]) => [path, idsOf(post)])),
          );
          expect([...read.paths()].sort()).toEqual([...files.keys()].sort());
          for (const [path, text] of files) expect(read.contentOf(path)).toEqual(parse(path, text));
        }
        await close();
      }),
      { numRuns },
    );
  });

  it('are not told of again when a file is written anew without another word', async () => {
    const files = new Map([
      ['a.md', 'One.\n\n- Ada. (2020). [Notes](https://example.org/notes).\n'],
      ['b.md', '---\ndraft: true\n---\nTwo.\n'],
    ]);
    const { read, close } = await create(files);
    const shelf = createShelf(read, options);
    const again = new Map(Array.from(files, ([path, text]) => [path, parse(path, text)]));
    expect([...shelf.update(again)].filter(({ post }) => post !== null)).toEqual([]);
    const other = new Map([['a.md', parse('a.md', 'One.\n\n- Ada. (2021). [Notes](https://example.org/notes).\n')]]);
    expect([...shelf.update(other)].map(({ path }) => path)).toEqual(['a.md']);
    await close();
  });

  it('are known by the ids that they have by themselves', async () => {
    const files = new Map([
      ['a.md', 'One.\n\n***\n\nTwo.\n'],
      ['b.md', 'Two.\n'],
      ['c.md', '---\ndraft: true\n---\nTwo.\n'],
    ]);
    const { read, close } = await create(files);
    const [one = '', two = ''] = idsOf(parse('a.md', files.get('a.md') ?? ''));
    expect([...read.holding([one])]).toEqual(['a.md']);
    expect([...read.holding([two, two, 'none'])].sort()).toEqual(['a.md', 'b.md', 'c.md']);
    expect(read.outlines(['b.md', 'none.md']).map(({ path, ids }) => [path, ids])).toEqual([['b.md', [two]]]);
    expect([...read.unserved()].map(({ path }) => path)).toEqual(['c.md']);
    read.keep('b.md', null, false);
    expect([...read.holding([two])].sort()).toEqual(['a.md', 'c.md']);
    expect(read.contentOf('b.md')).toBeUndefined();
    await close();
  });
});
