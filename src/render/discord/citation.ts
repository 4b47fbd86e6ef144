import { type Citation, citationsOf, sourcesOf } from '../../domain/citation/citations.ts';
import type { Excerpt } from '../../domain/post.ts';
import type { Words } from '../../words/words.ts';
import { hostOf, introduction, trailOf } from '../citation.ts';
import { label } from '../visible.ts';
import { escapeText } from './escape.ts';
import { bounds } from './limits.ts';
import { canMask, linkTarget } from './link.ts';
import { bold } from './style.ts';

/** What stands below an excerpt, a line each: its sources, each with the originals behind it, and its place. */
export function citationLines(excerpt: Excerpt, words: Words, linked: boolean): string[] {
  const citations = citationsOf(sourcesOf(excerpt)).map((citation) => writeCitation(citation, words));
  const url = excerpt.kind === 'text' || !linked ? null : (excerpt.url ?? excerpt.post.url);
  return [...citations, smallPrint([placeOf(trailOf(excerpt), url), escapeText(idOf(excerpt))])];
}

/** One line of small print; what is empty leaves no trace. */
export const smallPrint = (parts: readonly string[]): string => `-# ${parts.filter((part) => part !== '').join(' · ')}`;

export const idOf = ({ id }: Excerpt): string => `#${label(id, bounds.id)}`;

/** Post and headings, linked where Discord takes such a link. */
export function placeOf(trail: readonly string[], url: string | null): string {
  const place = label(trail.join(' › '), bounds.trail);
  const target = url === null ? null : linkTarget(url);
  return target !== null && canMask(place, target) ? `[${place}](${target})` : escapeText(place);
}

function writeCitation({ depth, source }: Citation, words: Words): string {
  const { author, date, title, url, site, remark } = source;
  const host = hostOf(url);
  const parts = [
    bold(label(author ?? '', bounds.author)),
    escapeText(label(date ?? '', bounds.date)),
    workOf(label(title ?? '', bounds.work), url, words),
    escapeText(label(site ?? '', bounds.site)),
    host === site?.toLowerCase() ? '' : escapeText(label(host ?? '', bounds.host)),
    escapeText(label(remark?.text ?? '', bounds.remark)),
  ];
  const start = depth === 0 ? '— ' : `${'\u2003'.repeat(Math.min(depth, 4))}↳ ${introduction(words.original)}`;
  return (
    start +
    escapeText(introduction(label(source.label ?? '', bounds.label))) +
    parts.filter((part) => part !== '').join(' · ')
  );
}

/** A title that leads to its work, or stands before the link when it can't be one. */
function workOf(title: string, url: string | null, words: Words): string {
  const target = url === null ? null : linkTarget(url);
  if (target === null) return escapeText(title);
  if (canMask(title, target)) return `[${title}](${target})`;
  const name = label(words.readSource, bounds.label);
  const link = canMask(name, target) ? `[${name}](${target})` : `<${target}>`;
  return title === '' ? link : `${escapeText(title)} (${link})`;
}
