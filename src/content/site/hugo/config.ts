import type { SiteSettings } from '../site.ts';
import { flag, group, has, isSettings, list, type Settings, text } from '../values.ts';
import { namedZone, utc, type Zone } from '../zone.ts';

export interface HugoConfig {
  /** Patterns of single pages by their section, in lower case; null where the configuration has a form not known here. */
  readonly permalinks: ReadonlyMap<string, string> | null;
  /** The pattern of every page; an operator's. */
  readonly permalink: string | null;
  readonly languages: readonly HugoLanguage[];
  readonly lowersPaths: boolean;
  readonly dropsAccents: boolean;
  isUgly(section: string): boolean;
  readonly zone: Zone;
  readonly future: boolean;
  /** Where the date of a page is looked for, in order, in lower case. */
  readonly dateKeys: readonly string[];
  readonly emoji: boolean;
  readonly parser: Settings;
}

export interface HugoLanguage {
  readonly code: string;
  /** Its folder, which several languages may share. */
  readonly folder: string;
  /** What its addresses begin with: empty or `en/`. Null for a language with an address of its own. */
  readonly prefix: string | null;
}

/** Reads a configuration in which all keys are in lower case. Values that are missing are Hugo's. */
export function readHugoConfig(config: Settings, operator: SiteSettings): HugoConfig {
  const zone = operator.timezone ?? text(config.timezone);
  const ugly = config.uglyurls;
  return {
    permalinks: readPermalinks(config.permalinks),
    permalink: operator.permalink,
    languages: readLanguages(config),
    lowersPaths: flag(config.disablepathtolower) !== true,
    dropsAccents: flag(config.removepathaccents) === true,
    isUgly: (section) => (isSettings(ugly) ? flag(ugly[section.toLowerCase()]) : flag(ugly)) === true,
    zone: (zone === null ? null : namedZone(zone)) ?? utc,
    future: flag(config.buildfuture) === true,
    dateKeys: readDateKeys(group(config.frontmatter).date),
    emoji: flag(config.enableemoji) === true,
    parser: group(group(group(config.markup).goldmark).parser),
  };
}

/** `section = pattern`, or the same below `page`. Lists of targets, and patterns of nested sections, are not known here. */
function readPermalinks(written: unknown): ReadonlyMap<string, string> | null {
  if (written === undefined || written === null) return new Map();
  if (!isSettings(written)) return null;
  const own = Object.entries(written).filter(([, pattern]) => !isSettings(pattern));
  const all = [...own, ...Object.entries(group(written.page))];
  if (all.some(([section]) => /[*{/]./.test(section))) return null;
  return new Map(all.map(([section, pattern]) => [section.replace(/^[ /]+$/, '').toLowerCase(), String(pattern)]));
}

function readLanguages(config: Settings): readonly HugoLanguage[] {
  const first = (text(config.defaultcontentlanguage) ?? 'en').toLowerCase();
  const folder = folderName(text(config.contentdir) ?? 'content');
  const written = Object.entries(group(config.languages));
  if (written.length === 0) return [{ code: first, folder, prefix: '' }];
  const inSubfolder = flag(config.defaultcontentlanguageinsubdir) === true;
  return written.map(([code, settings]) => {
    const own = group(settings);
    const prefix = code === first && !inSubfolder ? '' : `${code}/`;
    return { code, folder: folderName(text(own.contentdir) ?? folder), prefix: has(own, 'baseurl') ? null : prefix };
  });
}

const folderName = (path: string): string => path.replace(/^\.?\/+|\/+$/g, '');

const defaultDateKeys = ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'];
const aliases: Readonly<Record<string, readonly string[]>> = {
  publishdate: ['publishdate', 'pubdate', 'published'],
  lastmod: ['lastmod', 'modified'],
};

function readDateKeys(written: unknown): readonly string[] {
  const keys = list(written).map((key) => String(key).toLowerCase());
  if (keys.length === 0) return defaultDateKeys;
  return keys.flatMap((key) => (key === ':default' ? defaultDateKeys : (aliases[key] ?? [key])));
}
