import { namesIn } from '../domain/citation/names.ts';
import type { Excerpt, Source } from '../domain/post.ts';
import type { SourceEntry } from './library.ts';
import { type Mention, remember } from './mention.ts';
import type { Names } from './names.ts';

/** A source without its count. */
export type NamedSource = Omit<SourceEntry, 'count'>;

/** Names that name nobody, as they are compared. */
const anonymousNames = new Set([
  '匿名',
  '匿名用户',
  '匿名网友',
  '佚名',
  '无名氏',
  '知乎用户',
  'anonymous',
  'anon',
  'unknown',
  'unknown author',
]);

/** Gives the authors, works and sites that an excerpt is quoted from, originals too. */
export function createSourceMentions(names: Names): (excerpt: Excerpt) => readonly Mention<NamedSource>[] {
  const recall = remember<Mention<NamedSource>>();
  const mention = (kind: 'author' | 'site', name: string, original: boolean, unlisted = false): Mention<NamedSource> =>
    recall(`${kind}\n${original}\n${name}`, () => {
      const { id, folded } = names.identify(kind, name);
      const anonymous = kind === 'author' && anonymousNames.has(folded);
      const named = { id, name, kind, by: null, original, unlisted: unlisted || anonymous };
      return { named, folded, rank: Number(original) };
    });

  const mentionsOf = (source: Source, original: boolean): Mention<NamedSource>[] => {
    const { author } = source;
    const authors = authorsNamed(source);
    const site = siteOf(source);
    return [
      author !== null && authors.length > 1 ? mention('author', author, original, true) : null,
      ...authors.map((name) => mention('author', name, original)),
      workMention(source, original, names),
      site === null ? null : mention('site', site, original),
      ...source.originals.flatMap((behind) => mentionsOf(behind, true)),
    ].filter((found) => found !== null);
  };
  return ({ sources }) => sources.flatMap((source) => mentionsOf(source, false));
}

/** Who is named as the author; where they are several, one by one. */
export function authorsNamed({ author }: Source): readonly string[] {
  if (author === null) return [];
  const names = namesIn(author);
  return names.length > 1 ? names : [author];
}

/** The same title at another address is another work. */
function workMention(source: Source, original: boolean, names: Names): Mention<NamedSource> | null {
  const { title, url, author } = source;
  const name = title ?? url;
  if (name === null) return null;
  const { id, folded } = names.identify('work', name, url ?? author ?? '');
  const by = author === null || isAnonymous(author, names) ? null : author;
  return { named: { id, name, kind: 'work', by, original, unlisted: false }, folded, rank: Number(original) };
}

/** Sources and the originals behind them, each before its own. */
export const withOriginals = (sources: readonly Source[]): readonly Source[] =>
  sources.flatMap((source) => [source, ...withOriginals(source.originals)]);

/** The site a source stands on; where the citation does not name it, its host without `www.`. */
export function siteOf({ site, url }: Source): string | null {
  if (site !== null) return site;
  return url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
}

export const isAnonymous = (author: string, names: Names): boolean => anonymousNames.has(names.fold(author));
