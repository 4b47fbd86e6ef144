import { expect, it } from 'vitest';
import { loadPosts } from '../../src/content/load-posts.ts';
import { folderWith } from '../support/folder.ts';
import { githubPublishing } from '../support/publishing.ts';

const load = (files: Readonly<Record<string, string | Uint8Array>>, maximumBytes = 1_000_000) =>
  loadPosts(folderWith(files), {
    ignore: [],
    maximumBytes,
    includeDrafts: false,
    publishing: githubPublishing,
    now: () => new Date('2026-01-01T00:00:00Z'),
  });

const rules = ({ problems }: Awaited<ReturnType<typeof load>>): string[] =>
  problems.map(({ path, rule }) => `${path}: ${rule}`);

it('serves the others when one post is bad, and says which', async () => {
  const loaded = await load(
    {
      'bad.md': '---\ntitle: [\n---\nStill text.\n',
      'binary.md': new Uint8Array([0xff, 0xfe, 0x00, 0x81, 0x20]),
      'good.md': 'Good.\n',
      'huge.md': 'x'.repeat(2_000),
    },
    1_000,
  );
  expect(loaded.posts.map(({ post }) => post.path)).toEqual(['bad.md', 'good.md']);
  expect(rules(loaded)).toEqual(['bad.md: front-matter', 'binary.md: encoding', 'huge.md: file-too-large']);
});

it('reads GB18030 with a warning', async () => {
  const bytes = new Uint8Array([0xc9, 0xee, 0xb6, 0xc8, 0xd1, 0xa7, 0xcf, 0xb0, 0xa1, 0xa3]);
  const loaded = await load({ 'old.md': bytes });
  expect(loaded.posts[0]?.excerpts[0]?.body.text).toBe('深度学习。');
  expect(loaded.problems).toMatchObject([{ rule: 'encoding', severity: 'warning' }]);
});

it('takes no notice of a byte order mark, CRLF or NUL', async () => {
  const { posts, problems } = await load({
    'a.md': '\uFEFF---\r\ntitle: T\r\n---\r\n\r\nOne\0 two.\r\n\r\n- A. (2020). [T](https://example.org).\r\n',
  });
  expect(posts[0]?.post.title).toBe('T');
  expect(posts[0]?.excerpts.map(({ kind, body, lines }) => [kind, body.text, lines])).toEqual([
    ['quote', 'One two.', [5, 5]],
  ]);
  expect(problems).toEqual([]);
});

it('gives twins different ids, of which the first by path is the plain one', async () => {
  const text = 'The same words.\n\n- A. (2020). [T](https://example.org).\n';
  const alone = await load({ 'z.md': text });
  const both = await load({ 'a.md': text, 'z.md': `${text}\n${text}` });
  const [first, ...others] = both.posts.flatMap(({ excerpts }) => excerpts.map(({ id }) => id));
  expect(first).toBe(alone.posts[0]?.excerpts[0]?.id);
  expect(new Set([first, ...others]).size).toBe(3);
});

it('keeps the ids of excerpts through edits elsewhere, renames and moves', async () => {
  const quote = 'Words that stay.\n\n- A. (2020). [T](https://example.org).\n';
  const before = await load({ 'a.md': quote });
  const after = await load({
    'moved/b.md': `---\ntitle: New\n---\n\nAdded above.\n\n## New heading\n\n${quote}\n---\n\nAdded below.\n`,
  });
  const id = before.posts[0]?.excerpts[0]?.id;
  expect(id).toMatch(/^[0-9a-z]{8}$/);
  expect(after.posts[0]?.excerpts.find(({ kind }) => kind === 'quote')?.id).toBe(id);
});

it('leaves out drafts of every kind, and takes them when asked to', async () => {
  const files = {
    '_discarded/a.md': 'A.',
    '_drafts/b.md': 'B.',
    'c.md': '---\ndraft: true\n---\nC.',
    'd.md': '---\npublished: false\n---\nD.',
    'e.md': '---\nunlisted: true\n---\nE.',
    'f.md': '---\ndraft: false\npublished: true\n---\nF.',
  };
  expect((await load(files)).posts.map(({ post }) => post.path)).toEqual(['f.md']);
  const options = {
    ignore: [],
    maximumBytes: 1_000,
    includeDrafts: true,
    publishing: githubPublishing,
    now: () => new Date(0),
  };
  expect((await loadPosts(folderWith(files), options)).posts).toHaveLength(6);
});

it('says when two posts are published in one place', async () => {
  const publishing = { ...githubPublishing, postUrl: () => ({ url: 'https://example.org/same/' }) };
  const options = { ignore: [], maximumBytes: 1_000, includeDrafts: false, publishing, now: () => new Date(0) };
  const { problems } = await loadPosts(folderWith({ 'a.md': 'A.', 'b.md': 'B.' }), options);
  expect(problems).toMatchObject([{ path: 'b.md', rule: 'duplicate-url', message: expect.stringContaining('a.md') }]);
});

it('takes files that differ in language alone for one post in two languages', async () => {
  const { posts, problems } = await load({
    '2024-01-02-gardens.md': 'Chinese words.\n',
    '2024-01-02-gardens.en.md': 'English words.\n',
    'roads/index.zh-cn.md': 'Words.\n',
    'node.js.md': 'Words.\n',
  });
  expect(posts.map(({ post }) => post.title)).toEqual(['gardens', 'gardens', 'node.js', 'roads']);
  expect(problems).toEqual([]);
});
