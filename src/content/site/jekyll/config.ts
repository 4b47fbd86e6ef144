import picomatch from 'picomatch';
import type { SiteSettings } from '../site.ts';
import { flag, group, isSettings, list, type Settings, text } from '../values.ts';
import { namedZone, type Zone } from '../zone.ts';

export interface JekyllConfig {
  /** A style's name or a pattern: `permalink`. */
  readonly permalink: string;
  readonly collections: Settings;
  /** The folder all collections stand in; empty for the site's own. */
  readonly collectionsFolder: string;
  /** Null where neither the configuration nor an operator says it: Jekyll then takes the building machine's. */
  readonly zone: Zone | null;
  readonly future: boolean;
  readonly markdown: string;
  readonly kramdown: Settings;
  isExcluded(path: string): boolean;
  /** The front matter that `defaults` gives to a page; `type` is `posts`, `pages` or a collection's name. */
  defaultsFor(path: string, type: string): Settings;
}

/** Reads `_config.yml`. Values that are missing are those of Jekyll 4. */
export function readJekyllConfig(config: Settings, settings: SiteSettings): JekyllConfig {
  const zone = settings.timezone ?? text(config.timezone) ?? settings.buildTimezone;
  const collections = Array.isArray(config.collections)
    ? Object.fromEntries(config.collections.map((name) => [String(name), {}]))
    : group(config.collections);
  const collectionsFolder = (text(config.collections_dir) ?? '').replace(/^\/+|\/+$/g, '');
  const excluded = list(config.exclude).map((entry) => String(entry).replace(/^\/|\/$/g, ''));
  return {
    permalink: settings.permalink ?? text(config.permalink) ?? 'date',
    collections: settings.permalink === null ? collections : { ...collections, posts: {} },
    collectionsFolder,
    zone: zone === null ? null : namedZone(zone),
    future: flag(config.future) ?? false,
    markdown: text(config.markdown) ?? 'kramdown',
    kramdown: group(config.kramdown),
    isExcluded: covering(excluded),
    defaultsFor: readDefaults(config.defaults, collectionsFolder),
  };
}

interface Default {
  readonly path: string;
  readonly type: string | null;
  readonly values: Settings;
  covers(path: string): boolean;
}

/** The narrower scope wins: the longer path, then the one that names a type, then the later. */
function readDefaults(written: unknown, collectionsFolder: string): JekyllConfig['defaultsFor'] {
  const all = list(written).filter(isSettings).map(readDefault).sort(byScope);
  return (path, type) => {
    const relative = collectionsFolder !== '' && type !== 'pages' ? path.slice(collectionsFolder.length + 1) : path;
    const fitting = all.filter((one) => (one.type === null || one.type === type) && one.covers(relative));
    return Object.assign({}, ...fitting.map(({ values }) => values));
  };
}

function readDefault(entry: Settings): Default {
  const scope = group(entry.scope);
  const type = text(scope.type);
  const plural = type !== null && ['post', 'page', 'draft'].includes(type) ? `${type}s` : type;
  const path = (text(scope.path) ?? '').replace(/^\//, '');
  const covers = path.includes('*') ? covering([path]) : (other: string) => other.startsWith(path);
  return { path, type: plural, values: group(entry.values), covers };
}

/** The narrower scope last. */
const byScope = (one: Default, other: Default): number =>
  one.path.length - other.path.length || Number(one.type !== null) - Number(other.type !== null);

/** Whether one of some globs fits a path, or a folder that it lies in. */
function covering(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const fits = picomatch([...globs], { dot: true });
  return (path) => {
    const parts = path.split('/');
    return parts.some((_, index) => fits(parts.slice(0, index + 1).join('/')));
  };
}
