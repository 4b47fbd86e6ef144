// Loads the Hexo site in the folder that is named and writes pages.json into it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Hexo from 'hexo';

const folder = process.argv[2];
const hexo = new Hexo(folder, { silent: true });
await hexo.init();
await hexo.load();
const pages = {};
for (const kind of ['posts', 'pages']) {
  hexo.locals.get(kind).forEach((page) => {
    pages[`${hexo.config.source_dir}/${page.source}`] = { url: page.permalink, html: page.content };
  });
}
writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages));
await hexo.exit();
