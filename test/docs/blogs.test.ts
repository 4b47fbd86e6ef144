import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openContent } from '../../src/open-content.ts';
import { folderWith } from '../support/folder.ts';
import { filesIn, partsOf } from './code-blocks.ts';

const page = readFileSync(new URL('../../docs/authors.md', import.meta.url), 'utf8');

/** What the page tells an author to set, by the kind of blog. */
const settings = new Map(
  partsOf(page).flatMap(({ heading, blocks }): [string, Readonly<Record<string, string>>][] => {
    const { '.env': lines } = filesIn(blocks);
    return lines?.includes('CONTENT_DIR') ? [[heading, parse(lines)]] : [];
  }),
);

const post = [
  '---\ntitle: Looms\ndate: 2024-05-31 12:00:00\n---\n',
  '## On cards\n\nThe loom weaves what is written in its cards.\n',
  '- Ada Lovelace. (1843). [Notes](https://example.org/notes). *Memoirs*.\n',
].join('\n');

/** A small blog of each kind: its configuration, where its post stands, and where the section of it is published. */
const blogs: Readonly<Record<string, readonly [config: string, text: string, post: string, url: string | null]>> = {
  Jekyll: [
    'blog/_config.yml',
    'url: https://blog.some.site\npermalink: /:categories/:year/:title/\n',
    'blog/_posts/2024-05-31-looms.md',
    'https://blog.some.site/2024/looms/#on-cards',
  ],
  Hexo: [
    'blog/_config.yml',
    'url: https://blog.some.site\npermalink: :year/:month/:day/:title/\nnew_post_name: :title.md\n',
    'blog/source/_posts/looms.md',
    'https://blog.some.site/2024/05/31/looms/#On-cards',
  ],
  Hugo: [
    'blog/hugo.toml',
    "baseURL = 'https://blog.some.site/'\n",
    'blog/content/posts/looms.md',
    'https://blog.some.site/posts/looms/#on-cards',
  ],
  Zola: [
    'blog/config.toml',
    'base_url = "https://blog.some.site"\n[markdown]\n',
    'blog/content/looms.md',
    'https://blog.some.site/looms/#on-cards',
  ],
  Docusaurus: [
    'site/docusaurus.config.js',
    "module.exports = { url: 'https://blog.some.site', baseUrl: '/', presets: [['classic', { blog: {} }]] };\n",
    'site/blog/2024-05-31-looms.md',
    'https://blog.some.site/blog/2024/05/31/looms#on-cards',
  ],
  MkDocs: [
    'site/mkdocs.yml',
    'site_name: Looms\nsite_url: https://blog.some.site/\n',
    'site/docs/looms.md',
    'https://blog.some.site/looms/#on-cards',
  ],
  Obsidian: ['vault/.obsidian/app.json', '{}\n', 'vault/Looms.md', null],
  'A folder on GitHub': [
    'notes/.git/config',
    '[remote "origin"]\n\turl = https://github.com/someone/notes.git\n',
    'notes/looms.md',
    'https://github.com/someone/notes/blob/HEAD/looms.md#on-cards',
  ],
  'Anything else': ['bot/README.txt', '', 'posts/looms.md', 'https://blog.some.site/2024/05/looms/#on-cards'],
};

it('tells an author of each kind of blog three lines at most', () => {
  expect([...settings.keys()]).toEqual(Object.keys(blogs));
  for (const lines of settings.values()) expect(Object.keys(lines).length).toBeLessThanOrEqual(3);
});

it.each(Object.entries(blogs))('reads the blog of %s with the lines that the page gives', async (kind, blog) => {
  const [config, text, path, url] = blog;
  const home = folderWith({ [config]: text, [path]: post });
  const { CONTENT_DIR = '', ...others } = settings.get(kind) ?? {};
  const { posts, problems } = await openContent(readConfig({ ...others, CONTENT_DIR: join(home, 'bot', CONTENT_DIR) }));
  const excerpts = posts.flatMap((read) => read.excerpts);
  expect(excerpts.map((excerpt) => [excerpt.sources[0]?.author, excerpt.url])).toEqual([['Ada Lovelace', url]]);
  expect(problems).toEqual([]);
});
