import type { Excerpt, Source } from '../post.ts';

/** One line about a work, in the order in which sources are shown: each before the originals behind it. */
export interface Citation {
  /** How many works stand between this one and the excerpt. */
  readonly depth: number;
  readonly source: Source;
}

/** All works behind an excerpt of which anything is known, originals below those that cite them. */
export function citationsOf(sources: readonly Source[], depth = 0): Citation[] {
  return sources.flatMap((source) => [
    ...(isKnown(source) ? [{ depth, source }] : []),
    ...citationsOf(source.originals, depth + 1),
  ]);
}

const isKnown = ({ author, date, title, url, site, label, remark }: Source): boolean =>
  [author, date, title, url, site, label, remark?.text].some((value) => (value ?? '').trim() !== '');

/** What an excerpt names as its origin: its sources, or else the post. */
export const sourcesOf = (excerpt: Excerpt): readonly Source[] =>
  excerpt.kind === 'text' ? [postAsSource(excerpt)] : excerpt.sources;

/** Where an excerpt comes from when nobody is cited for it: the post itself. */
const postAsSource = ({ post, url }: Excerpt): Source => ({
  author: null,
  date: post.date,
  title: post.title,
  url: url ?? post.url,
  site: null,
  label: null,
  remark: null,
  originals: [],
});
