import { readConfigFile } from '../config-file.ts';
import type { Recogniser } from '../recognise.ts';
import { text } from '../values.ts';
import { jekyll } from './jekyll.ts';

export const jekyllSites: Recogniser = {
  kind: 'jekyll',
  async recognise(folder, operator) {
    const found = await readConfigFile(folder, ['_config.yml', '_config.yaml', '_config.toml']);
    if (found === null) return null;
    const { url, baseurl } = found.settings;
    const address =
      text(url) === null ? null : `${text(url)?.replace(/\/+$/, '')}/${(text(baseurl) ?? '').replace(/^\/+/, '')}`;
    return { generator: jekyll(found.settings, operator), address, config: found.name };
  },
  assume: (operator) => ({
    generator: jekyll({}, operator),
    homeOf: (path) => (/(?:^|\/)_posts\//.test(path) ? '' : '_posts/'),
  }),
};
