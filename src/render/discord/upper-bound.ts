import { citationsOf, sourcesOf } from '../../domain/citation/citations.ts';
import type { Excerpt } from '../../domain/post.ts';
import type { RichText, Span } from '../../domain/rich-text.ts';
import type { Words } from '../../words/words.ts';
import { trailOf } from '../citation.ts';
import { bounds } from './limits.ts';

/*
 * How long Markdown gets at most, found without writing it: pages are counted by it, so that of many excerpts only the
 * one that is shown is written. All are in UTF-16 units, of which each takes three bytes at most.
 */

/** Escapes double a text; each run adds signs, each line a quotation mark or the fences of code. */
export function markdownBound({ text, marks }: RichText, matches: readonly Span[]): number {
  let runs = 1 + 2 * (marks.length + matches.length);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) runs += 1;
  const hasLinks = marks.some(({ kind }) => kind === 'link');
  return 2 * text.length + runs * (signsOfRun + (hasLinks ? bounds.linkTarget : 0));
}

const signsOfRun = 80;

/** All lines below an excerpt. */
export function citationBound(excerpt: Excerpt, words: Words): number {
  const { post, url, id } = excerpt;
  const place = doubled([trailOf(excerpt).join(' › '), id]) + addressBound(url ?? post.url);
  return citationsOf(sourcesOf(excerpt)).reduce((sum, { source }) => {
    const { author, date, title, site, label, remark } = source;
    const said = doubled([
      author,
      date,
      title,
      site,
      label,
      remark?.text,
      source.url,
      words.original,
      words.readSource,
    ]);
    return sum + said + addressBound(source.url) + separators;
  }, place + separators);
}

const separators = 60;

const doubled = (texts: readonly (string | null | undefined)[]): number =>
  texts.reduce((sum, text) => sum + 2 * Math.min(text?.length ?? 0, longestLabel), 0);

const longestLabel = Math.max(bounds.title, bounds.work, bounds.remark, bounds.trail);

/** A character becomes `%XX`; one that is not ASCII, up to three of these. */
const addressBound = (url: string | null): number =>
  url === null ? 0 : Math.min(bounds.linkTarget, (/^[!-~]*$/.test(url) ? 3 : 9) * url.length) + 1;
