import { describe, expect, test } from 'vitest';
import { findSite } from '../../../../src/content/site/find-site.ts';
import type { SiteSettings } from '../../../../src/content/site/site.ts';
import { filesOf, operator } from '../site-files.ts';

const site = (config: string, settings: Partial<SiteSettings> = {}) =>
  findSite(
    '/blog',
    { ...operator, ...settings },
    filesOf('/blog', { '_config.yml': `url: https://a.dev\nnew_post_name: :title.md\n${config}` }),
  );

const dated = (date: string) => ({ path: 'source/_posts/a.md', frontMatter: { title: 'A', date } });

describe('a site with a time zone, built nobody knows where', () => {
  test('has a link where the day is one in that zone and in UTC', async () => {
    const { postUrl } = await site('timezone: Asia/Shanghai');
    expect(postUrl(dated('2022-07-23 08:00:00'))).toEqual({ url: 'https://a.dev/2022/07/23/a/' });
    expect(postUrl(dated('2022-07-23 23:59:59'))).toEqual({ url: 'https://a.dev/2022/07/23/a/' });
  });

  test.each(['2022-07-23', '2022-07-23 07:59:59'])('has none where it is not: %s', async (date) => {
    const { postUrl } = await site('timezone: Asia/Shanghai');
    expect(postUrl(dated(date))).toMatchObject({ url: null, problem: { rule: 'permalink-time-zone' } });
  });

  test('has one when an operator says where', async () => {
    const { postUrl } = await site('timezone: Asia/Shanghai', { buildTimezone: 'UTC' });
    expect(postUrl(dated('2022-07-23'))).toEqual({ url: 'https://a.dev/2022/07/22/a/' });
    const atHome = await site('', { timezone: 'Asia/Shanghai', buildTimezone: 'Asia/Shanghai' });
    expect(atHome.postUrl(dated('2022-07-23'))).toEqual({ url: 'https://a.dev/2022/07/23/a/' });
  });
});

describe('a site without a time zone', () => {
  test('has the day as it was written, wherever it is built', async () => {
    const { postUrl } = await site('');
    expect(postUrl(dated('2022-07-23 00:00:00'))).toEqual({ url: 'https://a.dev/2022/07/23/a/' });
  });

  test('has no link with a number that is made of the instant', async () => {
    const { postUrl } = await site('permalink: :timestamp/');
    expect(postUrl(dated('2022-07-23 12:00:00'))).toMatchObject({
      url: null,
      problem: { rule: 'permalink-time-zone' },
    });
  });
});

test.each([
  ['without a date', ':year/:title/', {}, 'permalink-without-date'],
  ['with a placeholder nobody fills', ':lang/:title/', {}, 'unknown-permalink'],
  ['with the number Hexo keeps in its own database', ':id/', {}, 'unknown-permalink'],
  [
    'with one of several chains of categories',
    ':category/:title/',
    { categories: [['a', 'b'], ['c']] },
    'unknown-permalink',
  ],
])('a permalink %s is no link', async (_, permalink, frontMatter, rule) => {
  const { postUrl } = await site(`permalink: ${permalink}`);
  expect(postUrl({ path: 'source/_posts/a.md', frontMatter })).toMatchObject({ url: null, problem: { rule } });
});

test('posts dated ahead wait only where the site says so', async () => {
  const post = dated('2999-01-02 03:04:05');
  expect((await site('')).visibleFrom(post)).toBeNull();
  expect((await site('future: false\ntimezone: Asia/Shanghai')).visibleFrom(post)).toEqual(
    new Date('2999-01-01T19:04:05Z'),
  );
});
