import { escapeMarkdown, linkTarget, toMarkdown } from '../markdown.ts';
import type { Excerpt, Source } from '../post.ts';
import { citationsOf, sourcesOf } from './citations.ts';

/** «Author. (date). [Title](url). *Site*.»: the form in which posts cite, so that it can be pasted into one. */
export function markdownReference({ author, date, title, url, site, label }: Source): string {
  const name = escapeMarkdown(title ?? url ?? '');
  const work = url === null ? name : `[${name}](${linkTarget(url)})`;
  const facts = [
    author === null ? '' : escapeMarkdown(author),
    date === null ? '' : `(${date})`,
    work,
    site === null ? '' : `*${escapeMarkdown(site)}*`,
  ];
  const written = facts.filter((fact) => fact !== '').map((fact) => (fact.endsWith('.') ? fact : `${fact}.`));
  return (label === null ? '' : `${escapeMarkdown(label).replace(/\s*[:：]$/, '')}: `) + written.join(' ');
}

/** An excerpt as a blockquote, and below it its sources as a list, originals under the works that cite them. */
export function markdownQuote(excerpt: Excerpt): string {
  const body =
    excerpt.body.text.trim() === '' ? [] : [toMarkdown(excerpt.body).replace(/^/gm, '> ').replace(/ +$/gm, '')];
  const sources = citationsOf(sourcesOf(excerpt)).map(
    ({ depth, source }) => `${'  '.repeat(depth)}- ${markdownReference(source)}`,
  );
  return [...body, ...(sources.length > 0 ? [sources.join('\n')] : [])].join('\n\n');
}
