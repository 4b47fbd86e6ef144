import { expect, test } from 'vitest';
import { literalsIn } from '../../../../src/content/site/docusaurus/literals.ts';

const program = `
// url: 'https://comment.dev'
import { themes } from 'prism-react-renderer';
const lightCodeTheme = themes.github; /* { url: 1 } */
const config: Config = {
  title: "It's {a} site", 'tagline': \`plain\`,
  url: 'https://a.dev',
  baseUrl: '/sub/',
  trailingSlash: false,
  organizationName: process.env.ORG ?? 'x',
  presets: [
    ['classic', /** @type {Options} */ ({
      docs: { sidebarPath: require.resolve('./sidebars.js'), routeBasePath: '/' },
      blog: isBlog ? { path: './posts' } : false,
      theme: { customCss: [require.resolve('./a.css')] },
    })],
  ],
  themeConfig: { navbar: { items: [{ url: 'https://b.dev' }, { url: 'https://c.dev' }] } },
};
export default config;
`;

test('reads what stands there literally, and nothing that would have to be run', () => {
  const literals = literalsIn(program);
  expect(Object.fromEntries(literals)).toMatchObject({
    url: 'https://a.dev',
    baseUrl: '/sub/',
    tagline: 'plain',
    title: "It's {a} site",
    trailingSlash: false,
    organizationName: null,
    'presets.docs.routeBasePath': '/',
    'presets.docs.sidebarPath': null,
    'presets.blog': null,
    'themeConfig.navbar.items.url': null,
  });
});

test.each([
  ['a text put together', "({ url: 'https://' + host })", 'url'],
  ['a text with an insertion', '({ url: `https://$' + '{host}` })', 'url'],
  ['two values for one key', "({ url: 'https://a.dev' }); ({ url: 'https://b.dev' })", 'url'],
  ['the end of an expression', "({ url: isBuilt && 'https://a.dev' })", 'url'],
  ['a name', '({ url })', 'url'],
])('%s is no literal', (_, text, key) => {
  expect(literalsIn(text).get(key) ?? null).toBeNull();
});

test.each(['{', '}}}}', "'unclosed", '`$' + '{`', '({ a: { b: [', ''])('takes %s as it comes', (text) => {
  expect(literalsIn(text).size).toBeLessThan(5);
});
