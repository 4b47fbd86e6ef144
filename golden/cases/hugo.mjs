import { headings, headingsPost } from './headings.mjs';
import { strangeHeadings, strangeNames } from './strange.mjs';

const post = (frontMatter, body = 'Words.\n') => `---\n${frontMatter}\n---\n\n${body}`;

const posts = {
  'content/posts/herald-of-second-chances/index.md': post('title: Bundle\ndate: 2025-01-26T05:08:00.000Z'),
  'content/posts/Mixed Case_and 中文 (x).md': post('title: 标题 & Title, (one)\ndate: 2022-03-25'),
  'content/posts/两 Words/index.md': post('title: B\ndate: 2022-03-25\nslug: S l_uG 中！'),
  'content/posts/late.md': post('title: Late at Night\ndate: 2022-03-25T23:30:00+08:00'),
  'content/posts/late-2.md': post('title: Late\ndate: 2022-03-25 23:30:00 -0700'),
  'content/posts/no-zone.md': post('title: Without a Zone\ndate: 2022-12-31 23:30:00'),
  'content/posts/spaced - name.md': post('title: A Dash - Between\ndate: 2022-03-25'),
  'content/posts/slugged.md': post('title: Slugged\ndate: 2022-03-25\nslug: Other_Name'),
  'content/posts/linked.md': post('title: Linked\ndate: 2022-03-25\nurl: /My/Foo Bar/'),
  'content/posts/linked-2.md': post('title: Linked\ndate: 2022-03-25\nurl: relative/Place'),
  'content/posts/linked-3.md': post('title: Linked\ndate: 2022-03-25\nurl: /a/File.html'),
  'content/posts/a.b.c v1.2.md': post('title: Dots\ndate: 2022-03-25'),
  'content/posts/C++ #1 50%.md': post('title: C++ & C#\ndate: 2022-03-25'),
  'content/posts/dash—and“quotes”.md': post('title: Dash — and “quotes”\ndate: 2022-03-25'),
  'content/posts/émile-Ångström.md': post('title: Émile\ndate: 2022-03-25'),
  'content/posts/deep/er/Nested_Post.md': post('title: Nested Post\nDate: 2022-03-25'),
  'content/posts/2021-05-06-named.md': post('title: Named\npublishDate: 2022-04-05'),
  'content/posts/twin.en.md': post('title: Twin\ndate: 2022-03-25'),
  'content/posts/future.md': post('title: Future\ndate: 2999-01-01'),
  'content/posts/draft.md': post('title: Draft\ndate: 2022-03-25\ndraft: true'),
  'content/posts/unbuilt.md': post('title: Unbuilt\ndate: 2022-03-25\n_build: { render: never }'),
  'content/posts/_index.md': post('title: Section'),
  'content/Two Words/_index.md': post('title: Section two'),
  'content/Two Words/page.md': post('title: Page\ndate: 2022-03-25'),
  'content/about.md': post('title: About\ndate: 2022-03-25'),
};
const headed = { 'content/posts/headings.md': post('title: Headings\ndate: 2022-01-01', headingsPost) };
const braced = `${headings.map((line) => `${line}\n\nWords.\n`).join('\n')}\n## Classes {.big}\n\n## Both {#one-id .big}\n\n## Classes\n`;
const site = 'baseURL = "https://blog.florilegium.dev/"\ntitle = "Golden"\n';

export const hugoCases = [
  {
    name: 'strange',
    config: site,
    files: {
      ...Object.fromEntries(
        strangeNames.map((name) => [
          `content/posts/${name}.md`,
          post('title: T\ndate: 2022-02-02 12:00:00\ncategories: ["C & D/E", 类：别]'),
        ]),
      ),
      'content/posts/headings.md': post('title: H\ndate: 2022-02-02 12:00:00', strangeHeadings),
    },
  },
  { name: 'default', config: site, files: { ...posts, ...headed } },
  { name: 'sub-folder', config: site.replace('.dev/', '.dev/sub/'), files: posts },
  {
    name: 'dated',
    config: `${site}[permalinks]\nposts = "/:year/:month/:day/:slug/"\n"Two Words" = "/:section/:filename"\n`,
    files: posts,
  },
  {
    name: 'names',
    config: `${site}timeZone = "Asia/Shanghai"\n[permalinks]\nposts = "/:sections/:yearday-:weekday/:monthname/:weekdayname/:slugorfilename"\n"/" = "/top/:title/"\n`,
    files: posts,
  },
  { name: 'titles', config: `${site}[permalinks]\nposts = "/p/:title"\n`, files: posts },
  {
    name: 'ugly',
    config: `${site}uglyURLs = true\ndisablePathToLower = true\nremovePathAccents = true\n`,
    files: posts,
  },
  {
    name: 'dates-in-names',
    config: `${site}[frontmatter]\ndate = [":filename", ":default"]\n[permalinks]\nposts = "/:year-:month-:day/:slug/"\n`,
    files: posts,
  },
  {
    name: 'languages',
    config: `${site}defaultContentLanguage = "zh"\n[languages.zh]\nweight = 1\n[languages.en]\nweight = 2\n`,
    files: {
      'content/posts/twin.md': post('title: 双'),
      'content/posts/twin.en.md': post('title: Twin'),
      'content/posts/bundle/index.en.md': post('title: Bundle'),
      'content/posts/linked.en.md': post('title: L\nurl: /fixed/'),
      'content/posts/linked-2.en.md': post('title: L\nurl: fixed-2/'),
      'content/posts/other.fr.md': post('title: Autre'),
    },
  },
  {
    name: 'language-folders',
    config: `${site}defaultContentLanguage = "zh"\ndefaultContentLanguageInSubdir = true\n[languages.zh]\ncontentDir = "content/zh"\n[languages.en]\ncontentDir = "content/en"\n`,
    files: { 'content/zh/posts/a.md': post('title: A'), 'content/en/posts/a.md': post('title: A') },
  },
  { name: 'ascii-ids', config: `${site}[markup.goldmark.parser]\nautoHeadingIDType = "github-ascii"\n`, files: headed },
  {
    name: 'blackfriday-ids',
    config: `${site}[markup.goldmark.parser]\nautoHeadingIDType = "blackfriday"\n`,
    files: headed,
  },
  {
    name: 'attributes',
    config: site,
    files: { 'content/posts/headings.md': post('title: H\ndate: 2022-01-01', braced) },
  },
  {
    name: 'emoji',
    config: `${site}enableEmoji = true\n`,
    files: { 'content/posts/headings.md': post('title: H', '## a :smile: b\n\n## time 10:30 and 11:30\n\n## c\n') },
  },
];
