// Builds the blogs beside the project with their real generators, and compares addresses and heading ids with ours.
//   node samples.mjs [FOLDER]     after `npm run build` in the project; does nothing where there is no such folder
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../dist/src/config.js';
import { openContent } from '../dist/src/open-content.js';
import { buildWithHexo } from './generators/hexo.mjs';
import { buildWithHugo } from './generators/hugo.mjs';
import { buildWithJekyll } from './generators/jekyll.mjs';
import { idsIn } from './ids.mjs';

const zone = 'Asia/Shanghai';

/** Nothing is linked to there. */
const placeholder = /^url: http:\/\/example\.com$/m;

/** What only shapes pages, and needs what is not beside them: themes, plugins. */
const blogs = [
  {
    name: 'shiina',
    build: buildWithJekyll,
    config: '_config.yml',
    content: '_posts',
    drop: /^(?:plugins|gems|paginate):.*\n(?:[ \t]*[-#].*\n)*/gm,
  },
  { name: 'gumengyo', build: buildWithHexo, config: '_config.yml', content: 'source/_posts', drop: /^theme:.*\n/gm },
  { name: 'hexobio', build: buildWithHexo, config: '_config.yml', content: 'source/_posts', drop: /^theme:.*\n/gm },
  { name: 'favquotes', build: buildWithHugo, config: 'config.toml', content: 'content', drop: /^theme\s*=.*\n/gm },
  {
    name: 'wisdom',
    build: buildWithHugo,
    config: 'hugo.toml',
    content: 'content',
    drop: /^theme\s*=.*\n/gm,
    more: "refLinksErrorLevel = 'WARNING'\n",
  },
];

/** Tags of themes that are not beside the blogs: what they enclose stays. */
const themeTags = `
hexo.extend.tag.register('gi', (_, content) => hexo.render.renderSync({ text: content, engine: 'markdown' }), { ends: true });
hexo.extend.tag.register('meting', () => '');
`;

const samples = process.argv[2] ?? fileURLToPath(new URL('../../shared/samples/', import.meta.url));
let isEqual = true;
for (const blog of existsSync(samples) ? blogs : []) isEqual = (await compare(blog)) && isEqual;
process.exitCode = isEqual ? 0 : 1;

async function compare({ name, build, config, content, drop, more = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  try {
    cpSync(join(samples, name), folder, { recursive: true });
    writeFileSync(
      join(folder, config),
      more +
        readFileSync(join(folder, config), 'utf8').replace(drop, '').replace(placeholder, 'url: https://blog.test'),
    );
    const ours = await readOurs(join(folder, content));
    if (build === buildWithHexo) write(folder, 'scripts/theme-tags.js', themeTags);
    // Hexo loads the plugins that package.json names, and takes a folder for a site by its key `hexo`.
    const hexo = { hexo: { version: '8' }, dependencies: { hexo: '8', 'hexo-renderer-marked': '7' } };
    if (build === buildWithHexo) write(folder, 'package.json', JSON.stringify(hexo));
    const pages = build(folder, { TZ: zone });
    const pairs = ours.map((post) => ({ ...post, page: pages[`${content}/${post.path}`] }));
    const known = pairs.filter(({ page }) => page !== undefined);
    const sameUrl = known.filter(({ url, page }) => sameAddress(url, page.url));
    const anchors = known.flatMap(({ path, anchors, page }) => {
      const ids = new Set(idsIn(page.html));
      return anchors.map((anchor) => ({ path, anchor, isThere: ids.has(anchor) }));
    });
    const landing = anchors.filter(({ isThere }) => isThere);
    process.stdout.write(
      `${name}: ${sameUrl.length} of ${known.length} addresses, ${landing.length} of ${anchors.length} anchors equal; ${pairs.length - known.length} posts that the generator does not publish\n`,
    );
    for (const { path, url, page } of known)
      if (!sameAddress(url, page.url)) process.stdout.write(`  ${path}: ${url} ≠ ${page.url}\n`);
    for (const { path, anchor, isThere } of anchors) if (!isThere) process.stdout.write(`  ${path}: no #${anchor}\n`);
    for (const { path, url, page } of pairs)
      if (page === undefined && url !== null) process.stdout.write(`  ${path}: ${url} is not published\n`);
    return sameUrl.length === known.length && landing.length === anchors.length && known.length > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readOurs(folder) {
  const { posts } = await openContent(readConfig({ CONTENT_DIR: folder, BUILD_TIMEZONE: zone }));
  return posts.map(({ post, excerpts }) => ({
    path: post.path,
    url: post.url,
    anchors: [...new Set(excerpts.map(({ section }) => section.anchor).filter((anchor) => anchor !== null))],
  }));
}

function write(folder, name, text) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Some generators leave to the browser what others escape. */
function sameAddress(one, other) {
  return one !== null && new URL(one).href === new URL(other).href;
}
