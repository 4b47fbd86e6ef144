import { createHash } from 'node:crypto';
import { calendarParts } from '../calendar.ts';
import { agreed, type PagePath, unknownRule, withoutDate, zoneProblem } from '../generator.ts';
import { has, type Settings, text } from '../values.ts';
import { readDate, type WrittenDate } from '../written-date.ts';
import { categorySlug } from './category.ts';
import type { HexoConfig } from './config.ts';
import { type BuiltDate, builtDates } from './date.ts';
import { fillPattern, namesIn, readByPattern } from './pattern.ts';
import { slugize } from './slugize.ts';

/** What the name of a post's file tells. */
export interface NamedPost {
  readonly slug: string;
  readonly date: WrittenDate | null;
  /** Further parts of the name, which count before the front matter. */
  readonly parts: Settings;
}

/** Reads a path below `_posts`, by the pattern that names new posts. */
export function readName(path: string, newPostName: string): NamedPost {
  const name = path.replace(/\.[^./]*$/, '');
  const parts = readByPattern(newPostName.replace(/\.[^./]*$/, ''), name);
  if (parts === null) return { slug: slugize(name), date: null, parts: {} };
  const { year, month, day, i_month, i_day, title, hash: _, ...rest } = parts;
  const date = readDate(`${year}-${month ?? i_month}-${day ?? i_day}`);
  return { slug: title ?? slugize(name), date, parts: rest };
}

export const dateOf = (frontMatter: Settings, named: NamedPost): WrittenDate | null =>
  frontMatter.date ? readDate(frontMatter.date) : named.date;

const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second', 'i_month', 'i_day', 'timestamp', 'hash'];

/** Fills the permalink of a post; the result is not percent-encoded. */
export function postPath(frontMatter: Settings, named: NamedPost, config: HexoConfig): PagePath {
  const { permalink } = config;
  const path = (built: BuiltDate | null): PagePath => {
    const filled = fillPattern(permalink, (name) => placeholder(name, frontMatter, named, built, config));
    return filled === null
      ? unknownRule(`A part of the permalink ${permalink} is not known for this post.`)
      : { path: filled };
  };
  if (!namesIn(permalink).some((name) => dateParts.includes(name))) return path(null);
  const date = dateOf(frontMatter, named);
  return date === null ? withoutDate(permalink) : agreed(builtDates(date, config).map(path), zoneProblem);
}

function placeholder(
  name: string,
  frontMatter: Settings,
  { slug, parts }: NamedPost,
  built: BuiltDate | null,
  config: HexoConfig,
): string | null {
  if (built !== null && dateParts.includes(name)) return datePlaceholder(name, slug, built);
  switch (name) {
    case 'title':
    case 'slug':
      return slug;
    case 'name':
      return slug.split('/').at(-1) ?? slug;
    case 'post_title':
      return slugize(text(frontMatter.title) ?? '', 'lower') || null;
    case 'category':
      return categorySlug(frontMatter, config);
    case 'layout':
      return text(frontMatter.layout) ?? 'post';
  }
  const given = [parts, frontMatter, config.permalinkDefaults].find((settings) => has(settings, name));
  return given === undefined ? null : text(given[name]);
}

function datePlaceholder(name: string, slug: string, { instant, wall }: BuiltDate): string {
  const seconds = Math.floor(instant / 1000);
  if (name === 'timestamp') return String(seconds);
  if (name === 'hash')
    return createHash('sha1')
      .update(slug + seconds)
      .digest('hex')
      .slice(0, 12);
  const { year, month, day, hour, minute, second } = calendarParts(wall);
  const parts: Readonly<Record<string, string>> = { year, month, day, hour, minute, second };
  return parts[name] ?? String(Number(name === 'i_month' ? month : day));
}
