import { citationsOf, sourcesOf } from '../../domain/citation/citations.ts';
import type { Excerpt } from '../../domain/post.ts';
import type { Mark, RichText, Span } from '../../domain/rich-text.ts';
import type { Words } from '../../words/words.ts';
import { trailOf } from '../citation.ts';
import { bounds } from './limits.ts';

/*
 * How long Markdown gets at most, found without writing it: pages are counted by it, so that of many excerpts only the
 * one that is shown is written. All are in UTF-16 units, of which each takes three bytes at most.
 */

/**
 * Escapes double a text; each run adds signs of style. Where nothing else is marked, matches are not looked for: were every
 * other character one, four signs of bold would double the text again.
 */
export function markdownBound({ text, marks }: RichText, found: { readonly matches: readonly Span[] }): number {
  if (marks.length === 0) return 4 * text.length + signsOfLine;
  const lines = linesIn(text, { from: 0, to: text.length });
  const runs = 2 * (marks.length + found.matches.length) + lines;
  const special = marks.reduce((sum, mark) => sum + signsOfMark(text, mark), 0);
  return 2 * text.length + runs * signsOfRun + lines * signsOfLine + special;
}

/** How many bytes Markdown of so many characters takes at most: what is added to the text is ASCII. */
export const markdownBytes = ({ text }: RichText, characters: number): number =>
  Buffer.byteLength(text) + characters - text.length;

/** All styles at once on both sides, and what masks a link. */
const signsOfRun = 32;
/** A quotation mark, or what makes code of a line. */
const signsOfLine = 8;
/** The fences of code with the name of its language. */
const signsOfCode = 48;

/** A link is written once in each of its lines, and once more where another within divides it. */
function signsOfMark(text: string, mark: Mark): number {
  if (mark.kind === 'codeBlock') return signsOfCode;
  return mark.kind === 'link' ? addressBound(mark.url) * (1 + linesIn(text, mark)) : 0;
}

function linesIn(text: string, { from, to }: Span): number {
  let lines = 1;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

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

/** A character becomes `%XX`; one that is not ASCII, up to three of these. Those of most addresses stay as they are. */
function addressBound(url: string | null): number {
  if (url === null) return 0;
  const perCharacter = /^[\w\-./:?&=%#+,;@]*$/.test(url) ? 1 : /^[!-~]*$/.test(url) ? 3 : 9;
  return Math.min(bounds.linkTarget, perCharacter * url.length) + addedToAddress;
}

/** The slash after a host, and what stands around an address. */
const addedToAddress = 8;
