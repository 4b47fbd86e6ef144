import { type Generator, type PagePath, unknownRule, unpublished } from '../generator.ts';
import { encodeWritten } from '../percent.ts';
import type { PostFacts } from '../site.ts';
import { flag, text } from '../values.ts';
import { docusaurusAnchors } from './anchors.ts';
import type { Literal } from './literals.ts';
import { blogSlug, docSlug } from './slug.ts';

/** Docusaurus 3 with its classic preset, by the literals in its configuration. Its rules are read from its source. */
export function docusaurus(literals: ReadonlyMap<string, Literal>, hasVersions: boolean): Generator {
  return {
    kind: 'docusaurus',
    pathOf: (post) => pathOf(post, literals, hasVersions),
    anchors: (headings) => docusaurusAnchors(headings, literals.get('markdown.anchors.maintainCase') === true),
    visibleFrom: () => null,
  };
}

function pathOf(
  { path, frontMatter }: PostFacts,
  literals: ReadonlyMap<string, Literal>,
  hasVersions: boolean,
): PagePath {
  if (flag(frontMatter.draft) === true || path.split('/').some((part) => part.startsWith('_'))) return unpublished;
  if (!literals.has('presets')) return unknownRule('Only sites with the classic preset are known.');
  for (const part of ['blog', 'docs'] as const) {
    if (literals.get(`presets.${part}`) === false) continue;
    const folder = setting(literals, `presets.${part}.path`, part)?.replace(/^\.?\/+|\/+$/g, '');
    const route = setting(literals, `presets.${part}.routeBasePath`, part);
    if (folder === undefined || route === null)
      return unknownRule('The configuration says where posts stand by a program, which is not run.');
    if (!path.startsWith(`${folder}/`)) continue;
    if (part === 'docs' && hasVersions)
      return unknownRule('Which version of the documents this one belongs to is not known.');
    const below = path.slice(folder.length + 1);
    const slug =
      part === 'blog'
        ? (text(frontMatter.slug) ?? blogSlug(below))
        : docSlug(below, text(frontMatter.slug), text(frontMatter.id));
    return ended(`/${route}/${slug}`.replace(/\/{2,}/g, '/'), literals);
  }
  return unknownRule('This folder belongs to no blog or documents in the classic preset.');
}

/** Null where the configuration has a value that only running it would tell. */
function setting(literals: ReadonlyMap<string, Literal>, key: string, otherwise: string): string | null {
  const written = literals.has(key) ? literals.get(key) : otherwise;
  return typeof written === 'string' ? written : null;
}

function ended(path: string, literals: ReadonlyMap<string, Literal>): PagePath {
  const ends = literals.get('trailingSlash');
  if (ends === null) return unknownRule('Whether addresses end with a slash is not known.');
  const bare = path.replace(/\/$/, '') || '/';
  return { path: encodeWritten(ends === undefined || bare === '/' ? path : ends === true ? `${bare}/` : bare) };
}
