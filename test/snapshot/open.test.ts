import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { loadPost } from '../../src/content/load-posts.ts';
import { createShelf } from '../../src/content/shelf.ts';
import type { Library } from '../../src/library/library.ts';
import { type Holdings, openLibrary } from '../../src/open-library.ts';

/** A copy of the posts of this project, or of the first of them, and a folder for snapshots. */
function folders(posts = Number.POSITIVE_INFINITY): { content: string; data: string } {
  const folder = mkdtempSync(join(tmpdir(), 'florilegium-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  cpSync(fileURLToPath(new URL('../../content', import.meta.url)), content, {
    recursive: true,
    preserveTimestamps: true,
  });
  for (const name of readdirSync(content).slice(posts)) rmSync(join(content, name));
  return { content, data: join(folder, 'data') };
}

/** Opens a library and closes it with the test; `said` is what it logged. */
async function open(
  engine: string,
  { content, data }: { content: string; data: string },
): Promise<Holdings & { said: string[] }> {
  const said: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void said.push(String(JSON.parse(line).msg)) });
  const config = readConfig({ CONTENT_DIR: content, DATA_DIR: data, SEARCH_ENGINE: engine });
  return { ...(await openLibrary({ config, log })), said };
}

/** Everything a reader could tell two libraries apart by, but for ranks. */
function viewOf(library: Library): object {
  const directory = (name: 'sections' | 'sources' | 'topics', key: 'section' | 'source' | 'topic') =>
    library[name].all().map((entry) => ({
      entry: library[name].get(entry.id),
      listed: entry,
      excerpts: Array.from(library.list({ [key]: entry.id, kinds: ['quote', 'text'] }), ({ id }) => id),
    }));
  return {
    summary: library.summary,
    problems: library.problems,
    list: [...library.list({})],
    sections: directory('sections', 'section'),
    sources: directory('sources', 'source'),
    topics: directory('topics', 'topic'),
  };
}

/** The engines may rank differently, but find the same. */
async function idsOf(library: Library): Promise<readonly string[]> {
  const { hits } = await library.find({ text: '黑箱', limit: 50 });
  return hits.map(({ excerpt }) => excerpt.id).sort();
}

describe('a library in a snapshot', () => {
  test('is the same as one in memory, at the first start, at the next, and after files changed in between', async () => {
    const where = folders(8);
    const same = async (): Promise<readonly string[]> => {
      const [stored, memory] = [await open('sqlite', where), await open('minisearch', where)];
      expect(viewOf(stored.library)).toEqual(viewOf(memory.library));
      expect(await idsOf(stored.library)).toEqual(await idsOf(memory.library));
      await stored.close();
      return stored.said;
    };
    expect(await same()).toHaveLength(1);
    expect(await same()).toEqual([]);
    const [edited = '', removed = '', twin = ''] = readdirSync(where.content);
    writeFileSync(
      join(where.content, edited),
      '> Quite another quotation.\n\nAda Lovelace. (1843). [Notes](https://example.org/notes).\n',
    );
    rmSync(join(where.content, removed));
    cpSync(join(where.content, twin), join(where.content, '0-twin.md'));
    expect(await same()).toEqual([]);
  });

  test('reads no file again that is as it was', async () => {
    const where = folders(8);
    await (await open('sqlite', where)).close();
    const [name = ''] = readdirSync(where.content).filter((file) => file.includes('attention'));
    const path = join(where.content, name);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, 'utf8').replace('title: ', 'title_ '));
    utimesSync(path, atime, mtime);
    const { library, close } = await open('sqlite', where);
    expect(viewOf(library)).toEqual(viewOf((await open('minisearch', { ...folders(8), data: where.data })).library));
    await close();
  });

  test('follows a post that changes, and starts from that', async () => {
    const where = folders(8);
    const { content, library, close } = await open('sqlite', where);
    const shelf = createShelf(content.readPosts, content.options);
    const name = readdirSync(where.content).find((file) => file.includes('attention')) ?? '';
    library.topics.all();
    writeFileSync(
      join(where.content, name),
      '> A wholly new thought.\n\nAda Lovelace. (1843). [Notes](https://example.org/notes).\n',
    );
    const findings = new Map([[name, await loadPost(where.content, name, content.options)]]);
    for (const { path, post, problems } of shelf.update(findings)) await library.replacePost(path, post, problems);
    const expected = viewOf((await open('minisearch', where)).library);
    expect(viewOf(library)).toEqual(expected);
    expect((await library.find({ text: 'wholly new thought', limit: 1 })).hits[0]?.excerpt.post.path).toBe(name);
    await close();
    const next = await open('sqlite', where);
    expect(next.said).toEqual([]);
    expect(viewOf(next.library)).toEqual(expected);
    await next.close();
  });

  test('that another process keeps is read from a copy, which ends with its reader', async () => {
    const where = folders(3);
    const keeper = await open('sqlite', where);
    const reader = await open('sqlite', where);
    expect(reader.said).toEqual([]);
    const before = viewOf(reader.library);
    expect(before).toEqual(viewOf(keeper.library));
    const [name = ''] = readdirSync(where.content);
    await keeper.library.replacePost(name, null, []);
    expect(viewOf(keeper.library)).not.toEqual(before);
    expect(viewOf(reader.library)).toEqual(before);
    // Between a change and the next seal there is nothing to copy.
    const late = await open('sqlite', where);
    expect(late.said).toEqual([expect.stringContaining('is made anew: there is none')]);
    expect(viewOf(late.library)).toEqual(before);
    for (const { close } of [late, reader, keeper]) await close();
    expect(readdirSync(where.data).filter((file) => file.endsWith('.db'))).toHaveLength(1);
  });

  test.each([
    ['damaged', (data: string, file: string) => damage(join(data, file))],
    [
      'cut off',
      (data: string, file: string) => writeFileSync(join(data, file), readFileSync(join(data, file)).subarray(0, 5000)),
    ],
    ['gone', (data: string, file: string) => rmSync(join(data, file))],
    ['sealed by another version', (data: string) => rewriteSeal(data, { version: -1 })],
    ['sealed for other settings', (data: string) => rewriteSeal(data, { key: 'another' })],
    ['not sealed', (data: string) => rmSync(sealOf(data))],
    ['badly sealed', (data: string) => writeFileSync(sealOf(data), '{')],
  ])('that is %s is made anew, with one line', async (_, harm) => {
    const where = folders(2);
    await (await open('sqlite', where)).close();
    harm(where.data, readdirSync(where.data).find((name) => name.endsWith('.db')) ?? '');
    const { library, said, close } = await open('sqlite', where);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('is made anew');
    expect(library.summary).toEqual((await open('minisearch', where)).library.summary);
    await close();
    expect(readdirSync(where.data).filter((name) => name.endsWith('.db'))).toHaveLength(1);
  });
});

const sealOf = (data: string): string => join(data, readdirSync(data).find((name) => name.endsWith('.json')) ?? '');

const rewriteSeal = (data: string, facts: object): void =>
  writeFileSync(sealOf(data), JSON.stringify({ ...JSON.parse(readFileSync(sealOf(data), 'utf8')), ...facts }));

function damage(path: string): void {
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
