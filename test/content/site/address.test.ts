import { expect, test } from 'vitest';
import { configuredAddress, givenAddress } from '../../../src/content/site/address.ts';

test.each([
  ['https://blog.some.site', 'https://blog.some.site'],
  ['https://blog.some.site/', 'https://blog.some.site'],
  ['https://some.site/sub/folder//', 'https://some.site/sub/folder'],
  ['http://some.site:8080/a?b#c', 'http://some.site:8080/a'],
  ['https://myexample.com', 'https://myexample.com'],
  ['https://mysterious.dev', 'https://mysterious.dev'],
])('%s is the home of a site', (written, base) => {
  expect(configuredAddress(written)).toEqual({ base, problem: null });
});

test.each([
  'http://example.com',
  'https://www.example.org/',
  'https://your-docusaurus-site.example.com',
  'http://yoursite.com',
  'https://your-domain.com',
  'https://my-website.com',
  'https://username.github.io',
  'http://localhost:1313/',
  'http://127.0.0.1:4000',
  'ftp://some.site',
  'javascript:alert(1)',
  'some.site',
  '',
  null,
])('%s is none', (written) => {
  expect(configuredAddress(written)).toMatchObject({ base: null, problem: { rule: 'site-address' } });
});

test('an operator may name any web address', () => {
  expect(givenAddress('http://localhost:1313/')).toEqual({ base: 'http://localhost:1313', problem: null });
  expect(givenAddress('javascript:alert(1)')).toMatchObject({ base: null });
});
