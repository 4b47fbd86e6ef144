import { expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import { createShelf } from '../../src/content/shelf.ts';
import { githubPublishing } from '../support/publishing.ts';

const parse = (path: string, text: string) => parsePost(path, text, githubPublishing);
const shelfOf = (files: Readonly<Record<string, string>>) =>
  createShelf({ read: Object.entries(files).map(([path, text]) => parse(path, text)) });
const ids = (post: ReturnType<typeof parse> | null | undefined) => post?.excerpts.map(({ id }) => id);

it('gives a changed, a new and a removed post, and no other', () => {
  const shelf = shelfOf({ 'a.md': 'One.', 'b.md': 'Two.', 'c.md': 'Three.' });
  const changes = shelf.update(
    new Map([
      ['a.md', parse('a.md', 'One more.')],
      ['b.md', null],
      ['d.md', parse('d.md', 'Four.')],
    ]),
  );
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
  const changes = shelf.update(new Map([['a.md', null]]));
  expect(changes.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(ids(changes[1]?.post)).toEqual(ids(parse('b.md', 'Same words.')));
});
