import type { Excerpt, Source } from '../domain/post.ts';
import type { RichText } from '../domain/rich-text.ts';

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

/** Where an excerpt comes from when nobody is cited for it: the post itself. */
export const postAsSource = ({ post, url }: Excerpt): Source => ({
  author: null,
  date: post.date,
  title: post.title,
  url: url ?? post.url,
  site: null,
  label: null,
  remark: null,
  originals: [],
});

/** What an excerpt names as its origin: its sources, or else the post. */
export const sourcesOf = (excerpt: Excerpt): readonly Source[] =>
  excerpt.kind === 'text' ? [postAsSource(excerpt)] : excerpt.sources;

/** The place of an excerpt, from the outside inwards; without the post's title where that is shown as the source. */
export const trailOf = ({ kind, post, section }: Excerpt): readonly string[] =>
  [...(kind === 'text' ? [] : [post.title]), ...section.headings].filter((name) => name.trim() !== '');

/** A rich text as it stands in one line: breaks are spaces, and what needs lines of its own is plain. */
export function inOneLine({ text, marks }: RichText): RichText {
  return {
    text: text.replaceAll('\n', ' '),
    marks: marks.filter(({ kind }) => kind !== 'blockquote' && kind !== 'marker' && kind !== 'codeBlock'),
  };
}

/** The host that a web address leads to, without `www.`; null for any other address. */
export function hostOf(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
