import { flag, group, type Settings, text } from '../values.ts';
import type { SlugStrategy } from './slugify.ts';

export interface ZolaConfig {
  readonly defaultLanguage: string;
  readonly otherLanguages: readonly string[];
  readonly paths: SlugStrategy;
  readonly keepsDates: boolean;
  readonly anchors: SlugStrategy;
  readonly smartPunctuation: boolean;
  readonly emoji: boolean;
}

/** Reads `config.toml`. Values that are missing are Zola's. */
export function readZolaConfig(config: Settings): ZolaConfig {
  const slugs = group(config.slugify);
  const markdown = group(config.markdown);
  const defaultLanguage = text(config.default_language) ?? 'en';
  return {
    defaultLanguage,
    otherLanguages: Object.keys(group(config.languages)).filter((code) => code !== defaultLanguage),
    paths: strategy(slugs.paths),
    keepsDates: flag(slugs.paths_keep_dates) === true,
    anchors: strategy(slugs.anchors),
    smartPunctuation: flag(markdown.smart_punctuation) === true,
    emoji: flag(markdown.render_emoji) === true,
  };
}

const strategy = (written: unknown): SlugStrategy => (written === 'safe' || written === 'off' ? written : 'on');
