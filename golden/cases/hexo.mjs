import { headings, headingsPost } from './headings.mjs';
import { strangeHeadings, strangeNames } from './strange.mjs';

const post = (frontMatter, body = 'Words.\n') => `---\n${frontMatter}\n---\n\n${body}`;

const posts = {
  'source/_posts/MySQL-高级.md': post('title: One\ndate: 2023-03-02 11:21:00\ncategories:\n  - 服务配置'),
  'source/_posts/Mixed Case_and (x) & y.md': post(
    'title: Two of "Them"\ndate: 2023-03-02 23:30:00\ncategories: [Life, "A & B"]',
  ),
  'source/_posts/early.md': post('title: Three\ndate: 2023-03-03 00:10:00'),
  'source/_posts/day.md': post('title: Four\ndate: 2022-07-23\ncategory: single'),
  'source/_posts/zoned.md': post('title: Five\ndate: 2022-07-23T23:30:00+08:00\nlang: en'),
  'source/_posts/no-seconds.md': post('title: Six\ndate: 2022-07-23 20:10'),
  'source/_posts/slashes.md': post('title: Seven\ndate: 2022/07/24 09:10:11'),
  'source/_posts/sub/folder/nested.md': post('title: Eight\ndate: 2022-07-23 12:00:00'),
  'source/_posts/linked.md': post('title: Nine\ndate: 2022-07-23 12:00:00\npermalink: own/place'),
  'source/_posts/linked-html.md': post('title: Ten\ndate: 2022-07-23 12:00:00\npermalink: /own/place.html'),
  'source/_posts/slug-ignored.md': post('title: Eleven\ndate: 2022-07-23 12:00:00\nslug: other'),
  'source/_posts/dots.v1.2.md': post('title: Twelve\ndate: 2022-07-23 12:00:00'),
  'source/_posts/emoji🎉，标点！.md': post('title: 标题，还有 Emoji 🎉！\ndate: 2022-07-23 12:00:00'),
  'source/_posts/2021-05-06-dated-name.md': post('title: Fourteen\ndate: 2021-05-07 12:00:00'),
  'source/_posts/hidden.md': post('title: Hidden\ndate: 2022-07-23 12:00:00\npublished: false'),
  'source/_posts/_underscored.md': post('title: U\ndate: 2022-07-23 12:00:00'),
  'source/_drafts/draft.md': post('title: Draft\ndate: 2022-07-23 12:00:00'),
  'source/_discarded/gone.md': post('title: Gone'),
  'source/about/index.md': post('title: About'),
  'source/关于 我.md': post('title: Me'),
  'source/linked-page.md': post('title: P\npermalink: else/where/'),
  'source/linked-page-2.md': post('title: P\npermalink: else/here'),
};
const headed = { 'source/_posts/headings.md': post('title: Headings\ndate: 2022-01-01 12:00:00', headingsPost) };
const unquoted = headings
  .filter((line) => !/["'“]/.test(line))
  .map((line) => `${line}\n\nWords.\n`)
  .join('\n');
const site = 'title: Golden\nurl: https://blog.florilegium.dev\nnew_post_name: :title.md\n';

const cases = [
  {
    name: 'strange',
    config: `${site}permalink: :category/:title/\n`,
    files: {
      // An address with a # leads nowhere, as Hexo writes it.
      ...Object.fromEntries(
        strangeNames
          .filter((name) => !name.includes('#'))
          .map((name) => [
            `source/_posts/${name}.md`,
            post('title: T\ndate: 2022-02-02 12:00:00\ncategories: ["C & D/E", 类：别]'),
          ]),
      ),
      'source/_posts/headings.md': post('title: H\ndate: 2022-02-02 12:00:00', strangeHeadings),
    },
    TZ: 'UTC',
  },
  { name: 'default', config: site, files: { ...posts, ...headed }, TZ: 'UTC' },
  { name: 'shanghai-on-utc', config: `${site}timezone: Asia/Shanghai\n`, files: posts, TZ: 'UTC' },
  { name: 'shanghai-at-home', config: `${site}timezone: Asia/Shanghai\n`, files: posts, TZ: 'Asia/Shanghai' },
  { name: 'new-york-on-utc', config: `${site}timezone: America/New_York\n`, files: posts, TZ: 'UTC' },
  { name: 'no-zone-in-shanghai', config: site, files: posts, TZ: 'Asia/Shanghai' },
  {
    name: 'pretty-urls',
    config: `${site}permalink: :category/:name.html\npretty_urls: { trailing_index: false, trailing_html: false }\nfilename_case: 1\ncategory_map: { 服务配置: service }\n`,
    files: posts,
    TZ: 'UTC',
  },
  {
    name: 'times',
    config: `${site.replace('.dev', '.dev/sub/')}permalink: :year-:i_month-:i_day/:hour:minute:second/:timestamp/:hash/\n`,
    files: posts,
    TZ: 'Asia/Shanghai',
  },
  {
    name: 'post-title',
    config: `${site}permalink: p/:lang/:post_title\npermalink_defaults: { lang: zh }\npost_asset_folder: true\n`,
    files: posts,
    TZ: 'UTC',
  },
  {
    name: 'dated-names',
    config: 'title: Golden\nurl: https://blog.florilegium.dev\nnew_post_name: :year-:month-:day-:title.md\n',
    files: {
      'source/_posts/2021-05-06-dated name.md': post('title: A'),
      'source/_posts/2021-05-06-both.md': post('title: B\ndate: 2021-06-07 01:02:03'),
      'source/_posts/not dated, though.md': post('title: C\ndate: 2021-06-07 01:02:03'),
    },
    TZ: 'Asia/Shanghai',
  },
  {
    name: 'plain-marked',
    config: `${site}marked: { smartypants: false, modifyAnchors: 1 }\n`,
    files: headed,
    TZ: 'UTC',
  },
  {
    name: 'markdown-it',
    config: site,
    files: { 'source/_posts/headings.md': post('title: H\ndate: 2022-01-01 12:00:00', unquoted) },
    renderer: 'hexo-renderer-markdown-it',
    TZ: 'UTC',
  },
  {
    name: 'markdown-it-plain',
    config: `${site}markdown:\n  render: { typographer: false }\n  anchors: { level: 1, collisionSuffix: v, case: 1, separator: _ }\n`,
    files: headed,
    renderer: 'hexo-renderer-markdown-it',
    TZ: 'UTC',
  },
];

// Hexo loads the plugins that package.json names, and takes a folder for a site by its key `hexo`.
export const hexoCases = cases.map(({ renderer = 'hexo-renderer-marked', files, ...rest }) => ({
  ...rest,
  files: {
    ...files,
    'package.json': JSON.stringify({ hexo: { version: '8' }, dependencies: { hexo: '8', [renderer]: '7' } }),
  },
}));
