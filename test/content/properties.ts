import fc from 'fast-check';
import type { ParsedPost } from '../../src/content/parse-post.ts';
import { parsePost } from '../../src/content/parse-post.ts';
import type { Excerpt, Source } from '../../src/domain/post.ts';
import { githubPublishing } from '../support/publishing.ts';
import { anyText, writtenPost } from './documents.ts';

const parse = (markdown: string): ParsedPost => parsePost('2024-01-02-post.md', markdown, githubPublishing);

/** Every word of a post stands in the text or a source of some excerpt, or in a heading; scripts and comments in none. */
export const keepsEveryWord = fc.property(writtenPost, ({ markdown, words, unread }) => {
  const read = parse(markdown);
  const found = [read.post.title, ...read.excerpts.flatMap(wordsOf)].join('\n');
  const lost = words.filter((word) => !found.includes(word));
  const leaked = unread.filter((word) => found.includes(word));
  if (lost.length > 0 || leaked.length > 0) throw new Error(`lost: ${lost.join(' ')}; leaked: ${leaked.join(' ')}`);
});

/** Whatever a file holds, it is read, and what is read keeps to the rules of its type. */
export const readsAnything = fc.property(
  fc.oneof(
    anyText,
    writtenPost.map(({ markdown }) => markdown),
  ),
  (markdown) => {
    const lines = markdown.split(/\r\n|\r|\n/).length;
    for (const excerpt of parse(markdown).excerpts) checkExcerpt(excerpt, lines);
  },
);

const wordsOf = ({ body, sources, section }: Excerpt): string[] => [
  body.text,
  ...section.headings,
  ...body.marks.flatMap((mark) => (mark.kind === 'link' ? [mark.url] : [])),
  ...sources.flatMap(wordsOfSource),
];

const wordsOfSource = ({ author, title, url, site, label, remark, originals }: Source): string[] => [
  ...[author, title, url, site, label, remark?.text ?? null].filter((words) => words !== null),
  ...originals.flatMap(wordsOfSource),
];

function checkExcerpt({ kind, body, lines, sources }: Excerpt, count: number): void {
  const expected = sources.length === 0 ? 'text' : body.text === '' ? 'link' : 'quote';
  const isPlaced = lines[0] >= 1 && lines[0] <= lines[1] && lines[1] <= count;
  const isMarked = body.marks.every(({ from, to }) => from >= 0 && from < to && to <= body.text.length);
  const isTrimmed = body.text === body.text.trim() && (kind === 'link' || body.text !== '');
  if (kind !== expected) throw new Error(`${kind} with ${sources.length} sources: «${body.text}»`);
  if (!isPlaced) throw new Error(`lines ${lines.join('-')} of ${count}`);
  if (!isMarked || !isTrimmed) throw new Error(`text and marks disagree: «${body.text}»`);
}
