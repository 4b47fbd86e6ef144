import { expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

it('refuses a time zone that there is not', () => {
  expect(readConfig({ SITE_TIMEZONE: 'Asia/Shanghai' }).content.site.timezone).toBe('Asia/Shanghai');
  expect(() => readConfig({ BUILD_TIMEZONE: 'Asia/Shangai' })).toThrow(ConfigError);
  expect(() => readConfig({ SITE_TIMEZONE: 'Mars' })).toThrow(/SITE_TIMEZONE: is a time zone/);
});
