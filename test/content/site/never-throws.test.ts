import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/markdown.ts';
import { findSite } from '../../../src/content/site/find-site.ts';
import { filesOf, operator } from './site-files.ts';

const base = { url: 'https://a.dev' };
const settings = [
  [
    'hexo',
    '_config.yml',
    { ...base, permalink: ':category/:year/:post_title/:hash/', new_post_name: ':year-:title.md' },
  ],
  ['jekyll', '_config.yml', { ...base, permalink: '/:slugified_categories/:year/:title/' }],
  ['hugo', 'hugo.json', { baseURL: base.url, permalinks: { posts: '/:year/:title/:slug', '': '/:filename' } }],
  ['docusaurus', 'docusaurus.config.js', { ...base, baseUrl: '/', presets: [['classic', {}]] }],
  ['mkdocs', 'mkdocs.yml', { site_url: base.url }],
] as const;
const configurations = [
  ...settings.map(([kind, name, written]) => [kind, name, JSON.stringify(written)] as const),
  ['zola', 'config.toml', `base_url = "${base.url}"\n[slugify]\npaths = "safe"\nanchors = "safe"`] as const,
];

const folders = fc.constantFrom(
  '',
  '_posts/',
  'source/_posts/',
  'source/',
  'content/posts/',
  'content/',
  'blog/',
  'docs/',
  'a/_posts/',
);
const names = fc.string({ unit: 'binary', maxLength: 30 }).map((name) => name.replace(/[/\0]/g, ''));
const paths = fc.tuple(folders, fc.constantFrom('', '2022-03-25-', '.'), names).map((parts) => `${parts.join('')}.md`);
const keys = fc.constantFrom(
  'title',
  'date',
  'slug',
  'permalink',
  'url',
  'path',
  'categories',
  'category',
  'published',
  'layout',
  'id',
  'build',
);
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom('2022-03-25 23:30:00 +0800', '2022-03-25'),
  fc.anything(),
);
const frontMatters = fc.dictionary(keys, values, { maxKeys: 5 });

test.each(configurations)('%s makes an address or says why not, whatever a post holds', async (kind, name, text) => {
  const site = await findSite('/site', operator, filesOf('/site', { [name]: text }));
  expect(site).toMatchObject({ kind, problem: null });
  fc.assert(
    fc.property(paths, frontMatters, (path, frontMatter) => {
      const { url } = site.postUrl({ path, frontMatter });
      site.visibleFrom({ path, frontMatter });
      if (url === null) return;
      expect(url).toMatch(/^[!-~]+$/);
      const { origin, hash, search } = new URL(url);
      expect({ origin, hash, search }).toEqual({ origin: 'https://a.dev', hash: '', search: '' });
    }),
    { numRuns: 300 },
  );
});

test.each(configurations)('%s gives fragments to headings, whatever they hold', async (_, name, text) => {
  const site = await findSite('/site', operator, filesOf('/site', { [name]: text }));
  const line = fc.string({ unit: 'binary', maxLength: 40 }).map((words) => `## ${words}\n`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const markdown = lines.join('\n');
      for (const anchor of site.anchors(parseMarkdown(markdown), markdown).values()) expect(anchor).not.toBe('');
    }),
    { numRuns: 100 },
  );
});
