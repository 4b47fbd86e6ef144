import { headingsPost } from './headings.mjs';
import { strangeHeadings, strangeNames } from './strange.mjs';

const post = (frontMatter, body = 'Words.\n') => `---\n${frontMatter}\n---\n\n${body}`;

const posts = {
  '_posts/2022-03-25-dl-tsukkomi.md': post('title: One\ncategories: \n- Machine Learning'),
  '_posts/2021-01-03-Mixed Case_and 空格.md': post('title: Two\ncategories: Life Diary'),
  '_posts/2020-12-31-year-end.md': post('title: Three\ndate: 2020-12-31 23:30:00 +0800'),
  '_posts/2019-02-28-no-zone.md': post('title: Four\ndate: 2019-02-28 20:15:00'),
  '_posts/2019-02-27-no-seconds.md': post('title: Five\ndate: 2019-02-27 20:15'),
  '_posts/2018-06-01-slugged.md': post('title: Six\nslug: Own Slug! ok'),
  '_posts/2018-06-02-linked.md': post('title: Seven\npermalink: /fixed/:title/place'),
  '_posts/2018-06-03-escaped.md': post('title: Eight\npermalink: /with%20escape/中文/'),
  '_posts/2018-06-04-c++ & c# (notes)~v1.2.md': post('title: Nine\ncategory: C++'),
  '_posts/2018-06-05-深度学习，吐槽！.md': post('title: Ten\ncategories: [机器学习, "Q&A"]\ncategory: Extra Words'),
  '_posts/deep/er/2018-06-06-nested.md': post('title: Eleven'),
  'essays/2017/_posts/2017-01-01-above.md': post('title: Twelve\ncategories: own'),
  '_posts/2016-01-02-week.md': post('title: Thirteen'),
  '_posts/2016-1-3-short-date.md': post('title: Fourteen'),
  '_posts/2016-01-04-trailing-dots....md': post('title: Fifteen'),
  '_posts/2016-01-05-hidden.md': post('title: Sixteen\npublished: false'),
  '_posts/undated.md': post('title: Seventeen'),
  '_posts/2016-01-06-emoji🎉-and-percent%.md': post('title: Eighteen'),
  'about.md': post('title: About'),
  'notes/index.md': post('title: Notes'),
  'notes/关于 我.md': post('title: Me'),
  'notes/linked.md': post('title: L\npermalink: /else/:basename/'),
  'plain.md': 'No front matter.\n',
  '_talks/2015-05-05-first talk.md': post('title: Talk'),
  '_talks/deep/Second_Talk.md': post('title: Talk two\ndate: 2015-06-06'),
  '_hidden/secret.md': post('title: Secret'),
};

const headings = { '_posts/2022-01-01-headings.md': post('title: Headings', headingsPost) };
const site = 'url: https://blog.florilegium.dev\ncollections:\n  talks:\n    output: true\n  hidden: {}\n';

export const jekyllCases = [
  {
    name: 'strange',
    config: `${site}timezone: UTC\npermalink: /:categories/:year/:title/\n`,
    files: {
      ...Object.fromEntries(
        strangeNames.map((name) => [`_posts/2022-02-02-${name}.md`, post('title: T\ncategories: ["C & D/E", 类：别]')]),
      ),
      '_posts/2022-02-02-headings.md': post('title: H', strangeHeadings),
    },
    TZ: 'UTC',
  },
  { name: 'default', config: `${site}timezone: Asia/Shanghai\n`, files: { ...posts, ...headings } },
  { name: 'pretty', config: `${site}permalink: pretty\nbaseurl: /sub\n`, files: posts, TZ: 'UTC' },
  { name: 'none', config: `${site}permalink: none\n`, files: posts, TZ: 'UTC' },
  { name: 'ordinal', config: `${site}permalink: ordinal\ntimezone: America/New_York\n`, files: posts },
  { name: 'weekdate', config: `${site}permalink: weekdate\n`, files: posts, TZ: 'UTC' },
  {
    name: 'custom',
    config: `${site}permalink: /:year/:i_month/:slug/:slugified_categories/\ntimezone: Asia/Shanghai\n`,
    files: posts,
  },
  { name: 'bare', config: `${site}permalink: /p/:short_year-:month_:day/:title\ntimezone: UTC\n`, files: posts },
  {
    name: 'defaults',
    config: `${site}timezone: UTC
defaults:
  - scope: { path: "", type: posts }
    values: { permalink: "/all/:title/", categories: [everything] }
  - scope: { path: "_posts/deep" }
    values: { permalink: "/deep/:categories/:title.html" }
  - scope: { path: "notes/*" , type: pages }
    values: { permalink: "/n/:basename/" }
`,
    files: posts,
  },
  {
    name: 'kramdown-input',
    config: `${site}kramdown: { input: kramdown, auto_id_prefix: "h-" }\ntimezone: UTC\n`,
    files: headings,
  },
  {
    name: 'collections-dir',
    config: `url: https://blog.florilegium.dev\ncollections_dir: store\ncollections:\n  posts:\n    permalink: /x/:categories/:title:output_ext\n  talks: { output: true, permalink: "/t/:name/" }\ntimezone: UTC\n`,
    files: {
      'store/_posts/2015-05-05-in store.md': post('title: A\ncategories: b c'),
      'store/a/_posts/2015-05-06-deeper.md': post('title: A'),
      'store/_talks/Talk One.md': post('title: T'),
    },
  },
];
