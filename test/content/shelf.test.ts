import { expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import { readPosts } from '../../src/content/read-posts.ts';
import { createShelf } from '../../src/content/shelf.ts';
import { githubPublishing } from '../support/publishing.ts';

const parse = (path: string, text: string) => parsePost(path, text, githubPublishing);
const shelfOf = (files: Readonly<Record<string, string>>) =>
  createShelf(
    readPosts(
      Object.entries(files).map(([path, text]) => parse(path, text)),
      new Set(Object.keys(files)),
    ),
    {
      includeDrafts: false,
      now: () => now,
    },
  );
let now = new Date('2026-01-01T00:00:00Z');
const ids = (post: ReturnType<typeof parse> | null | undefined) => post?.excerpts.map(({ id }) => id);

it('gives a changed, a new and a removed post, and no other', () => {
  const shelf = shelfOf({ 'a.md': 'One.', 'b.md': 'Two.', 'c.md': 'Three.' });
  const changes = [
    ...shelf.update(
      new Map([
        ['a.md', parse('a.md', 'One more.')],
        ['b.md', null],
        ['d.md', parse('d.md', 'Four.')],
      ]),
    ),
  ];
  expect(changes.map(({ path, post }) => [path, post?.excerpts[0]?.body.text ?? null])).toEqual([
    ['a.md', 'One more.'],
    ['b.md', null],
    ['d.md', 'Four.'],
  ]);
});

it('serves the last good form of a post that breaks, with its problem', () => {
  const shelf = shelfOf({ 'a.md': 'Good.' });
  const broken = parse('a.md', '---\ntitle: [\n---\nBetter.');
  const [change] = shelf.update(new Map([['a.md', broken]]));
  expect(change?.post?.excerpts[0]?.body.text).toBe('Good.');
  expect(change?.problems).toMatchObject([{ rule: 'front-matter' }]);
  const [mended] = shelf.update(new Map([['a.md', parse('a.md', 'Better.')]]));
  expect(mended?.post?.excerpts[0]?.body.text).toBe('Better.');
  expect(mended?.problems).toEqual([]);
});

it('gives the plain id to the twin that remains, and tells of that post too', () => {
  const shelf = shelfOf({ 'a.md': 'Same words.', 'b.md': 'Same words.' });
  const changes = [...shelf.update(new Map([['a.md', null]]))];
  expect(changes.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(ids(changes[1]?.post)).toEqual(ids(parse('b.md', 'Same words.')));
});

it('hands the plain id from the later twin to an earlier one, the later giving it up first', () => {
  const shelf = shelfOf({ 'b.md': 'Same words.' });
  const changes = [...shelf.update(new Map([['a.md', parse('a.md', 'Same words.')]]))];
  expect(changes.map(({ path }) => path)).toEqual(['b.md', 'a.md']);
});

it('lets posts exchange their excerpts without an id standing twice at any time', () => {
  const shelf = shelfOf({ 'a.md': 'One.\n\n***\n\nOnly here.', 'b.md': 'Two.\n\n***\n\nOnly there.' });
  const held = new Map<string, readonly string[]>();
  const swapped = new Map([
    ['a.md', parse('a.md', 'Two.')],
    ['b.md', parse('b.md', 'One.')],
  ]);
  for (const path of swapped.keys()) held.set(path, ids(parse(path, path === 'a.md' ? 'One.' : 'Two.')) ?? []);
  for (const { path, post } of shelf.update(swapped)) {
    held.set(path, ids(post) ?? []);
    const all = [...held.values()].flat();
    expect(new Set(all).size).toBe(all.length);
  }
  expect(held.get('a.md')).toEqual(ids(parse('a.md', 'Two.')));
});

it('serves a post that is dated ahead when its time comes, and drafts never', () => {
  const ahead = { ...parse('ahead.md', 'Later.'), visibleFrom: new Date('2026-06-01T00:00:00Z') };
  const shelf = createShelf(readPosts([ahead, parse('draft.md', '---\ndraft: true\n---\nNo.')], new Set()), {
    includeDrafts: false,
    now: () => now,
  });
  expect([...shelf.update(new Map())]).toEqual([]);
  expect(shelf.nextDue()).toEqual(ahead.visibleFrom);
  now = new Date('2026-06-01T00:00:00Z');
  expect([...shelf.update(new Map())].map(({ path }) => path)).toEqual(['ahead.md']);
  expect(shelf.nextDue()).toBeNull();
});
