import {
  agreed,
  type Generator,
  type PagePath,
  unknownPath,
  unknownRule,
  unpublished,
  withoutDate,
  zoneProblem,
} from '../generator.ts';
import { encodeWritten } from '../percent.ts';
import type { PostFacts, SiteSettings } from '../site.ts';
import { flag, group, has, type Settings, text } from '../values.ts';
import { readDate, type WrittenDate } from '../written-date.ts';
import { kramdownAnchors } from './anchors.ts';
import { type JekyllConfig, readJekyllConfig } from './config.ts';
import { buildZones, builtAt, instantOf } from './date.ts';
import { type Filed, fileDocument } from './document.ts';
import { fillPattern, needsDate, patternInStyle, patternOfStyle } from './permalink.ts';
import { datePlaceholders, documentPlaceholders } from './placeholders.ts';

/** Jekyll 4, as `_config.yml` sets it up. */
export function jekyll(settings: Settings, operator: SiteSettings): Generator {
  const config = readJekyllConfig(settings, operator);
  return {
    kind: 'jekyll',
    pathOf: (post) => pathOf(post, config),
    anchors: (headings) =>
      config.markdown.toLowerCase() === 'kramdown'
        ? kramdownAnchors(headings, config.kramdown)
        : headings.map(() => null),
    visibleFrom: (post) => visibleFrom(post, config),
  };
}

const withoutDateInName: PagePath = unknownPath({
  rule: 'permalink-without-date',
  message: 'Jekyll publishes a file in _posts only when its name begins with a date; this one has no page.',
  remedy: 'Name it like 2024-05-31-looms.md.',
});

interface Read {
  readonly filed: Filed;
  readonly data: Settings;
  readonly date: WrittenDate | null;
}

const isInPosts = (path: string): boolean => /(?:^|\/)_posts\//.test(path);

function readPost({ path, frontMatter }: PostFacts, config: JekyllConfig): Read {
  const type = isInPosts(path) ? 'posts' : path.startsWith('_') ? (path.slice(1).split('/')[0] ?? '') : 'pages';
  const data = { ...config.defaultsFor(path, type), ...withoutEmpty(frontMatter) };
  const filed = fileDocument(path, data, config);
  const inName = 'dateInName' in filed ? filed.dateInName : null;
  return { filed, data, date: has(data, 'date') ? readDate(data.date) : readDate(inName) };
}

function pathOf(post: PostFacts, config: JekyllConfig): PagePath {
  const { filed, data, date } = readPost(post, config);
  if (flag(data.published) === false || config.isExcluded(post.path)) return unpublished;
  const permalink = text(data.permalink);
  if (filed.as === 'page') return pagePath(post, permalink, config);
  if (filed.as === 'nothing') return isInPosts(post.path) ? withoutDateInName : unpublished;
  const { document } = filed;
  const collection = group(config.collections[document.collection]);
  if (filed.as === 'document' && flag(collection.output) !== true) return unpublished;
  const own =
    filed.as === 'post' ? patternOfStyle(config.permalink) : patternInStyle('/:collection/:path', config.permalink);
  const pattern = permalink ?? text(collection.permalink) ?? own;
  const fixed = documentPlaceholders(document);
  if (!needsDate(pattern)) return filled(pattern, fillPattern(pattern, fixed));
  if (date === null) return withoutDate(pattern);
  const paths = buildZones(config.zone, date).map((zone) =>
    filled(pattern, fillPattern(pattern, { ...fixed, ...datePlaceholders(builtAt(date, zone)) })),
  );
  return agreed(paths, zoneProblem);
}

/** A page stands where its file stands. Without any front matter Jekyll copies a file as it is. */
function pagePath({ path, frontMatter }: PostFacts, permalink: string | null, config: JekyllConfig): PagePath {
  if (Object.keys(frontMatter).length === 0) return unpublished;
  const folder = path.split('/').slice(0, -1).join('/');
  const basename = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/\.*$/, '');
  const own = basename === 'index' ? '/:path/' : patternInStyle('/:path/:basename', config.permalink);
  const pattern = permalink ?? own;
  return filled(pattern, fillPattern(pattern, { path: folder, basename, output_ext: '.html' }));
}

const filled = (pattern: string, path: string | null): PagePath =>
  path === null
    ? unknownRule(`The permalink ${pattern} holds a placeholder that Jekyll does not know.`)
    : { path: encodeWritten(path) };

/** Posts and documents dated ahead wait for their time, at the latest that it may be. */
function visibleFrom(post: PostFacts, config: JekyllConfig): Date | null {
  const { filed, date } = readPost(post, config);
  if (config.future || filed.as === 'page' || filed.as === 'nothing' || date === null) return null;
  return new Date(Math.max(...buildZones(config.zone, date).map((zone) => instantOf(date, zone))));
}

/** A key that is there without a value does not hide a default. */
const withoutEmpty = (data: Settings): Settings =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined));
