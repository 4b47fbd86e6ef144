import { expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

it('refuses a time zone that there is not', () => {
  expect(readConfig({ SITE_TIMEZONE: 'Asia/Shanghai' }).content.site.timezone).toBe('Asia/Shanghai');
  expect(() => readConfig({ BUILD_TIMEZONE: 'Asia/Shangai' })).toThrow(ConfigError);
  expect(() => readConfig({ SITE_TIMEZONE: 'Mars' })).toThrow(/SITE_TIMEZONE has to be a time zone/);
});

it('reads how the gateway is divided', () => {
  expect(readConfig({}).shards).toBeNull();
  expect(readConfig({ SHARDS: '', SHARD_LIST: ' ', SHARD_COUNT: '' })).toMatchObject({ shards: null });
  expect(readConfig({ SHARDS: 'auto' }).shards).toEqual({ total: 'auto', ids: null });
  expect(readConfig({ SHARDS: '4' }).shards).toEqual({ total: 4, ids: null });
  const listed = { SHARD_LIST: '0-2,7,1', SHARD_COUNT: '8' };
  expect(readConfig(listed)).toMatchObject({ shards: { total: 8, ids: [0, 1, 2, 7] }, shard: { id: 0, total: 1 } });
});

it('knows itself as a shard, with a port of its own, whatever the machine has set', () => {
  const machine = { SHARD_LIST: '2,3', HTTP_PORT: '9000', SHARDING_MANAGER: 'true' };
  const { shard, shards, health } = readConfig({ ...machine, SHARDS: '3', SHARD_COUNT: '4' });
  expect([shard, shards, health?.port]).toEqual([{ id: 3, total: 4 }, null, 9_004]);
});

it.each([
  [{ SHARDS: 'many' }, /SHARDS has to be auto, or a whole number/],
  [{ SHARDS: '0' }, /SHARDS has to be auto/],
  [{ SHARD_LIST: '0-3' }, /SHARD_COUNT is missing/],
  [{ SHARD_COUNT: '4' }, /SHARD_LIST is missing/],
  [{ SHARD_LIST: '4', SHARD_COUNT: '4', HTTP_PORT: 'x' }, /HTTP_PORT has to be .*\n {2}SHARD_LIST names a shard/],
  [{ SHARD_LIST: '4', SHARD_COUNT: '4' }, /SHARD_LIST .* of 4, the last is 3/],
  [{ SHARD_LIST: '0,3-2', SHARD_COUNT: '4' }, /SHARD_LIST has a range that ends before it begins/],
  [{ SHARD_LIST: 'a', SHARD_COUNT: '4' }, /SHARD_LIST has to be a list of numbers/],
  [{ SHARDS: 'auto', SHARD_LIST: '0', SHARD_COUNT: '4' }, /SHARDS is for one machine/],
])('refuses the shards %j', (environment, mistake) => {
  expect(() => readConfig(environment)).toThrow(mistake);
});

it('lists all mistakes, each with its setting and what it has to be', () => {
  const wrong = {
    ...{
      HTTP_PORT: 'abc',
      SITE_URL: 'blog',
      LOG_LEVEL: 'loud',
      DEFAULT_LANGUAGE: 'fr',
      SEARCH_ENGINE: 'x',
      SHARDS: '0',
    },
    ...{
      DISCORD_GUILD_ID: '1',
      DAILY_CATCH_UP_HOURS: '99',
      MAX_POSTS: '-1',
      INCLUDE_DRAFTS: 'yes',
      SITE_TIMEZONE: 'Mars',
    },
    ...{ DISCORD_API_URL: 'http://a.example', DISCORD_PUBLIC_KEY: 'x', DATABASE_URL: 'mysql://user:secret@a/b' },
  };
  const told = (): readonly string[] => {
    try {
      readConfig(wrong);
      return [];
    } catch (error) {
      return error instanceof ConfigError ? error.message.split('\n') : [];
    }
  };
  const [heading, ...mistakes] = told();
  expect(heading).toContain('.env.example');
  expect(mistakes.map((line) => /^ {2}([A-Z_]+) has to .+\.$/.exec(line)?.[1]).sort()).toEqual(
    Object.keys(wrong).sort(),
  );
  expect(mistakes.join()).not.toContain('secret');
});
