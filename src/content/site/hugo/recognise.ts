import { type ConfigFile, readConfigFile } from '../config-file.ts';
import type { Recogniser, SiteFolder } from '../recognise.ts';
import { has, isSettings, type Settings, text } from '../values.ts';
import { hugo } from './hugo.ts';

const forms = ['toml', 'yaml', 'yml', 'json'] as const;
const named = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => forms.map((form) => `${name}.${form}`));

export const hugoSites: Recogniser = {
  kind: 'hugo',
  async recognise(folder, operator) {
    const found =
      (await readConfigFile(folder, named('hugo', 'config'))) ??
      (await readConfigFile(folder, named('config/_default/hugo', 'config/_default/config')));
    if (found === null) return null;
    const settings = Object.assign({}, lowered(found.settings), ...(await divided(folder)));
    if (!/hugo\.\w+$/.test(found.name) && !has(settings, 'baseurl') && operator.kind !== 'hugo') return null;
    return { generator: hugo(settings, operator), address: text(settings.baseurl), config: found.name };
  },
  assume: (operator) => ({
    generator: hugo({}, operator),
    homeOf: (path) => (path.startsWith('content/') ? '' : 'content/'),
  }),
};

/** What stands in files of its own under `config/`; a build for publication reads `production` over `_default`. */
async function divided(folder: SiteFolder): Promise<readonly Settings[]> {
  const found: Settings[] = [];
  for (const environment of ['_default', 'production']) {
    const whole = await readConfigFile(folder, named(`config/${environment}/hugo`, `config/${environment}/config`));
    if (whole !== null) found.push(lowered(whole.settings));
    for (const key of ['permalinks', 'languages', 'markup', 'frontmatter']) {
      const part = await readConfigFile(folder, named(`config/${environment}/${key}`));
      if (part !== null) found.push({ [key]: lowered(inner(part, key)) });
    }
  }
  return found;
}

/** A file may repeat the key that it is named for. */
const inner = ({ settings }: ConfigFile, key: string): Settings => {
  const own = settings[key];
  return isSettings(own) ? own : settings;
};

/** Keys in lower case, in nested groups too: Hugo does not tell cases apart. */
const lowered = (settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key.toLowerCase(), isSettings(value) ? lowered(value) : value]),
  );
