import { type Citation, citationsOf, sourcesOf } from '../../domain/citation/citations.ts';
import type { Excerpt } from '../../domain/post.ts';
import type { Words } from '../../words/words.ts';
import { hostOf, introduction, trailOf } from '../citation.ts';
import { label } from '../visible.ts';
import type { Paint } from './ansi.ts';

/** Long enough for any title that was written as one. */
const longest = 500;

/** The sources of an excerpt, their addresses on lines of their own, and its place. */
export function writeCitations(excerpt: Excerpt, words: Words, paint: Paint): string[] {
  const url = excerpt.kind === 'text' ? null : (excerpt.url ?? excerpt.post.url);
  return [
    ...citationsOf(sourcesOf(excerpt)).flatMap((citation) => writeCitation(citation, words, paint)),
    `  ${paint(placeOf(excerpt), 'dim')}`,
    ...(url === null ? [] : [`    ${paint(label(url, longest), 'link')}`]),
  ];
}

const placeOf = (excerpt: Excerpt): string =>
  [label(trailOf(excerpt).join(' › '), longest), `#${label(excerpt.id, longest)}`]
    .filter((part) => part !== '')
    .join(' · ');

function writeCitation({ depth, source }: Citation, words: Words, paint: Paint): string[] {
  const { author, date, title, url, site, remark } = source;
  const host = hostOf(url);
  const names = [date, title, site, host === site?.toLowerCase() ? null : host, remark?.text ?? null];
  const parts = [paint(label(author ?? '', longest), 'strong'), ...names.map((name) => label(name ?? '', longest))];
  const indent = '  '.repeat(depth + 1);
  const introductions = [depth === 0 ? '' : words.original, label(source.label ?? '', longest)].map(introduction);
  const line =
    indent + (depth === 0 ? '— ' : '') + introductions.join('') + parts.filter((part) => part !== '').join(' · ');
  return [line, ...(url === null ? [] : [`${indent}  ${paint(label(url, longest), 'link')}`])];
}
