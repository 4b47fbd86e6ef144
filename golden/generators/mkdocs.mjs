import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const mkdocsVersion = () =>
  execFileSync('mkdocs', ['--version'], { encoding: 'utf8' })
    .match(/version [\d.]+/)[0]
    .replace('version', 'mkdocs');

// The theme of a page: its address, then its content.
const theme = '{{ page.canonical_url }}\n{{ page.file.src_path }}\n{{ page.content }}';

/** Builds a site with MkDocs, with a theme that says which page it is. */
export function buildWithMkdocs(folder) {
  mkdirSync(join(folder, 'theme'));
  writeFileSync(join(folder, 'theme/main.html'), theme);
  const config = join(folder, 'mkdocs.yml');
  writeFileSync(config, `${readFileSync(config, 'utf8')}theme: { name: null, custom_dir: theme }\nplugins: []\n`);
  execFileSync('mkdocs', ['build', '--quiet', '-f', config, '-d', join(folder, 'site')], { stdio: 'ignore' });
  const pages = {};
  for (const file of htmlBelow(join(folder, 'site'))) {
    const [url, path, ...lines] = readFileSync(file, 'utf8').split('\n');
    pages[`docs/${path}`] = { url, html: lines.join('\n') };
  }
  return pages;
}

const htmlBelow = (folder) =>
  existsSync(folder)
    ? execFileSync('find', [folder, '-name', '*.html'], { encoding: 'utf8' }).split('\n').filter(Boolean)
    : [];
