import { agreed, type Generator, type PagePath, unknownRule, unpublished, withoutDate } from '../generator.ts';
import { encodePath, encodeWritten } from '../percent.ts';
import type { PostFacts, SiteSettings } from '../site.ts';
import { flag, group, type Settings, text } from '../values.ts';
import { goldmarkAnchors } from './anchors.ts';
import { type HugoConfig, readHugoConfig } from './config.ts';
import { instantOf, pageDate, wallOf } from './date.ts';
import { filePage, type HugoPage } from './page.ts';
import { sanitizePath } from './path.ts';
import { fillPattern } from './permalink.ts';

/** Hugo, by a configuration in which all keys are in lower case. */
export function hugo(settings: Settings, operator: SiteSettings): Generator {
  const config = readHugoConfig(settings, operator);
  return {
    kind: 'hugo',
    pathOf: (post) => pathOf(post, config),
    anchors: (headings) => goldmarkAnchors(headings, config.parser, config.emoji),
    visibleFrom: (post) => visibleFrom(post, config),
  };
}

function pathOf({ path, frontMatter }: PostFacts, config: HugoConfig): PagePath {
  const page = filePage(path, config);
  const data = inLowerCase(frontMatter);
  const build = group(data.build ?? data._build);
  const isRendered = !['never', 'link', 'false'].includes(String(build.render)) && flag(data.headless) !== true;
  if (page === null || !isRendered || flag(data.draft) === true) return unpublished;
  const { prefix } = page.language;
  if (prefix === null) return unknownRule('This language of the site has an address of its own.');
  const url = text(data.url);
  if (url !== null) return writtenUrl(url, prefix);
  const below = page.kind === 'page' ? singlePage(page, data, config) : sectionPage(page, config);
  return below.path === null ? below : { path: `/${prefix}${below.path.replace(/^\/+/, '')}` };
}

/** `url:` in front matter, which Hugo takes as it is; below the language's folder when it has no slash in front. */
function writtenUrl(url: string, prefix: string): PagePath {
  if (/:/.test(url)) return unknownRule(`What ${url} stands for in the front matter is not known.`);
  const rooted = url.startsWith('/') ? url : `/${prefix}${url}`;
  const isFile = url.includes('.') && !url.endsWith('/');
  return { path: encodeWritten(`${rooted}${isFile || rooted.endsWith('/') ? '' : '/'}`.replace(/\/{2,}/g, '/')) };
}

function singlePage(page: HugoPage, data: Settings, config: HugoConfig): PagePath {
  const section = page.folders[0] ?? '';
  const dated = pageDate(data, page.name, config.dateKeys);
  const slug = text(data.slug) ?? (dated?.slugInName || null);
  const pattern = config.permalink ?? config.permalinks?.get(section.toLowerCase());
  if (config.permalinks === null && config.permalink === null) {
    return unknownRule('The form of the permalinks in the configuration is not known.');
  }
  const finish = (path: string): PagePath => ({
    path: encodePath(config.isUgly(section) ? `${path}.html` : `${path}/`),
  });
  if (pattern === undefined) {
    const named = slug === null ? { folders: page.folders, name: page.name } : { folders: page.folders, name: slug };
    return forms(named.folders, named.name, slug !== null, config, finish);
  }
  const values = {
    wall: dated === null ? null : wallOf(dated.date),
    sections: page.folders,
    title: text(data.title),
    slug,
    name: page.name,
  };
  const filled = fillPattern(pattern, values, (part) => sanitized(part, config));
  if (filled.path === null) {
    return filled.lacks === 'date'
      ? withoutDate(pattern)
      : unknownRule(`A part of the permalink ${pattern} is not known for this post.`);
  }
  return finish(
    sanitized(filled.path, config)
      .replace(/^\/+|\/+$/g, '')
      .replace(/\/{2,}/g, '/'),
  );
}

function sectionPage(page: HugoPage, config: HugoConfig): PagePath {
  if (page.kind === 'home') return { path: '/' };
  if (config.isUgly(page.folders[0] ?? ''))
    return unknownRule('Where a section stands on a site with ugly URLs is not known.');
  return forms(page.folders, '', false, config, (path) => ({ path: encodePath(`${path}/`) }));
}

/**
 * The address of a file by its place. Since version 0.123 Hugo writes each space as a hyphen before anything else and
 * cleans folders and name apart; where that makes a difference, the version is not known and nor is the address.
 */
function forms(
  folders: readonly string[],
  name: string,
  isSlug: boolean,
  config: HugoConfig,
  finish: (path: string) => PagePath,
): PagePath {
  const older = sanitized([...folders, name].join('/'), config);
  const hyphened = (part: string): string => sanitized(part.replaceAll(' ', '-'), config);
  const newer = [hyphened(folders.join('/')), isSlug ? sanitized(name, config) : hyphened(name)].join('/');
  const trimmed = [older, newer].map((path) => path.replace(/^\/+|\/+$/g, ''));
  return agreed(trimmed.map(finish), {
    rule: 'unknown-permalink',
    message: 'Versions of Hugo make different addresses of the spaces in this name.',
    remedy: 'Rename the file without spaces around its signs, or give it a slug.',
  });
}

const sanitized = (path: string, { lowersPaths, dropsAccents }: HugoConfig): string =>
  sanitizePath(path, { lowers: lowersPaths, dropsAccents });

function visibleFrom({ path, frontMatter }: PostFacts, config: HugoConfig): Date | null {
  if (config.future) return null;
  const data = inLowerCase(frontMatter);
  const keys = ['publishdate', 'pubdate', 'published', ...config.dateKeys];
  const dated = pageDate(data, filePage(path, config)?.name ?? '', keys);
  return dated === null ? null : new Date(instantOf(dated.date, config.zone));
}

const inLowerCase = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [key.toLowerCase(), value]));
