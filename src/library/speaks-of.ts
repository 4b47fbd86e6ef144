import type { Excerpt, Source } from '../domain/post.ts';
import type { Fold } from './names.ts';

/** Whether all words of a text stand in an excerpt, its sources or the names of its place, in whatever script they are written. */
export function speaksOf(excerpt: Excerpt, text: string, fold: Fold): boolean {
  const { body, sources, post, section } = excerpt;
  const said = fold([body.text, post.title, ...section.headings, ...post.tags, ...sources.flatMap(wordsOf)].join('\n'));
  return text
    .split(/\s+/)
    .map(fold)
    .every((word) => said.includes(word));
}

const wordsOf = ({ author, title, site, originals }: Source): string[] => [
  author ?? '',
  title ?? '',
  site ?? '',
  ...originals.flatMap(wordsOf),
];
