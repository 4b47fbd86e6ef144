// Builds every case with its real generator and writes what came out to test/fixtures/golden.
//   node run.mjs [jekyll|hexo|hugo|mkdocs|zola]...
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hexoCases } from './cases/hexo.mjs';
import { hugoCases } from './cases/hugo.mjs';
import { jekyllCases } from './cases/jekyll.mjs';
import { mkdocsCases } from './cases/mkdocs.mjs';
import { zolaTexts } from './cases/zola.mjs';
import { buildWithHexo, hexoVersion } from './generators/hexo.mjs';
import { buildWithHugo, hugoVersion } from './generators/hugo.mjs';
import { buildWithJekyll, jekyllVersion } from './generators/jekyll.mjs';
import { buildWithMkdocs, mkdocsVersion } from './generators/mkdocs.mjs';
import { slugsOfZola } from './generators/zola-slug.mjs';
import { idsIn } from './ids.mjs';

const fixtures = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test/fixtures/golden');
const generators = {
  jekyll: { cases: jekyllCases, configPath: '_config.yml', build: buildWithJekyll, version: jekyllVersion },
  hexo: { cases: hexoCases, configPath: '_config.yml', build: buildWithHexo, version: hexoVersion },
  hugo: { cases: hugoCases, configPath: 'hugo.toml', build: buildWithHugo, version: hugoVersion },
  mkdocs: { cases: mkdocsCases, configPath: 'mkdocs.yml', build: buildWithMkdocs, version: mkdocsVersion },
};

const wanted = process.argv.slice(2);
for (const [kind, generator] of Object.entries(generators)) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  const target = join(fixtures, kind);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const one of generator.cases) {
    writeFileSync(join(target, `${one.name}.json`), `${JSON.stringify(make(generator, one), null, 1)}\n`);
    process.stdout.write(`${kind} ${one.name}\n`);
  }
}

if (wanted.length === 0 || wanted.includes('zola')) {
  const slugs = slugsOfZola(zolaTexts);
  const pairs = zolaTexts.map((text, index) => ({ text, slug: slugs[index] }));
  writeFileSync(join(fixtures, 'zola-slugs.json'), `${JSON.stringify(pairs, null, 1)}\n`);
  process.stdout.write('zola slugs\n');
}

function make({ configPath, build, version }, { name, config, files, ...options }) {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  try {
    const inputs = { [configPath]: config, ...files };
    for (const [path, text] of Object.entries(inputs)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const pages = build(folder, options);
    const posts = Object.keys(files)
      .filter((path) => path.endsWith('.md'))
      .map((path) => ({ path, text: files[path], url: pages[path]?.url || null, ids: idsIn(pages[path]?.html ?? '') }));
    const others = Object.fromEntries(Object.entries(inputs).filter(([path]) => !path.endsWith('.md')));
    return { generator: version(), options, configuration: others, posts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
