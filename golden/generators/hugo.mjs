import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const listing = `{{ range site.AllPages }}{{ if .File }}
{{ dict "file" .File.Filename "url" .Permalink "html" .Content | jsonify | safeHTML }}{{ end }}{{ end }}
`;

export const hugoVersion = () => execFileSync('hugo', ['version'], { encoding: 'utf8' }).match(/hugo v[\d.]+/)[0];

/** Builds a site with Hugo, whose home page lists all pages, one in each line. */
export function buildWithHugo(folder) {
  const layouts = join(folder, 'layouts/_default');
  mkdirSync(layouts, { recursive: true });
  writeFileSync(join(layouts, 'home.html'), listing);
  for (const name of ['single', 'list']) writeFileSync(join(layouts, `${name}.html`), '{{ .Content }}');
  execFileSync('hugo', ['--quiet', '-s', folder, '-d', 'built'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const pages = {};
  // Where languages have folders of their own, the home page only leads to that of the first.
  const homes = ['built/index.html', 'built/zh/index.html'].map((name) => join(folder, name)).filter(existsSync);
  for (const line of homes.flatMap((home) => readFileSync(home, 'utf8').split('\n'))) {
    if (!line.startsWith('{')) continue;
    const { file, url, html } = JSON.parse(line);
    // Hugo writes a `#` in a path as it is; as an address it only lands when it is escaped.
    pages[relative(folder, file)] = { url: url.replaceAll('#', '%23'), html };
  }
  return pages;
}
