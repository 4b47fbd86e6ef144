import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { SiteFolder } from './recognise.ts';
import { isSettings, type Settings } from './values.ts';

/** A site's configuration is there and cannot be read. */
export class SiteConfigError extends Error {
  override readonly name = 'SiteConfigError';
  readonly config: string;

  constructor(config: string, cause: unknown) {
    const reason = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause);
    super(`The site's configuration ${config} could not be read: ${reason}`, { cause });
    this.config = config;
  }
}

export interface ConfigFile {
  readonly name: string;
  readonly settings: Settings;
}

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  toml: parseToml,
  json: JSON.parse,
  yml: parseYamlConfig,
  yaml: parseYamlConfig,
};

/** The first of some files that is there, by its extension read as YAML, TOML or JSON; null where there is none. */
export async function readConfigFile(folder: SiteFolder, names: readonly string[]): Promise<ConfigFile | null> {
  for (const name of names) {
    const text = await folder.read(name);
    if (text !== null) return { name, settings: parseConfig(name, text) };
  }
  return null;
}

function parseConfig(name: string, text: string): Settings {
  const parse = parsers[name.split('.').at(-1) ?? ''];
  if (parse === undefined) throw new SiteConfigError(name, 'its form is not known');
  try {
    const value = parse(text.replace(/^\uFEFF/, ''));
    return isSettings(value) ? value : {};
  } catch (error) {
    throw new SiteConfigError(name, error);
  }
}

/** As generators read it: a key written twice counts with its last value, merge keys are merged. */
function parseYamlConfig(text: string): unknown {
  return parseYaml(text, { uniqueKeys: false, merge: true, maxAliasCount: 100, logLevel: 'error' });
}
