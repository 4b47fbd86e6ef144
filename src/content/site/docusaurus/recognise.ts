import type { Recogniser } from '../recognise.ts';
import { docusaurus } from './docusaurus.ts';
import { literalsIn } from './literals.ts';

export const docusaurusSites: Recogniser = {
  kind: 'docusaurus',
  async recognise(folder) {
    for (const form of ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts']) {
      const config = `docusaurus.config.${form}`;
      const program = await folder.read(config);
      if (program === null) continue;
      const literals = literalsIn(program);
      const [url, baseUrl] = [literals.get('url'), literals.get('baseUrl')];
      const address =
        typeof url === 'string' && typeof baseUrl === 'string'
          ? `${url.replace(/\/+$/, '')}/${baseUrl.replace(/^\/+/, '')}`
          : null;
      return { generator: docusaurus(literals, await folder.has('versions.json')), address, config };
    }
    return null;
  },
};
