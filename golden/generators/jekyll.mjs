import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Jekyll itself lists (documents below their collections_dir, which is `store` here) what it made; `===` stands in no path.
const listing = `---
layout: null
permalink: /listing.txt
---
{% for page in site.documents %}{{ page.path }}==={{ page.url }}==={{ site.url }}{{ site.baseurl }}{{ page.url }}
{% endfor %}{% for page in site.pages %}{{ page.path }}==={{ page.url }}==={{ site.url }}{{ site.baseurl }}{{ page.url }}
{% endfor %}`;

export const jekyllVersion = () => execFileSync('jekyll', ['--version'], { encoding: 'utf8' }).trim();

/** Builds a site with Jekyll: the address of each page, by its path, and its HTML. */
export function buildWithJekyll(folder, { TZ }) {
  writeFileSync(join(folder, 'listing.txt'), listing);
  const output = join(folder, '_site');
  execFileSync('jekyll', ['build', '--quiet', '--disable-disk-cache', '-s', folder, '-d', output], {
    env: { ...process.env, ...(TZ && { TZ }), LANG: 'C.UTF-8' },
  });
  const pages = {};
  for (const line of readFileSync(join(output, 'listing.txt'), 'utf8').split('\n')) {
    const [path, below, url] = line.trim().split('===');
    if (!url || below === '/listing.txt') continue;
    const html = read(output, decodeURI(below));
    if (html !== null) pages[existsSync(join(folder, path)) ? path : `store/${path}`] = { url, html };
  }
  return pages;
}

/** Null for a page that Jekyll lists and does not write. */
function read(output, url) {
  for (const name of url.endsWith('/') ? [`${url}index.html`] : [url, `${url}.html`]) {
    try {
      return readFileSync(join(output, name), 'utf8');
    } catch {
      // The next form is tried.
    }
  }
  return null;
}
