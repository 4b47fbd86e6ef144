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

it.each([
  ['Shift_JIS', '8a7782d182c48e9e82c9945682f08f4b82a4814282b182ea82cd93fa967b8cea82cc837483408343838b82c582b78142'],
  ['EUC-JP', 'c5ecb5fec5d4c4a3a4cec5b8cbbebcbca4aba4e9c9d9bbcebbb3a4f2c4afa4e1a4bfb5adb2b1a4aca4a2a4eba1a3'],
  ['EUC-KR', 'b3aab4c220bbfdb0a2c7d1b4d920b0edb7ce20c1b8c0e7c7d1b4d920b9e8bfecb0ed20b6a7b6a7b7ce20c0cdc8f7b8e9'],
  ['Big5', 'bec7a6d3aec9b2dfa4a7a141a4a3a5e7bba1a547a148b36fac4fa440add3c163c5e9aabac0c9aed7'],
  ['Windows-1251', 'cff0e8e2e5f220ece8f020f1ebeee2e0'],
  ['UTF-16', 'fffe665b0c80f665604e4b4e'],
])('takes %s for no Chinese', async (_, hex) => {
  const { posts, problems } = await load({ 'old.md': Buffer.from(hex, 'hex') });
  expect(posts).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'encoding', severity: 'error' }]);
});

it.each([
  [
    '学而时习之，不亦说乎？有朋自远方来，不亦乐乎？',
    'd1a7b6f8cab1cfb0d6aea3acb2bbd2e0cbb5baf5a3bfd3d0c5f3d7d4d4b6b7bdc0b4a3acb2bbd2e0c0d6baf5a3bf',
  ],
  [
    '學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？',
    '8c57b6f89572c195d6aea3acb2bbd2e0d566baf5a3bfd3d0c5f3d7d4df68b7bd81eda3acb2bbd2e098b7baf5a3bf',
  ],
  [
    '卷积神经网络与循环神经网络的区别，在于前者处理图像。',
    'beedbbfdc9f1beadcdf8c2e7d3ebd1adbbb7c9f1beadcdf8c2e7b5c4c7f8b1f0a3acd4dad3dac7b0d5dfb4a6c0edcdbccff1a1a3',
  ],
])('reads %s from GB18030', async (text, hex) => {
  const { posts } = await load({ 'old.md': Buffer.from(hex, 'hex') });
  expect(posts[0]?.excerpts[0]?.body.text).toBe(text);
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
