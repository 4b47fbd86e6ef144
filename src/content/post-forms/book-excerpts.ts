import type { Source } from '../../domain/post.ts';
import type { Part, Recognised } from '../attribution/part.ts';
import { sourceWith } from '../citation/source.ts';
import type { SectionBlocks } from '../sections.ts';
import { isRecord, type PostFacts, wordsOf } from './post-facts.ts';

/** Where a work is spoken of, the blockquotes of a section called «摘抄» or «Excerpts» are from it, unless they say otherwise. */
export function withExcerptsOf(work: Source, { section }: SectionBlocks, recognised: Recognised): Recognised {
  if (!section.headings.some(isExcerpts)) return recognised;
  const { parts } = recognised;
  return {
    ...recognised,
    parts: parts.map((part, index) => {
      if (isUncited(part, parts[index + 1])) return quotationOf(part, work);
      return part.type === 'quotation'
        ? { ...part, sources: part.sources.map((source) => quotedIn(work, source)) }
        : part;
    }),
  };
}

/** The book that a post is about: its author in the front matter, apart from who wrote the post, and its title. */
export function bookOf({ data, title }: PostFacts): Source | null {
  const book = isRecord(data.book) ? data.book : {};
  const extra = isRecord(data.extra) ? data.extra : {};
  const author =
    wordsOf(book, ['author']) ??
    wordsOf(data, ['book_author', 'bookAuthor']) ??
    wordsOf(extra, ['book_author', 'author']);
  if (author === null) return null;
  const name = wordsOf(book, ['title', 'name']) ?? wordsOf(data, ['book_title', 'bookTitle']) ?? bookIn(title);
  return sourceWith({ author, title: name });
}

/** «《公正》读书笔记» is about 《公正》. */
function bookIn(title: string): string {
  if (title.length > 200) return title;
  const named = [...title.matchAll(/《([^《》]+)》/gu)];
  const [only] = named;
  if (named.length === 1 && only?.[1] !== undefined) return only[1];
  return (
    title
      .replace(/[\s:：—–-]*(?:读书笔记|讀書筆記|书摘|摘抄|摘录|reading notes|book notes|highlights)$/iu, '')
      .trim() || title
  );
}

const isExcerpts = (heading: string): boolean =>
  /^(?:我的|my\s+|favou?rite\s+|book\s+)?(?:原文)?(?:摘抄|摘录|摘錄|书摘|書摘|excerpts?|quotes?|quotations|highlights|passages)\s*[:：]?$/iu.test(
    heading.trim(),
  );

const isUncited = (part: Part, next: Part | undefined): part is Part & { type: 'passage' } =>
  part.type === 'passage' &&
  part.nodes.every((node) => node.type === 'blockquote') &&
  !(next?.type === 'citations' && next.side !== 'before' && next.side !== 'apart');

/** Whom a work quotes, where no more than a name is said, stands behind it. */
const quotedIn = (work: Source, source: Source): Source =>
  source.author === null || source.author === work.author || source.title !== null || source.url !== null
    ? source
    : { ...work, originals: [source] };

const quotationOf = ({ nodes }: Part & { type: 'passage' }, work: Source): Part => ({
  type: 'quotation',
  nodes,
  sources: [work],
});
