import { headingsPost } from './headings.mjs';

const files = {
  'docs/index.md': 'Words.\n',
  'docs/about.md': 'Words.\n',
  'docs/guide/README.md': 'Words.\n',
  'docs/guide/Mixed Case_and 中文 (x).md': 'Words.\n',
  'docs/guide/a.b.c v1.2 #3.md': 'Words.\n',
  'docs/headings.md': headingsPost,
};
const site = 'site_name: Golden\nsite_url: https://blog.florilegium.dev/sub/\n';

export const mkdocsCases = [
  { name: 'default', config: site, files },
  { name: 'files', config: `${site}use_directory_urls: false\n`, files },
];
