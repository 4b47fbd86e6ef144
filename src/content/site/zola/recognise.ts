import { readConfigFile } from '../config-file.ts';
import type { Recogniser } from '../recognise.ts';
import { has, text } from '../values.ts';
import { zola } from './zola.ts';

export const zolaSites: Recogniser = {
  kind: 'zola',
  async recognise(folder, operator) {
    const found = await readConfigFile(folder, ['config.toml', 'zola.toml']);
    // Hugo's configuration may have the same name; it writes the address in one word.
    if (found === null || (!has(found.settings, 'base_url') && operator.kind !== 'zola')) return null;
    return { generator: zola(found.settings), address: text(found.settings.base_url), config: found.name };
  },
  assume: () => ({
    generator: zola({}),
    homeOf: (path) => (path.startsWith('content/') ? '' : 'content/'),
  }),
};
