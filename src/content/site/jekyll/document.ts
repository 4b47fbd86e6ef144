import { has, list, type Settings, text } from '../values.ts';
import type { JekyllConfig } from './config.ts';
import type { JekyllDocument } from './placeholders.ts';

/** Where Jekyll files a Markdown file. */
export type Filed =
  | { readonly as: 'post' | 'document'; readonly document: JekyllDocument; readonly dateInName: string | null }
  | { readonly as: 'page' }
  | { readonly as: 'nothing' };

const dated = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/;

/** Files a path below the site's folder; `data` is its front matter with the defaults. */
export function fileDocument(path: string, data: Settings, config: JekyllConfig): Filed {
  const inCollections = config.collectionsFolder === '' || path.startsWith(`${config.collectionsFolder}/`);
  const relative =
    config.collectionsFolder !== '' && inCollections ? path.slice(config.collectionsFolder.length + 1) : path;
  const folders = relative.split('/').slice(0, -1);
  const name = (relative.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const posts = folders.indexOf('_posts');
  if (posts >= 0) {
    const match = dated.exec(name);
    if (match === null) return { as: 'nothing' };
    const above = folders.slice(0, posts);
    const document = documentOf('posts', relative, name, match[2] ?? '', data, above);
    return { as: 'post', document, dateInName: match[1] ?? null };
  }
  const label = folders[0]?.startsWith('_') ? folders[0].slice(1) : null;
  if (label !== null && inCollections && has(config.collections, label)) {
    const match = dated.exec(name);
    const document = documentOf(label, relative, name, match?.[2] ?? name, data, []);
    return { as: 'document', document, dateInName: match?.[1] ?? null };
  }
  return path.split('/').some((part) => /^[._#~]/.test(part)) ? { as: 'nothing' } : { as: 'page' };
}

function documentOf(
  collection: string,
  relative: string,
  name: string,
  slugInName: string,
  data: Settings,
  foldersAbove: readonly string[],
): JekyllDocument {
  return {
    collection,
    path: relative
      .replace(/\.[^.]*$/, '')
      .replace(`_${collection}`, '')
      .replace(/\.*$/, ''),
    name,
    slug: text(data.slug) ?? slugInName.replace(/\.*$/, ''),
    categories: categoriesOf(data, foldersAbove),
  };
}

/** Folders above `_posts`, then `categories` (words apart, when it is text), then `category` as it stands. */
function categoriesOf(data: Settings, foldersAbove: readonly string[]): readonly string[] {
  const written = typeof data.categories === 'string' ? data.categories.trim().split(/\s+/) : list(data.categories);
  const all = [...foldersAbove, ...written, ...list(data.category)].flat(Number.POSITIVE_INFINITY);
  return [...new Set(all.filter((category) => category !== null && category !== '').map(String))];
}
