import picomatch from 'picomatch';
import type { SiteSettings } from '../site.ts';
import { flag, group, list, type Settings, text } from '../values.ts';
import { namedZone, type Zone } from '../zone.ts';
import { type LetterCase, letterCaseOf } from './slugize.ts';

export interface HexoConfig {
  readonly permalink: string;
  readonly permalinkDefaults: Settings;
  /** How the names of posts are made, which is also how they are read: `:year-:month-:day-:title.md`. */
  readonly newPostName: string;
  readonly sourceFolder: string;
  readonly assetFolders: boolean;
  readonly keepsIndex: boolean;
  readonly keepsHtml: boolean;
  readonly defaultCategory: string;
  readonly categoryNames: Settings;
  readonly letterCase: LetterCase;
  /** Whether a page, by its path below the source folder, is copied as it is. */
  isCopied(path: string): boolean;
  readonly future: boolean;
  /** The zone that `timezone` names; null where it names none. */
  readonly siteZone: Zone | null;
  /** The zone of the machine that builds; null where nobody has said it. */
  readonly buildZone: Zone | null;
}

/** Reads `_config.yml`. Values that are missing are those of Hexo 8. */
export function readHexoConfig(config: Settings, operator: SiteSettings): HexoConfig {
  const pretty = group(config.pretty_urls);
  const skipped = list(config.skip_render)
    .map(String)
    .filter((glob) => glob !== '');
  const siteZone = operator.timezone ?? text(config.timezone);
  return {
    permalink: operator.permalink ?? text(config.permalink) ?? ':year/:month/:day/:title/',
    permalinkDefaults: group(config.permalink_defaults),
    newPostName: text(config.new_post_name) ?? ':title.md',
    sourceFolder: (text(config.source_dir) ?? 'source').replace(/^\.?\/+|\/+$/g, ''),
    assetFolders: flag(config.post_asset_folder) ?? false,
    keepsIndex: flag(pretty.trailing_index) ?? true,
    keepsHtml: flag(pretty.trailing_html) ?? true,
    defaultCategory: text(config.default_category) ?? 'uncategorized',
    categoryNames: group(config.category_map),
    letterCase: letterCaseOf(config.filename_case),
    isCopied: skipped.length === 0 ? () => false : picomatch(skipped, { dot: true }),
    future: flag(config.future) ?? true,
    siteZone: siteZone === null ? null : namedZone(siteZone),
    buildZone: operator.buildTimezone === null ? null : namedZone(operator.buildTimezone),
  };
}
