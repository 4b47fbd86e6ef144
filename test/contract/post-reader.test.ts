import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openFolder } from '../../src/open-content.ts';
import { readInThreads } from '../../src/reading-threads.ts';
import { type PostReader, readHere } from '../../src/snapshot/digest.ts';
import { write } from '../support/folder.ts';
import { built } from '../support/program.ts';

const thread = fileURLToPath(built('reading-thread'));

const citation = 'Ada. (2020). [Notes](https://example.org/notes).';
const files = {
  '_config.yml': 'url: https://blog.some.site\ntitle: Excerpts\n',
  '_posts/2020-01-02-first.md': `---\ntags: [奖励]\n---\n\n> 奖励函数 (reward function) 决定了网络学到什么。\n\n${citation}\n`,
  '_posts/2020-01-03-second.md': `# Second\n\n> The first words.\n\n${citation}\n\n> 第二段话。\n\n—— 作者《书》\n`,
  '_posts/2020-01-04-empty.md': '',
  '_posts/2020-01-05-binary.md': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x81]),
  '_posts/2020-01-06-large.md': `> ${'字'.repeat(2_000)}\n`,
};

const paths = Object.keys(files).filter((path) => path.endsWith('.md'));

const settingsOf = (folder: string) =>
  readConfig({ CONTENT_DIR: folder, MAX_POST_BYTES: '4000', SITE_TIMEZONE: 'Asia/Shanghai' }).content;

async function here(folder: string): Promise<PostReader> {
  const { options } = await openFolder({ content: settingsOf(folder) });
  return readHere(folder, options);
}

describe.each([
  ['in this thread', here],
  ['in threads', async (folder: string) => readInThreads(settingsOf(folder), 2, thread)],
])('a reader of posts, %s', (_where, create) => {
  const folder = mkdtempSync(join(tmpdir(), 'florilegium-'));
  let reader: PostReader;
  beforeAll(async () => {
    for (const [path, content] of Object.entries(files)) write(folder, path, content);
    reader = await create(folder);
  });
  afterAll(async () => {
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives a post with its links, what its excerpts are found by, the names it pairs and its words', async () => {
    const found = await reader.read('_posts/2020-01-02-first.md');
    if ('rule' in found) throw new Error(found.message);
    const [excerpt] = found.parsed.excerpts;
    expect(excerpt?.body.text).toBe('奖励函数 (reward function) 决定了网络学到什么。');
    expect(excerpt?.sources[0]?.url).toBe('https://example.org/notes');
    expect(found.parsed.post.url).toBe('https://blog.some.site/2020/01/02/first.html');
    expect(excerpt?.post).toBe(found.parsed.post);
    expect(found.names).toEqual([['奖励函数', 'reward function']]);
    expect(found.words.get('reward')).toBe(1);
    expect(found.texts).toHaveLength(1);
    const [{ codes, details, lengths } = { codes: [], details: [], lengths: [] }] = found.texts;
    expect(codes.length).toBe(details.length);
    expect(lengths[0]).toBeGreaterThan(5);
  });

  it('gives for each path the same as any other reader, asked for all at once', async () => {
    const other = await here(folder);
    const found = await Promise.all(paths.map((path) => reader.read(path)));
    expect(found).toEqual(await Promise.all(paths.map((path) => other.read(path))));
    const kinds = found.map((each) => ('rule' in each ? each.rule : each.parsed.excerpts.length));
    expect(kinds).toEqual([1, 2, 0, 'encoding', 'file-too-large']);
  });

  it('says of a file that is gone that it cannot be read', async () => {
    expect(await reader.read('_posts/gone.md')).toMatchObject({ path: '_posts/gone.md', severity: 'error' });
  });
});
