import { type Generator, type PagePath, unpublished } from '../generator.ts';
import type { HeadingFacts } from '../heading.ts';
import { encodePath, encodeWritten } from '../percent.ts';
import type { PostFacts, SiteSettings } from '../site.ts';
import { flag, type Settings, text } from '../values.ts';
import { type HexoConfig, readHexoConfig } from './config.ts';
import { builtDates } from './date.ts';
import { dateOf, postPath, readName } from './permalink.ts';

/** The ids that a renderer of Markdown gives. */
export type RenderedAnchors = (headings: readonly HeadingFacts[]) => readonly (string | null)[];

/** Hexo, as `_config.yml` sets it up, with one of its renderers. */
export function hexo(settings: Settings, operator: SiteSettings, anchors: RenderedAnchors): Generator {
  const config = readHexoConfig(settings, operator);
  return {
    kind: 'hexo',
    pathOf: (post) => pathOf(post, config),
    anchors,
    visibleFrom: (post) => visibleFrom(post, config),
  };
}

function pathOf({ path, frontMatter }: PostFacts, config: HexoConfig): PagePath {
  const below = belowFolder(path, config.sourceFolder);
  if (below === null || flag(frontMatter.published) === false) return unpublished;
  const post = belowFolder(below, '_posts');
  if (/(?:^|\/)[_.]/.test(post ?? below)) return unpublished;
  return post === null ? pageAt(below, frontMatter, config) : postAt(post, frontMatter, config);
}

function postAt(path: string, frontMatter: Settings, config: HexoConfig): PagePath {
  const given = text(frontMatter.permalink);
  const found = given === null ? postPath(frontMatter, readName(path, config.newPostName), config) : { path: given };
  if (found.path === null) return found;
  const ends = /(?:\/|\.html)$/.test(found.path) || !config.assetFolders;
  return finished(found.path + (ends ? '' : '/'), given !== null, config);
}

/** A page stands where its file stands. */
function pageAt(path: string, frontMatter: Settings, config: HexoConfig): PagePath {
  if (config.isCopied(path)) return unpublished;
  const given = text(frontMatter.permalink);
  if (given === null) return finished(path.replace(/\.[^./]*$/, '.html'), false, config);
  const whole = given.endsWith('/') ? `${given}index` : given;
  return finished(/\.[^./]+$/.test(whole) ? whole : `${whole}.html`, true, config);
}

function finished(path: string, isWritten: boolean, { keepsIndex, keepsHtml }: HexoConfig): PagePath {
  const rooted = `/${path}`.replace(/\/{2,}/g, '/');
  const encoded = isWritten ? encodeWritten(rooted) : encodePath(rooted);
  if (/index\.html$/.test(encoded)) return { path: keepsIndex ? encoded : encoded.replace(/index\.html$/, '') };
  return { path: keepsHtml ? encoded : encoded.replace(/\.html$/, '') };
}

function visibleFrom({ path, frontMatter }: PostFacts, config: HexoConfig): Date | null {
  if (config.future) return null;
  const post = belowFolder(path, `${config.sourceFolder}/_posts`);
  const date = post === null ? null : dateOf(frontMatter, readName(post, config.newPostName));
  return date === null ? null : new Date(Math.max(...builtDates(date, config).map(({ instant }) => instant)));
}

const belowFolder = (path: string, folder: string): string | null =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
