import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { keepCurrent } from '../src/keep-current.ts';
import { type Holdings, openLibrary } from '../src/open-library.ts';
import { folderWith, write } from './support/folder.ts';

/**
 * Opens a blog and follows it; `until` looks again whenever the library has taken something in. `meanwhile` changes the blog
 * after it was read and before it is followed.
 */
async function followed(
  files: Readonly<Record<string, string>>,
  {
    folder = '',
    settings = {},
    meanwhile = () => {},
  }: { folder?: string; settings?: Record<string, string>; meanwhile?: (home: string) => void } = {},
) {
  const home = folderWith({ '.git/config': '', ...files });
  const config = readConfig({ CONTENT_DIR: join(home, folder), ...settings });
  const holdings = await openLibrary({ config, log: pino({ level: 'silent' }) });
  onTestFinished(() => holdings.close());
  meanwhile(home);
  let wake: () => void = () => undefined;
  const replaced: string[] = [];
  const watched = {
    replaceNames(...change: Parameters<Holdings['library']['replaceNames']>): void {
      holdings.library.replaceNames(...change);
      wake();
    },
    async replacePost(...change: Parameters<Holdings['library']['replacePost']>): Promise<void> {
      await holdings.library.replacePost(...change);
      replaced.push(change[0]);
      wake();
    },
  };
  const watch = await keepCurrent(holdings.content, watched, pino({ level: 'silent' }));
  onTestFinished(() => watch.close());
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { home, library: holdings.library, replaced, until };
}

const post = (words: string): string => `${words}\n\n- Ada. (2020). [Notes](https://example.org/notes).\n`;

it('follows the configuration of the site', async () => {
  const { home, library, until } = await followed(
    {
      '_config.yml': 'url: https://one.florilegium.dev\npermalink: /:title/\ntimezone: UTC\n',
      '_posts/2024-01-02-a.md': `---\ntitle: A\n---\n${post('Words.')}`,
    },
    { folder: '_posts' },
  );
  const urlNow = (): string | null | undefined => library.list({}).at(0)?.post.url;
  expect(urlNow()).toBe('https://one.florilegium.dev/a/');
  write(home, '_config.yml', 'url: https://two.florilegium.dev\npermalink: /p/:title/\ntimezone: UTC\n');
  await until(() => urlNow() === 'https://two.florilegium.dev/p/a/');
  expect(library.problems).toEqual([]);
});

it('serves a post that breaks in its last good form, and lists the problem until it is mended', async () => {
  const { home, library, until } = await followed({ 'a.md': `---\ntitle: A\n---\n${post('Words.')}` });
  const before = library.list({}).at(0);
  write(home, 'a.md', `---\ntitle: [\n---\n${post('Other words.')}`);
  await until(() => library.problems.some(({ rule }) => rule === 'front-matter'));
  expect([...library.list({})]).toEqual([before]);
  write(home, 'a.md', `---\ntitle: A\n---\n${post('Better words.')}`);
  await until(() => library.problems.every(({ rule }) => rule !== 'front-matter'));
  expect([...library.list({})].map(({ body }) => body.text)).toEqual(['Better words.']);
});

it('answers without a gap while a hundred posts change, move and go, and reads no other post again', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `post-${String(index).padStart(3, '0')}.md`);
  const { home, library, replaced, until } = await followed(
    Object.fromEntries(names.map((name) => [name, post(`Common words of ${name}.`)])),
  );
  const ids = new Set([...library.list({})].map(({ id }) => id));
  for (const name of names.slice(0, 50)) write(home, name, post(`Common words, new in ${name}.`));
  for (const name of names.slice(50, 80)) renameSync(join(home, name), join(home, `moved-${name}`));
  for (const name of names.slice(80, 100)) rmSync(join(home, name));
  const isDone = (): boolean => {
    const served = [...library.list({})];
    const isNew = served.filter(({ body }) => body.text.includes('new in'));
    // What moved has its ids again once its old place is known to be empty.
    return served.length === 100 && isNew.length === 50 && served.filter(({ id }) => ids.has(id)).length === 50;
  };
  const answers: number[] = [];
  let asking = true;
  const asked = (async () => {
    while (asking) {
      answers.push((await library.find({ text: 'common words', limit: 200 })).total);
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  })();
  await until(isDone);
  asking = false;
  await asked;
  expect(Math.min(...answers)).toBeGreaterThanOrEqual(100);
  expect(replaced.filter((path) => names.slice(100).includes(path))).toEqual([]);
});

it('follows folders that come with posts in them, move and go', async () => {
  const { home, library, until } = await followed({
    'old/deep/a.md': post('Words of a.'),
    'b.md': post('Words of b.'),
  });
  const served = (): readonly string[] => [...library.list({})].map(({ post: { path } }) => path).sort();
  const [first] = [...library.list({})].filter(({ post: { path } }) => path === 'old/deep/a.md');
  const elsewhere = folderWith({ 'x/c.md': post('Words of c.'), 'x/y/z/d.md': post('Words of d.') });
  renameSync(join(elsewhere, 'x'), join(home, 'come'));
  await until(() => served().length === 4);
  expect(served()).toEqual(['b.md', 'come/c.md', 'come/y/z/d.md', 'old/deep/a.md']);
  renameSync(join(home, 'old'), join(home, 'moved'));
  await until(() => served().includes('moved/deep/a.md') && !served().includes('old/deep/a.md'));
  expect(library.excerpt(first?.id ?? '')?.post.path).toBe('moved/deep/a.md');
  write(home, 'come/y/z/d.md', post('Other words.'));
  await until(() => [...library.list({})].some(({ body }) => body.text === 'Other words.'));
  rmSync(join(home, 'come'), { recursive: true });
  await until(() => served().length === 2);
  expect(served()).toEqual(['b.md', 'moved/deep/a.md']);
});

it('asks by what the glossary of the authors says, and keeps the last good one while it is broken', async () => {
  const { home, library, until } = await followed({
    'a.md': post('The loom weaves what is written in its cards.'),
    'b.md': post('Mills grind slowly.'),
  });
  const found = async (text: string): Promise<readonly string[]> =>
    (await library.find({ text, limit: 5 })).hits.map(({ excerpt }) => excerpt.body.text);
  expect(await found('梭影機')).toEqual([]);
  write(home, 'glossary.yml', '- [梭影机, loom]\n');
  await expect.poll(() => found('梭影機')).toEqual(['The loom weaves what is written in its cards.']);
  write(home, 'glossary.yml', '- [梭影机, mill\n');
  await until(() => library.problems.length > 0);
  expect(library.problems.map(({ path, line, rule }) => [path, line, rule])).toEqual([['glossary.yml', 2, 'glossary']]);
  expect(await found('梭影机')).toEqual(['The loom weaves what is written in its cards.']);
  rmSync(join(home, 'glossary.yml'));
  await until(() => library.problems.length === 0);
  expect(await found('梭影机')).toEqual([]);
});

describe.each(['minisearch', 'sqlite'])(
  'what changed between its being read and the begin of the watch, over %s',
  (engine) => {
    it('is served from the begin', async () => {
      const data = folderWith({});
      const { library, replaced } = await followed(
        Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, post(`Words of ${name}.`)])),
        {
          settings: { SEARCH_ENGINE: engine, DATA_DIR: data },
          meanwhile(home) {
            write(home, 'a.md', post('Better words.'));
            rmSync(join(home, 'b.md'));
            renameSync(join(home, 'c.md'), join(home, 'moved.md'));
            write(home, 'glossary.yml', '- [梭影机, better]\n');
          },
        },
      );
      const served = [...library.list({})].map(({ post: { path }, body }) => [path, body.text]);
      expect(served.sort()).toEqual([
        ['a.md', 'Better words.'],
        ['d.md', 'Words of d.'],
        ['moved.md', 'Words of c.'],
      ]);
      expect((await library.find({ text: '梭影机', limit: 5 })).total).toBe(1);
      expect(replaced).not.toContain('d.md');
    });
  },
);

it('changes nothing when a file is written anew without another word, and takes in what comes next', async () => {
  const { home, library, replaced, until } = await followed({ 'a.md': post('Words.'), 'b.md': post('More words.') });
  write(home, 'a.md', post('Words.'));
  write(home, 'b.md', post('Other words.'));
  await until(() => replaced.length > 0);
  expect(replaced).toEqual(['b.md']);
  expect([...library.list({})].map(({ body }) => body.text)).toEqual(['Words.', 'Other words.']);
});

it('serves what it read of a folder that went away before it was followed, and follows it once it is back', async () => {
  const { home, library, until } = await followed(
    { 'blog/a.md': post('Words of a.') },
    { folder: 'blog', meanwhile: (home) => renameSync(join(home, 'blog'), join(home, 'away')) },
  );
  expect([...library.list({})].map(({ body }) => body.text)).toEqual(['Words of a.']);
  write(home, 'away/b.md', post('Words of b.'));
  renameSync(join(home, 'away'), join(home, 'blog'));
  await until(() => library.list({}).length === 2);
  write(home, 'blog/b.md', post('Other words.'));
  await until(() => [...library.list({})].some(({ body }) => body.text === 'Other words.'));
});
